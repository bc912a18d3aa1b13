import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import { keyOf } from "./_find-report.ts";
import { orRefusal } from "./_refusal.ts";
import { tellChange } from "./_tell.ts";

/** The button below a report that is to be removed. */
export default defineModeratorCommand({
  name: "archive trash",
  description: "Remove a report that was shown",
  options: z.object({ report: z.string().describe("Its key") }),
  examples: [],
  hidden: true,
  run: ({ report: key }, { desk: { library }, words }) =>
    orRefusal(async () => {
      const report = library.archive.reports.find((one) => keyOf(one) === key);
      if (report === undefined) {
        const message = words.say("archive.remove.gone", { reports: words.slash("reports") });
        return { kind: "refusal", message };
      }
      const change = await library.remove(report.id);
      return {
        kind: "list",
        title: words.say("archive.remove.done", { title: report.title }),
        intro: tellChange(change, words),
        items: [],
      };
    }, words),
});
