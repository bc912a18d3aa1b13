import { isDemonym, isKnownPlace } from "./gazetteer.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { GROUP_NOUNS, GROUP_OPENERS, PLACE_BEFORE_OF, PLACE_NOUNS } from "./name-words.ts";
import { isGivenName } from "./people-names.ts";
import { isAdjacent, type Range } from "./range.ts";
import type { Word } from "./words.ts";

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
  const between = words.slice(left.to, right.from);
  const link = between.map((word) => word.lower).join(" ");
  if (between.some((_, index) => !isAdjacent(words, left.to + index)) || !isAdjacent(words, right.from))
    return false;
  const last = words[left.to - 1]?.lower ?? "";
  const opensGroup = words.slice(left.from, left.to).some((word) => GROUP_OPENERS.has(word.lower));
  if (/^(?:of|of the)$/u.test(link))
    return opensGroup || PLACE_BEFORE_OF.has(last) || (GROUP_NOUNS.has(last) && !PLACE_NOUNS.has(last));
  if (/^(?:for|for the|on|on the|against|to the)$/u.test(link)) return opensGroup;
  return link === "and" && opensGroup && isOfBefore(words, left) && isPlainTail(words, left, right);
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
    !tail.some((word) => isGivenName(word.form) || GROUP_NOUNS.has(word.lower)) &&
    longestPlaceAt(words, right.from, right.to) === 0
  );
}
