import type { Span } from "../corpus/report.ts";
import type { Token } from "../search/tokenize.ts";
import { isNounOfSaying } from "./speech.ts";

/** "KABUL, Jan. 5 (Reuters) –": what stands before such a dash is where and when the report was sent. */
const DATELINE = /^[\p{Lu}][^.!?–—]{0,60}?(?:\s[–—-]{1,2}\s|—)/u;
/** "As of Friday, 81 people had died": how things stood on a day. */
const STANDING = /\bas of (?:the )?$/i;
/** "According to officials on Saturday". */
const ACCORDING = /\baccording to [^,;]{1,40} (?:on|in) $/i;
const OPENING_QUOTES = /[“«]/g;
const CLOSING_QUOTES = /[”»]/g;
const STRAIGHT_QUOTES = /(?<!\d)"/g;
const CLOSES_FIRST = /^[^“«"]*(?:[”»]|(?<=\S)"(?=[\s,.;)]|$))/;
/** So many words before a date tell whose day it is. */
const BESIDE = 3;

/** Whether a date says when something was told, or is part of what somebody said. */
export function isAside(date: Span, text: string): boolean {
  const before = text.slice(0, date.start);
  return STANDING.test(before) || ACCORDING.test(before) || isInDateline(date, text) || isSpoken(date, text);
}

/** "In a statement on Monday". */
export function isBesideSaying({ start }: Span, tokens: readonly Token[]): boolean {
  return tokens
    .filter(({ end }) => end <= start)
    .slice(-BESIDE)
    .some(({ word }) => isNounOfSaying(word));
}

function isInDateline({ start }: Span, text: string): boolean {
  const dateline = DATELINE.exec(text)?.[0];
  return dateline !== undefined && start < dateline.length;
}

/** Whether it stands in a quotation; a mark that closes before any opens ends a quotation of the sentence before. */
function isSpoken({ start }: Span, text: string): boolean {
  const before = text.slice(0, start);
  const open = (before.match(OPENING_QUOTES)?.length ?? 0) - (before.match(CLOSING_QUOTES)?.length ?? 0);
  const straight = before.match(STRAIGHT_QUOTES)?.length ?? 0;
  return open > 0 || straight % 2 === 1 || CLOSES_FIRST.test(text.slice(start));
}
