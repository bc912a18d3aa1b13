import { type Passage, quote, type Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import type { Value } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { isPersonNoun } from "./names/titles.ts";
import { statedValue } from "./stated-value.ts";

/** A name asked about whose sentence does not say who it is. */
const NO_ROLE = 0.3;
/** "Mr. Vale": says nothing of who he is; neither does what is left of "lead author Dr. Vale". */
const ADDRESS = /^(?:mrs?|ms|miss|sir|madam)\.?$/i;
const LAST_ADDRESS = / (?:dr|prof|mrs?|ms|sir)\.?$/i;
const IS_SOMEBODY =
  /^(?:, \d{2},)? (?:is|was) (?<phrase>(?:an?|the|one of) [^,.;:()“”"—–]+?)(?=[,.;:()]| who\b| and\b|$)/;

/** "who is Antony Blinken": the name with what the report calls the person. */
export function readIdentity(name: NameMention, passage: Passage, question: Question): Value[] {
  if (!isAskedAbout(name, question)) return [];
  const text = quote(passage.report, passage);
  const role = [name.role, toldToBe(name, text)].find(
    (span) => span && !ADDRESS.test(text.slice(span.start, span.end)),
  );
  if (!role) return [statedValue(passage, name, name.text, NO_ROLE)];
  const { start, end } = role;
  const whole = { start: Math.min(start, name.start), end: Math.max(end, name.end) };
  const said = text.slice(start, end).replace(LAST_ADDRESS, "");
  return [{ ...statedValue(passage, whole, name.text, 1), label: `${name.text}: ${said}` }];
}

/** "Jane Vale is a nurse at Elsby College": up to the next mark or clause. */
function toldToBe({ end }: NameMention, text: string): Span | null {
  const said = IS_SOMEBODY.exec(text.slice(end));
  const phrase = said?.groups?.phrase;
  if (!said || phrase === undefined || !tokenize(phrase).some(({ word }) => isPersonNoun(word))) return null;
  return { start: end + said[0].length - phrase.length, end: end + said[0].length };
}
