import type { CountMention, DateMention } from "../answer/mention.ts";
import { readCounts } from "../answer/readers/counts.ts";
import { readDates } from "../answer/readers/dates.ts";
import type { Span } from "../corpus/report.ts";
import type { AnsweringCommand } from "../question/question.ts";
import { recognise } from "../question/recognise.ts";
import { isStopWord } from "../search/stop-words.ts";
import { fold, tokenize } from "../search/tokenize.ts";

/** What can be looked up for one sentence of a message. */
export interface Asking {
  readonly command: AnsweringCommand;
  readonly question: string;
  /** The sentence states it, rather than asks. */
  readonly isClaim: boolean;
}

/** Only where a day stands in a claim matters, not which one it is; without a base, weekdays would not be read. */
const ANY_DAY = "2020-01-01";
/** What stands before a figure or a day and goes with it. */
const BEFORE_FIGURE =
  /(?:\b(?:like|only|just|about|around|over|under|almost|nearly|some|maybe|at (?:least|most)|up to|(?:more|less|fewer) than|as many as|a total of|all|the)\s+)+$/i;
const BEFORE_DAY =
  /(?:\b(?:like|only|just|about|around|back|already|late|early|on|in|at|by|since|until|till|from|before|after|during|the)\s+)+$/i;
/** "the victim was 25" */
const IS_AGED = /\b(?:is|was)\s*$/i;
const BEHIND_FIGURE = /^\s*(?:or (?:so|more|less)|max|tops|at (?:least|most))\b/i;
/** A year or month alone may be part of a name ("the 2019 elections"); behind one of these it is when something happened. */
const IS_WHEN = /\b(?:in|since|until|till|by|before|after|around|during)\s+$/i;
const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;
/** What follows is about something else: "the protests started on 5 January, everyone knows that". */
const BORDER =
  /[,;:]\s+|\s+[-–—]+\s+|\s+(?=(?:but|so|not|idk|because|cause|cuz|and (?:i|we|he|she|it|they|every(?:one|body|thing)|nobody))\s)/gi;
/** "wasn't the company leasing 20 planes?" states it as well as it asks. */
const AUXILIARY = /^(?:was|were|is|are|did|does|do|has|have|had|will|would)(?:n['’]?t)?\s+/i;
/** Fewer words of a subject may be about anything. */
const LEAST_WORDS = 2;
const LEAST_CLAUSE_WORDS = 3;

/** What to look up for a sentence: a question as it is, a claim without the figure or the day that it states. */
export function toAskings(sentence: string): readonly Asking[] {
  if (isQuestion(sentence)) return [{ command: "ask", question: sentence, isClaim: false }];
  const telling = withoutFigure(sentence) ?? withoutDay(sentence);
  if (telling !== null) return [telling];
  return clauses(sentence).map((question) => ({ command: "ask", question, isClaim: true }));
}

/** How many words say something. */
export function contentWords(text: string): number {
  return tokenize(text).filter(({ word }) => !isStopWord(word)).length;
}

function isQuestion(sentence: string): boolean {
  const recognised = recognise(fold(sentence).replaceAll("’", "'"));
  return recognised?.leading === true;
}

function withoutFigure(sentence: string): Asking | null {
  const figure = readCounts(sentence).find(isTelling);
  if (figure === undefined) return null;
  const { before, behind } = around(sentence, figure);
  const rest = join(
    before.replace(BEFORE_FIGURE, "").replace(AUXILIARY, ""),
    behind.replace(BEHIND_FIGURE, ""),
  );
  if (contentWords(`${figure.unit} ${rest}`) < LEAST_WORDS) return null;
  return { command: "howmany", question: askFor(figure, before, rest), isClaim: true };
}

/** "one of them" counts nothing that a report would, and "a few hours" states no figure. */
function isTelling({ value, kind, unit }: CountMention): boolean {
  return kind === "count" ? (value === null ? unit !== "" : value > 1) : value !== null;
}

function askFor({ kind, unit }: CountMention, before: string, rest: string): string {
  switch (kind === "count" && unit === "" && IS_AGED.test(before) ? "age" : kind) {
    case "money":
      return `how much ${rest}`;
    case "percent":
      return `what percentage ${rest}`;
    case "age":
      return `how old ${rest}`;
    case "duration":
      return `how many ${join(unit, rest)}`;
    case "measure":
    case "count":
      return unit === "" ? `how many ${rest}` : join(unit, rest);
  }
}

function withoutDay(sentence: string): Asking | null {
  const day = readDates(sentence, ANY_DAY).find((mention) => isTold(mention, sentence));
  if (day === undefined) return null;
  const { before, behind } = around(sentence, day);
  const question = join(before.replace(BEFORE_DAY, "").replace(AUXILIARY, ""), behind);
  return contentWords(question) < LEAST_WORDS ? null : { command: "when", question, isClaim: true };
}

function isTold({ value, start }: DateMention, sentence: string): boolean {
  return WHOLE_DAY.test(value) || IS_WHEN.test(sentence.slice(0, start));
}

/** The clause around a figure or a day, if it says enough by itself; else the whole sentence. */
function around(sentence: string, { start, end }: Span) {
  const borders = bordersOf(sentence);
  const from = borders.findLast((border) => border.end <= start)?.end ?? 0;
  const to = borders.find((border) => border.start >= end)?.start ?? sentence.length;
  const clause = { before: sentence.slice(from, start), behind: sentence.slice(end, to) };
  const isEnough = contentWords(join(clause.before, clause.behind)) >= LEAST_WORDS;
  return isEnough ? clause : { before: sentence.slice(0, start), behind: sentence.slice(end) };
}

/** Each clause that says enough by itself; the whole sentence where none does. */
function clauses(sentence: string): readonly string[] {
  const borders = bordersOf(sentence);
  const starts = [0, ...borders.map(({ end }) => end)];
  const telling = starts
    .map((start, n) => sentence.slice(start, borders[n]?.start ?? sentence.length).trim())
    .filter((clause) => contentWords(clause) >= LEAST_CLAUSE_WORDS);
  return telling.length === 0 ? [sentence] : telling;
}

function bordersOf(sentence: string): readonly Span[] {
  return [...sentence.matchAll(BORDER)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
}

function join(before: string, behind: string): string {
  return `${before.trim()} ${behind.trim()}`.replace(/\s+/g, " ").replace(/^[\s,;:]+|[\s,;:]+$/g, "");
}
