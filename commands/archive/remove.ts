import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import { offering } from "../../src/option.ts";
import { findReports, keyOf } from "./_find-report.ts";

export default defineModeratorCommand({
  name: "archive remove",
  description: "Take a report out of the answers; its file is kept in a trash folder",
  options: z.object({
    report: offering("report", z.string().trim().min(1).max(200).describe("Its id or title, as in /reports")),
  }),
  examples: [{ report: "001_4749671f1aa43fdd" }],
  run: ({ report: typed }, { desk, words }) => {
    const [report, ...others] = findReports(desk.library.archive, typed);
    if (report === undefined || others.length > 0) {
      const key = report === undefined ? "archive.remove.unknown" : "archive.remove.several";
      const message = words.say(key, { report: typed, reports: words.slash("reports") });
      return { kind: "refusal", message };
    }
    return {
      kind: "list",
      title: words.say("archive.remove.question"),
      intro: words.say("archive.remove.explained"),
      items: [{ heading: report.title, text: report.publisher ?? "", small: report.id }],
      actions: [
        {
          label: words.say("archive.remove.confirm"),
          command: "archive trash",
          options: { report: keyOf(report) },
          style: "danger",
        },
        { label: words.say("archive.cancel"), command: "archive cancel", options: {} },
      ],
    };
  },
});
