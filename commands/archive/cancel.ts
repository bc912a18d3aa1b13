import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";

/** The button that leaves everything as it is; a draft is thrown away. */
export default defineModeratorCommand({
  name: "archive cancel",
  description: "Leave the reports as they are",
  options: z.object({ draft: z.string().optional().describe("What is thrown away") }),
  examples: [],
  hidden: true,
  run: async ({ draft }, { desk, words }) => {
    if (draft !== undefined) await desk.library.cancel(draft);
    return { kind: "list", title: words.say("archive.nothingDone"), items: [] };
  },
});
