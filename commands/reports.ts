import { z } from "zod";
import { defineCommand } from "../src/command.ts";
import type { Report } from "../src/corpus/report.ts";

export default defineCommand({
  name: "reports",
  description: "What the bot has read: title, publisher and date of every report",
  options: z.object({
    private: z.boolean().optional().describe("Show the list only to you"),
  }),
  examples: [{}],
  run: (_options, { archive }) => ({
    kind: "list",
    title: `${archive.reports.length} reports`,
    items: archive.reports.map((report) => ({
      heading: report.title,
      text: [report.publisher, publication(report)].filter(Boolean).join(", "),
      small: report.id,
    })),
  }),
});

function publication({ published, publishedFrom }: Report): string {
  switch (publishedFrom) {
    case "stated":
      return `published ${published}`;
    case "inferred":
      return `about ${published} (worked out from the text)`;
    case "unknown":
      return "date unknown";
  }
}
