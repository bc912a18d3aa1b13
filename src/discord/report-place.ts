import type { Archive } from "../archive.ts";
import type { Context } from "../command.ts";
import { type Passage, quote, type Report, type Span } from "../corpus/report.ts";
import type { Key } from "../language/catalog.ts";
import type { Words } from "../language/words.ts";
import { readPosition, writeCustomId } from "./custom-id.ts";
import type { Components, Content } from "./message.ts";
import { renderSentence } from "./render.ts";
import { renderReport } from "./render-report.ts";
import { pagesOf, surroundings } from "./report-pages.ts";
import { reportKey, shorthandOf, textKey } from "./shorthand.ts";

/** A place in a report that a button leads to. */
export interface ReportPlace {
  readonly report: Report;
  /** What is shown bold; null for nothing. */
  readonly passage: Span | null;
  /** From zero; null for the surroundings of the passage. */
  readonly page: number | null;
}

/** "context" opens a view of its own, "page" turns it; `apart` tells two buttons of one message that lead to one place apart. */
export function placeCustomId(
  action: "context" | "page",
  { report, passage, page }: ReportPlace,
  ...apart: readonly number[]
): string {
  const { start, end } = passage ?? { start: 0, end: 0 };
  const text = passage === null ? "" : textKey(quote(report, passage));
  return writeCustomId(action, [reportKey(report.id), start, end, text, page ?? "", ...apart]);
}

/** The place that a button's words lead to, or an honest word on why it is not there any more. */
export function showPlace(
  args: readonly string[],
  { archive, words }: Context,
): { readonly content: Content; readonly outcome: string } {
  const place = readPlace(args, archive);
  return typeof place === "string"
    ? { content: { components: renderSentence(words.say(place)) }, outcome: "gone" }
    : { content: { components: renderPlace(place, archive, words) }, outcome: "report" };
}

/** A report with its text at a place, and buttons to the rest of it. */
export function renderPlace(place: ReportPlace, archive: Archive, words: Words): Components {
  const passages = archive.passagesOf(place.report);
  const pages = pagesOf(passages);
  return place.passage !== null && place.page === null
    ? renderSurroundings({ ...place, passage: place.passage }, passages, pages, words)
    : renderPage(place, pages, words);
}

function renderSurroundings(
  place: ReportPlace & { readonly passage: Span },
  passages: readonly Passage[],
  pages: readonly Span[],
  words: Words,
) {
  const { report, passage } = place;
  const page = Math.max(
    0,
    pages.findLastIndex(({ start }) => start <= passage.start),
  );
  return renderReport(
    {
      report,
      span: surroundings(passages, passage),
      emphasised: passage,
      page: null,
      whole: placeCustomId("page", { ...place, page }),
      earlier: null,
      later: null,
    },
    words,
  );
}

function renderPage(place: ReportPlace, pages: readonly Span[], words: Words) {
  const at = Math.min(Math.max(place.page ?? 0, 0), pages.length - 1);
  const turn = (page: number) =>
    pages[page] === undefined ? null : placeCustomId("page", { ...place, page });
  return renderReport(
    {
      report: place.report,
      span: pages[at] ?? { start: 0, end: place.report.text.length },
      emphasised: place.passage,
      page: pages.length > 1 ? { number: at + 1, count: pages.length } : null,
      whole: null,
      earlier: turn(at - 1),
      later: turn(at + 1),
    },
    words,
  );
}

/** A report that is gone or a passage that now reads otherwise must not be shown as if nothing had happened. */
function readPlace(args: readonly string[], archive: Archive): ReportPlace | Key {
  const [key = "", first = "", last = "", text = "", page = ""] = args;
  const report = shorthandOf(archive).reportOf(key);
  const passage = { start: readPosition(first) ?? 0, end: readPosition(last) ?? 0 };
  if (report === undefined) {
    return "context.reportGone";
  }
  if (text !== "" && !stillReads(report, passage, text)) {
    return "context.reportChanged";
  }
  return { report, passage: text === "" ? null : passage, page: page === "" ? null : readPosition(page) };
}

function stillReads(report: Report, passage: Span, key: string): boolean {
  const isInside = passage.start < passage.end && passage.end <= report.text.length;
  return isInside && textKey(quote(report, passage)) === key;
}
