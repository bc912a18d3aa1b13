import { withoutStop } from "../evidence.ts";
import { isDemonym, isKnownPlace } from "../gazetteer.ts";
import { COMPANY_ENDINGS, EVENT_NOUNS, GROUP_NOUNS, wordSet } from "../name-words.ts";
import { formOf } from "../range.ts";
import type { Piece } from "../split.ts";
import { isTitle } from "../titles.ts";
import type { Word } from "../words.ts";
import { judgeByHead } from "./head.ts";
import { isShoutedWord, judgeLoneWord } from "./lone-word.ts";
import { judgeByParts } from "./parts.ts";
import { NO_NAME, sure, type Verdict } from "./verdict.ts";

/** Buildings, which nobody is called. */
const BUILDINGS = wordSet(`
  airport arena basilica cathedral cemetery clinic hospital hotel library mausoleum monastery monument mosque museum
  palace stadium synagogue theater theatre tower
`);

/** By the words of the name itself and the title that stands before it; the strongest evidence. */
export function judgeByForm(words: readonly Word[], piece: Piece): Verdict | undefined {
  const parts = words.slice(piece.from, piece.to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return NO_NAME;
  if (parts.slice(1).some((word) => word.gap.includes("&"))) return sure("group");
  if (piece.titled) return judgeTitled(words, piece, parts, last);
  if (parts.length === 1) return judgeLoneWord(words, piece, first);
  if (EVENT_NOUNS.has(last.lower) || parts.every(isTitleOrShouted)) return NO_NAME;
  if (isKnownPlace(formOf(words, piece))) return sure("place");
  return judgeByHead(words, piece, parts, first) ?? judgeByParts(words, piece, parts, first);
}

/** "Prime Minister", "BREAKING NEWS": words that are no names by themselves. */
function isTitleOrShouted(word: Word): boolean {
  return isTitle(word.lower) || isShoutedWord(word);
}

function judgeTitled(words: readonly Word[], piece: Piece, parts: readonly Word[], last: Word): Verdict {
  if (parts.length === 1 && isDemonym(last.lower)) return NO_NAME;
  if (parts.length === 1 && last.shape === "acronym")
    return judgeLoneWord(words, piece, last) ?? sure("group");
  // "the Sultan Qaboos Grand Mosque": buildings are called after people with titles
  if (parts.length > 1 && BUILDINGS.has(last.lower)) return sure("place");
  const isGroup = GROUP_NOUNS.has(withoutStop(last)) && parts.length > 2;
  return sure(isGroup || COMPANY_ENDINGS.has(withoutStop(last)) ? "group" : "person");
}
