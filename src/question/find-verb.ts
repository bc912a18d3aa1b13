import { isCommonWord } from "../search/common-words.ts";
import { IRREGULAR_VERBS } from "../search/irregular-forms.ts";
import { isStopWord } from "../search/stop-words.ts";
import { isPastForm } from "../search/term.ts";
import { isAuxiliary } from "./auxiliaries.ts";
import type { Word } from "./join-phrases.ts";
import { isLight } from "./light-words.ts";

/** Whatever stands right behind these is no verb: "the answer", "his fall", "in flight", "to stop". */
const BEFORE_NOUN = new Set(
  `the a an this that these those my your his her its our their any some no every each new old of in on at for with from by
  to into about after before during against over under near since until between`.split(/\s+/),
);
/** "Where was Vale when the bomb exploded": what stands behind these is another clause. */
const OTHER_CLAUSE = new Set("when while because if once after before since although though".split(" "));
/** A participle behind these is of another clause: "the explosives that killed Vale". */
const RELATIVE = new Set(["that", "who", "which", "whom"]);
/** English has a past tense of these, but a question hardly: "held back", "attacked people", "first became". */
const NO_VERBS = new Set(
  "back near people forward away first last next second own top mass stock".split(" "),
);
const PARTICIPLE_BEHIND = /^(?:is|was|are|were|be|got|has|have|had)$/;
const BEEN = /^(?:been|being)$/;

/**
 * The main verb of a question, as the place of its word; -1 where none can be told. Behind "did" it has its base form ("did
 * the plane crash"), behind "was" or "has" it is a participle ("was the bomb found").
 */
export function findVerb(words: readonly Word[]): number {
  const auxiliary = words.findIndex(({ word }) => isAuxiliary(word));
  if (auxiliary === -1) return -1;
  return PARTICIPLE_BEHIND.test(words[auxiliary]?.word ?? "")
    ? findParticiple(words, auxiliary)
    : findBase(words, auxiliary);
}

/** "did the plane crash in Elsby": the last of the first words in a row that can be a verb, behind a subject. */
function findBase(words: readonly Word[], auxiliary: number): number {
  const subject = words.findIndex(({ word }, n) => n > auxiliary && !BEFORE_NOUN.has(word));
  const first = words.findIndex((_, n) => subject !== -1 && n > subject && canBeBase(words, n));
  let at = first;
  while (first !== -1 && !isOnlyVerb(words[at]) && canBeBase(words, at + 1)) at += 1;
  return at;
}

/** "take effect", "kick off": what stands behind is no verb. */
function isOnlyVerb(word: Word | undefined): boolean {
  return word !== undefined && (word.literal !== undefined || isLight(word.term));
}

function canBeBase(words: readonly Word[], n: number): boolean {
  const word = words[n];
  if (!word || word.capital || isBehindNoun(words, n) || NO_VERBS.has(word.word)) return false;
  return word.literal !== undefined || (!isStopWord(word.word) && isBaseForm(word.word));
}

/** "the fall", "Vale's fall": the 's is no word, so that a gap shows it. */
function isBehindNoun(words: readonly Word[], n: number): boolean {
  const [before, word] = [words[n - 1], words[n]];
  if (!before || !word) return false;
  return BEFORE_NOUN.has(before.word) || word.start - before.end > 1;
}

/** "was Vale convicted of killing": the first participle, behind "been" where that is told; "were the wounded flown" has two. */
function findParticiple(words: readonly Word[], auxiliary: number): number {
  const end = words.findIndex(({ word }, n) => n > auxiliary && OTHER_CLAUSE.has(word));
  const clause = end === -1 ? words : words.slice(0, end);
  const been = clause.findLastIndex(({ word }) => BEEN.test(word));
  const first = clause.findIndex((_, n) => n > Math.max(auxiliary, been) && canBeParticiple(clause, n));
  return first !== -1 && canBeParticiple(clause, first + 1) ? first + 1 : first;
}

function canBeParticiple(words: readonly Word[], n: number): boolean {
  const word = words[n];
  if (!word || word.capital || isBehindNoun(words, n) || RELATIVE.has(words[n - 1]?.word ?? "")) return false;
  return isPastForm(word.word) || (word.literal?.some((plain) => isPastForm(plain.word)) ?? false);
}

/** Whether a folded word is the base form of a verb: English has a past tense of it. */
export function isBaseForm(word: string): boolean {
  return word in IRREGULAR_VERBS || pastForms(word).some(isCommonWord);
}

function pastForms(word: string): readonly string[] {
  if (word.endsWith("e")) return [`${word}d`];
  return [`${word.replace(/(?<=[^aeiou])y$/, "i")}ed`, `${word}${word.at(-1)}ed`];
}
