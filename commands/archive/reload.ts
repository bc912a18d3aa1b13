import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import { orRefusal } from "./_refusal.ts";
import { tellChange, tellProblems } from "./_tell.ts";

export default defineModeratorCommand({
  name: "archive reload",
  description: "Read the folder of reports again; what was loaded stays if that fails",
  options: z.object({}),
  examples: [{}],
  run: (_options, { desk, words }) =>
    orRefusal(async () => {
      const change = await desk.library.reload();
      return {
        kind: "list",
        title: tellChange(change, words),
        items: tellProblems(change.archive, words),
      };
    }, words),
});
