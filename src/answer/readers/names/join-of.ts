import { isCommonWord } from "../../../search/common-words.ts";
import { isDemonym, isKnownPlace } from "./gazetteer.ts";
import { isHeadNoun } from "./head-noun.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { GROUP_NOUNS, GROUP_OPENERS, PLACE_BEFORE_OF, PLACE_NOUNS } from "./name-words.ts";
import { isGivenName } from "./people-names.ts";
import { formOf, isAdjacent, type Range } from "./range.ts";
import { isTitle } from "./titles.ts";
import type { Word } from "./words.ts";

/** In words: "for the". */
const LONGEST_LINK = 2;

/** "Ministry" + "Defence" -> "Ministry of Defence"; "Gulf of Mexico", but not "President of Russia". */
export function joinAcrossOf(words: readonly Word[], runs: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isJoinedByOf(words, last, run)) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function isJoinedByOf(words: readonly Word[], left: Range, right: Range): boolean {
  if (left.to === right.from) return isListedOffice(words, left, right);
  if (right.from - left.to > LONGEST_LINK) return false;
  const between = words.slice(left.to, right.from);
  const link = between.map((word) => word.lower).join(" ");
  if (between.some((_, index) => !isAdjacent(words, left.to + index)) || !isAdjacent(words, right.from))
    return false;
  const last = words[left.to - 1]?.lower ?? "";
  const opensGroup = words.slice(left.from, left.to).some((word) => GROUP_OPENERS.has(word.lower));
  if (/^(?:of|of the)$/u.test(link))
    return opensGroup || PLACE_BEFORE_OF.has(last) || (GROUP_NOUNS.has(last) && !PLACE_NOUNS.has(last));
  if (/^(?:for|for the|on|on the|against|to the)$/u.test(link)) return opensGroup;
  if (link !== "and") return false;
  const whole = { from: left.from, to: right.to };
  return (
    isKnownPlace(formOf(words, whole)) ||
    (opensGroup && isOfBefore(words, left) && isPlainTail(words, left, right)) ||
    isHalfOfName(words, left, right)
  );
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives": everyday words, each but the last before a comma or "and". */
function isListedOffice(words: readonly Word[], left: Range, right: Range): boolean {
  if (words[right.from]?.gap !== ", " || !isOfBefore(words, left)) return false;
  const isAnd = words[right.to]?.lower === "and" && isAdjacent(words, right.to);
  if (!isAnd && words[right.to]?.gap !== ", ") return false;
  const next = words[isAnd ? right.to + 1 : right.to];
  return [...words.slice(right.from, right.to), next].every(
    (word) => word?.shape === "capital" && isCommonWord(word.lower) && !isHeadNoun(word),
  );
}

/** "the Food and Drug Administration": the noun that makes it a group stands behind "and" alone. */
function isHalfOfName(words: readonly Word[], left: Range, right: Range): boolean {
  const last = words[left.to - 1];
  const opening = words[left.from - 1]?.lower === "the" ? left.from - 1 : left.from;
  return (
    words[opening]?.lower === "the" &&
    last !== undefined &&
    isCommonWord(last.lower) &&
    !words.slice(left.from, left.to).some((word) => isHeadNoun(word) || isTitle(word.lower)) &&
    right.to - right.from > 1 &&
    GROUP_NOUNS.has(words[right.to - 1]?.lower ?? "") &&
    words
      .slice(right.from, right.to - 1)
      .every(({ lower, shape }) => shape === "capital" && isCommonWord(lower))
  );
}

function isOfBefore(words: readonly Word[], range: Range): boolean {
  return words.slice(range.from, range.to).some((word) => word.text === "of" || word.text === "for");
}

/** "Ministry of Health and Social Development", not "Ministry of Health and Russia". */
function isPlainTail(words: readonly Word[], left: Range, right: Range): boolean {
  const tail = words.slice(right.from, right.to);
  const before = words[left.to - 1];
  return (
    before?.shape === "capital" &&
    !isKnownPlace(before.form) &&
    tail.every((word) => word.shape === "capital" && !isDemonym(word.lower)) &&
    !tail.some(
      (word) => isGivenName(word.form) || (GROUP_NOUNS.has(word.lower) && word.lower !== "services"),
    ) &&
    longestPlaceAt(words, right.from, right.to) === 0
  );
}
