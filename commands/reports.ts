import { z } from "zod";
import type { Archive } from "../src/archive.ts";
import { type Context, defineCommand } from "../src/command.ts";
import type { Report, Span } from "../src/corpus/report.ts";
import type { Key } from "../src/language/catalog.ts";
import type { Words } from "../src/language/words.ts";
import { offering } from "../src/option.ts";
import type { Reply, ReplyAction } from "../src/reply.ts";
import { pageOf } from "./_page.ts";

const PAGE_ITEMS = 10;

export default defineCommand({
  name: "reports",
  description: "What the bot has read: title, publisher and date of every report, or one in full",
  isUncounted: true,
  options: z.object({
    report: offering(
      "report",
      z.string().max(100).optional().describe("Read this report in full: start typing its title"),
    ),
    page: z
      .int()
      .min(1, "reports.noPage" satisfies Key)
      .optional()
      .describe("Page of the list"),
    private: z.boolean().optional().describe("Show the list only to you"),
  }),
  examples: [{}],
  run: ({ report: id, page, private: isPrivate }, context) =>
    id === undefined ? listReports(page ?? 1, isPrivate === true, context) : readReport(id, context),
});

function readReport(id: string, { archive, words }: Context): Reply {
  const report = archive.reports.find((one) => one.id === id);
  return report === undefined
    ? {
        kind: "refusal",
        message: words.say("question.noSuchReport", { source: id, reports: words.slash("reports") }),
      }
    : { kind: "report", report, span: spanOf(report, archive) };
}

function spanOf(report: Report, archive: Archive): Span {
  const own = archive.passagesOf(report);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? report.text.length };
}

function listReports(asked: number, isPrivate: boolean, { archive, words }: Context): Reply {
  const { reports } = archive;
  const { items, page, pages } = pageOf(reports, asked, PAGE_ITEMS);
  const turn = (label: Key, to: number): ReplyAction => ({
    label: words.say(label),
    command: "reports",
    options: { page: to, ...(isPrivate && { private: true }) },
  });
  return {
    kind: "list",
    title: words.say("reports.title", { count: reports.length }),
    ...(pages > 1 && { intro: words.say("context.page", { page, pages }) }),
    items: items.map((report) => toItem(report, words)),
    actions: [
      ...(page > 1 ? [turn("list.previous", page - 1)] : []),
      ...(page < pages ? [turn("list.next", page + 1)] : []),
    ],
  };
}

function toItem(report: Report, words: Words) {
  return {
    heading: report.title,
    text: [report.publisher, publication(report, words)].filter(Boolean).join(", "),
    small: report.id,
  };
}

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
