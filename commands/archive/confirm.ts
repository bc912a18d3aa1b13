import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import { orRefusal } from "./_refusal.ts";
import { tellChange } from "./_tell.ts";

/** The button below a report that was understood. */
export default defineModeratorCommand({
  name: "archive confirm",
  description: "Save a report that was shown",
  options: z.object({ draft: z.string().describe("Its draft") }),
  examples: [],
  hidden: true,
  run: ({ draft }, { desk, words }) =>
    orRefusal(async () => {
      const saved = await desk.library.confirm(draft);
      const report = saved.archive.reports.find(({ file }) => file === saved.file);
      return {
        kind: "list",
        title: words.say("archive.add.done", { title: report?.title ?? saved.file }),
        intro: [words.say("archive.add.saved", { file: saved.file }), tellChange(saved, words)].join(" "),
        items: [],
      };
    }, words),
});
