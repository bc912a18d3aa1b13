import type { NameMention } from "../answer/mention.ts";
import { type Token, tokenize } from "../answer/readers/counts/tokens.ts";
import { readDates } from "../answer/readers/dates.ts";
import type { Passage } from "../corpus/report.ts";

/** A name or a date with the tokens that it covers, half-open. */
interface Placed<Mention> {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

/** A sentence of a report as it is read for questions. */
export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly Placed<NameMention>[];
  /** The fullest form of a name of a person. */
  readonly fullest: (name: string) => string;
}

/** What reading sentences for questions needs of the whole archive. */
export type Fullest = Sentence["fullest"];

/** The sentence with its tokens and names, offsets counted from its start. */
export function readSentence(passage: Passage, names: readonly NameMention[], fullest: Fullest): Sentence {
  const text = passage.report.text.slice(passage.start, passage.end);
  const tokens = tokenize(text);
  return { passage, text, tokens, names: names.flatMap((name) => place(name, tokens)), fullest };
}

/** The tokens where a date or time begins. */
export function dateStarts({ text, tokens, passage }: Sentence): ReadonlySet<number> {
  const dates = readDates(text, passage.report.published);
  return new Set(dates.flatMap((date) => place(date, tokens)).map(({ from }) => from));
}

function place<Mention extends { readonly start: number; readonly end: number }>(
  mention: Mention,
  tokens: readonly Token[],
): Placed<Mention>[] {
  const from = tokens.findIndex(({ start }) => start >= mention.start);
  const to = tokens.findIndex(({ start }) => start >= mention.end);
  return from === -1 || from === to ? [] : [{ from, to: to === -1 ? tokens.length : to, mention }];
}
