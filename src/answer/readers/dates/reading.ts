import type { Span } from "../../../corpus/report.ts";
import type { Certainty, DateMention } from "../../mention.ts";

export type Role = DateMention["role"];

/** A date expression with its value, before neighbours, roles and labels are settled. */
export interface Reading extends Span {
  /** EDTF level 1, see DateMention. */
  readonly value: string;
  readonly certainty: Certainty;
  /** The time of day told beside a day. */
  readonly time?: Reading;
  /** Words that the value cannot say ("end of 2021"); otherwise the label is made from the value. */
  readonly label?: string;
  /** Set where the expression itself says it ("within ten days"). */
  readonly role?: Role;
}

/** What a parser is given: one sentence and the report's day. */
export interface DateContext {
  readonly text: string;
  /** The report's publication day (ISO), or null when it is not known. */
  readonly base: string | null;
  /** The sentence before it in its paragraph, which may tell the year. */
  readonly before?: string;
}

/** What a pattern's match means; null when it is no date after all. */
type Meaning = Pick<Reading, "value" | "certainty" | "label" | "role">;
type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of date expression: a global pattern and what its named groups mean. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly mean: (groups: Groups, context: DateContext, span: Span) => Meaning | null;
}

/** Every reading of every phrase, in no order and perhaps overlapping. */
export function readPhrases(phrases: readonly Phrase[], context: DateContext): Reading[] {
  return phrases.flatMap((phrase) => {
    const readings: Reading[] = [];
    for (const match of context.text.matchAll(phrase.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const meaning = phrase.mean(match.groups ?? {}, context, span);
      if (meaning !== null) readings.push({ ...span, ...meaning });
    }
    return readings;
  });
}

/** The longest of overlapping readings, the earlier in the list where they are equally long; in order of the text. */
export function longestReadings(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => other.end <= reading.start || reading.end <= other.start)) kept.push(reading);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
