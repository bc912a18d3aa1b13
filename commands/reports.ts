import { z } from "zod";
import { defineCommand } from "../src/command.ts";
import type { Report } from "../src/corpus/report.ts";
import type { Words } from "../src/language/words.ts";

export default defineCommand({
  name: "reports",
  description: "What the bot has read: title, publisher and date of every report",
  options: z.object({
    private: z.boolean().optional().describe("Show the list only to you"),
  }),
  examples: [{}],
  run: (_options, { archive, words }) => ({
    kind: "list",
    title: words.say("reports.title", { count: archive.reports.length }),
    items: archive.reports.map((report) => ({
      heading: report.title,
      text: [report.publisher, publication(report, words)].filter(Boolean).join(", "),
      small: report.id,
    })),
  }),
});

function publication({ published, publishedFrom }: Report, words: Words): string {
  if (published === null) {
    return words.say("reports.dateUnknown");
  }
  switch (publishedFrom) {
    case "stated":
      return words.say("reports.published", { day: words.shortDay(published) });
    case "inferred":
      return words.say("reports.inferred", { day: words.shortDay(published) });
    case "unknown":
      return words.say("reports.dateUnknown");
  }
}
