import type { CountMention, DateMention, NameKind, NameMention } from "../answer/mention.ts";
import { readCounts } from "../answer/readers/counts.ts";
import { readDates } from "../answer/readers/dates.ts";
import { fullestNames } from "../answer/readers/fullest-names.ts";
import { namesOf } from "../answer/readers/report-names.ts";
import type { Archive } from "../archive.ts";
import { type Passage, quote, type Report, type Span } from "../corpus/report.ts";
import { reportJson } from "./json.ts";
import { type Origins, originsOf } from "./origins.ts";

/** A name with what the archive as a whole makes of it. */
export interface UnderstoodName extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** The fullest form of it in the archive. */
  readonly value: string;
}

/** A sentence with all that was read in it; offsets are into the report's text. */
export interface UnderstoodSentence {
  readonly passage: Passage;
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly counts: readonly CountMention[];
  readonly names: readonly UnderstoodName[];
}

export interface UnderstoodReport {
  readonly report: Report;
  readonly origins: Origins;
  readonly sentences: readonly UnderstoodSentence[];
}

/** Prepares to read reports as answers do; the names of the whole archive are read once, for their fullest forms. */
export function understandReport({ passages }: Archive): (report: Report) => UnderstoodReport {
  const byReport = new Map<Report, Passage[]>();
  for (const passage of passages) {
    const own = byReport.get(passage.report);
    if (own) own.push(passage);
    else byReport.set(passage.report, [passage]);
  }
  const all = [...byReport.values()].flatMap((own) => own.flatMap((passage) => namesOf(passage, own)));
  const fullest = fullestNames(all, "many");
  return (report) => {
    const own = byReport.get(report) ?? [];
    return {
      report,
      origins: originsOf(report, own),
      sentences: own.map((passage) => understandSentence(passage, namesOf(passage, own), fullest)),
    };
  };
}

function understandSentence(
  passage: Passage,
  names: readonly NameMention[],
  fullest: (text: string) => string,
): UnderstoodSentence {
  const text = quote(passage.report, passage);
  const place = <Found extends Span>(found: Found): Found => ({
    ...found,
    start: found.start + passage.start,
    end: found.end + passage.start,
  });
  return {
    passage,
    text,
    dates: readDates(text, passage.report.published).map(place),
    counts: readCounts(text).map(place),
    names: names.map((name) => ({ ...place(name), value: fullest(name.text) })),
  };
}

/** What the terminal contract prints of a report as JSON. */
export function understandingOf({ report, origins, sentences }: UnderstoodReport): object {
  return {
    report: { ...reportJson(report), language: report.language, origins },
    sentences: sentences.map(({ passage: { start, end, kind }, text, dates, counts, names }) => ({
      text,
      start,
      end,
      kind,
      dates: dates.map(dateJson),
      counts: counts.map(countJson),
      names: names.map(nameJson),
    })),
  };
}

function dateJson({ text, start, end, value, certainty, role }: DateMention): object {
  return { text, start, end, value, certainty, role };
}

function countJson({
  text,
  start,
  end,
  value,
  bound,
  unit,
  kind,
  verb,
  scope,
  hedged,
}: CountMention): object {
  return { text, start, end, value, bound, unit, kind, verb, scope, hedged };
}

function nameJson({ text, start, end, kind, value }: UnderstoodName): object {
  return { text, start, end, kind, value };
}
