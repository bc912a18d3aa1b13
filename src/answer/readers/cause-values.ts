import { type Passage, quote } from "../../corpus/report.ts";
import { phraseAt } from "../../question/phrases.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { toTerm } from "../../search/term.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { ReadValues, Value } from "../reader.ts";
import { CAUSE_FIT, causesIn, deedOf } from "./causes.ts";
import { statedValue } from "./stated-value.ts";
import { toldNear, weightOf } from "./told-near.ts";

/** A cause in the next sentence is shown with the event, and says little for it. */
const FIT_BEHIND = 0.2;
/** What a cause is worth where no word of the event asked about stands near it. */
const OTHER_EVENT = 0.3;

/** A sentence that begins so goes on about the one before it. */
const LEANS = /^["“]?(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/i;

/** The places where a report says why. */
export const readCauseValues: ReadValues = (passage, question, siblings) => {
  const { terms } = question;
  const text = quote(passage.report, passage);
  const causes = causesIn(text, question);
  // most sentences tell no cause, and need not be read with those around them
  if (causes.length === 0) return causeBehind(passage, question, siblings);
  const event = terms.filter(({ isName }) => !isName);
  const worth = toldNear(passage, siblings, event) === 0 ? OTHER_EVENT : 1;
  return causes.map(({ cue, fit }) => ({
    ...statedValue(passage, cue, text, fit * worth),
    key: `${passage.report.id}:${passage.start}`,
    value: null,
  }));
};

/** "Vale will shut the mill. She blamed high prices.": the next sentence tells why. */
function causeBehind(passage: Passage, question: Question, siblings: readonly Passage[]): readonly Value[] {
  const next = siblings[passage.index + 1];
  if (!next || [passage, next].some(({ kind }) => kind !== "body") || next.paragraph - passage.paragraph > 1)
    return [];
  const text = quote(passage.report, passage);
  const event = question.terms.filter(({ isName }) => !isName);
  const told = event.filter((term) => tells(text, term));
  const deed = deedOf(question);
  if (!deed || !told.includes(deed) || weightOf(told) < weightOf(event) / 2) return [];
  const behind = quote(next.report, next);
  if (!LEANS.test(behind) && !question.terms.some((term) => tells(behind, term))) return [];
  const cause = causesIn(behind, question).find(({ fit }) => fit === CAUSE_FIT.strong);
  if (!cause) return [];
  const toldAt = { start: next.start + cause.cue.start, end: next.start + cause.cue.end };
  const value = statedValue(passage, { start: 0, end: text.length }, behind, FIT_BEHIND);
  return [{ ...value, key: `${passage.report.id}:${next.start}`, value: null, toldAt }];
}

function tells(text: string, { matches }: QuestionTerm): boolean {
  const tokens = tokenize(text);
  return tokens.some(({ term }, at) => {
    const phrase = phraseAt(tokens, at);
    return matches.has(term) || (phrase !== null && matches.has(toTerm(phrase.word)));
  });
}
