import {
  hasHeadAfter,
  hasPersonVerb,
  hasPlaceAfter,
  isAged,
  isOneCommonWord,
  isPlaceDescribed,
  isSpoken,
  isUnlikelyPerson,
} from "../evidence.ts";
import {
  GROUP_DESCRIBERS,
  MOTION_VERBS,
  OBJECT_VERBS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
} from "../name-words.ts";
import { isAdjacent, type Range } from "../range.ts";
import { isPersonNoun } from "../titles.ts";
import type { Word } from "../words.ts";
import { isOnTheWay } from "./on-the-way.ts";
import { sure, type Verdict } from "./verdict.ts";

/** By the words around the name: "Vale, 53,", "Elmo airport", "arrested Vale", "in Elmo", "Vale said". */
export function judgeByNeighbours(words: readonly Word[], piece: Range): Verdict | undefined {
  const before = isAdjacent(words, piece.from) ? words[piece.from - 1] : undefined;
  const last = words[piece.to - 1];
  if (isAged(words, piece.to)) return sure("person");
  if (hasHeadAfter(words, piece.to, PLACE_NOUNS) && last && !last.possessive) return sure("place");
  if (hasHeadAfter(words, piece.to, GROUP_DESCRIBERS) && last && !last.possessive) return sure("group");
  if (before && (GROUP_DESCRIBERS.has(before.lower) || before.lower === "based")) return sure("group");
  if (before?.shape === "lower" && isPersonNoun(before.lower) && !last?.possessive) return sure("person");
  if (before && isPlaceDescribed(words, piece.from - 1)) return sure("place");
  if (hasPlaceAfter(words, piece.to)) return sure("place");
  if (before && OBJECT_VERBS.has(before.lower) && !isUnlikelyPerson(words, piece)) return sure("person");
  if (before?.lower === "to" && MOTION_VERBS.has(words[piece.from - 2]?.lower ?? "")) return sure("place");
  if (isOnTheWay(words, piece)) return sure("place");
  if (isSpoken(words, piece)) return sure("person");
  if (before && PLACE_PREPOSITIONS.has(before.lower) && !isOneCommonWord(words, piece)) return sure("place");
  return hasPersonVerb(words, piece) ? sure("person") : undefined;
}
