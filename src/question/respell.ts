import { isCommonWord } from "../search/common-words.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { isStopWord } from "../search/stop-words.ts";
import { type Token, tokenize } from "../search/tokenize.ts";
import { editDistance } from "./edit-distance.ts";

/** The words that make a question one, dearer ones first: a slip in them loses its kind, or is looked for in the reports. */
const SMALL =
  `what when where which whose why many much because during before after since until about there their they
these those this that have were does would could should will with from been people happened did was the and`.split(
    /\s+/,
  );
/** Of shorter words and to shorter words only letters that changed places: "wsa", but not "theo" for "the" or "mary" for "many". */
const FIRM = 4;

/** The question with slips in its small words mended ("mnay", "whne", "becuase"); a word of the archive or of English is none. */
export function respell(question: string, index: PassageIndex): string {
  let mended = "";
  let at = 0;
  for (const token of tokenize(question)) {
    const small = mayBeSlip(token, index) ? meant(token.word) : undefined;
    if (small === undefined) continue;
    mended += question.slice(at, token.start) + small;
    at = token.end;
  }
  return mended + question.slice(at);
}

function mayBeSlip({ word, capital, start }: Token, index: PassageIndex): boolean {
  if (word.length < 3 || (capital && start > 0) || !/^[a-z]+$/.test(word)) return false;
  return !isStopWord(word) && !index.words.has(word) && !isCommonWord(word);
}

function meant(word: string): string | undefined {
  const near = SMALL.filter((small) => editDistance(word, small, 1) === 1);
  return near.find((small) => isSwap(word, small)) ?? near.find((small) => isNearEnough(word, small));
}

/** Whether two words have the same letters in another order. */
function isSwap(word: string, small: string): boolean {
  return [...word].sort().join("") === [...small].sort().join("");
}

/** Another letter in place of one makes another word sooner than one too many or too few. */
function isNearEnough(word: string, small: string): boolean {
  if (small.length < FIRM) return false;
  return word.length !== small.length || word.length > FIRM;
}
