/** Where the noun phrase behind or before a word of a sentence ends: "threw | rocks, bottles and flares | at police". */
import type { Span } from "../../../corpus/report.ts";
import { isPastForm } from "../../../search/term.ts";
import type { Token } from "../../../search/tokenize.ts";
import { wordSet } from "../names/name-words.ts";

/** No thing goes on over one of these. */
const STOPS = wordSet(`
  about above across after against along amid among around as at because before behind below beneath beside between beyond but by
  despite down during except for from if in inside into like near off on onto out outside over past per since so than that though
  through throughout till to toward towards under until unless up upon via was were what when where whether which while who whom
  whose why with within without is are be been being has have had will would can could may might must should not also only then
  he she it they we you i him them us me himself herself itself themselves there here
`);
/** Days are told without a preposition as well: "they threw eggs Friday". */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|earlier|later|again|twice|once|last|next|this)$/;
/** A phrase neither ends with one of these nor is one alone. */
const OPEN = wordSet("and or of the a an his her its their our my your some any");
/** "rails for the railway", "bathing in the lake" */
const TIES = wordSet("for in from at on with near to");
/** "In Elsby two shops": nothing before these belongs to the phrase. */
const OPENS =
  /^(?:\d[\d,.]*|an?|the|his|her|its|their|some|several|many|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/;
/** "a “rich caste" */
const OPENED = /“[^”]*$|^[^"]*"[^"]*$/;
const LONGEST = 12;
const GAP = /^[ -]?["“”‘’']?$|^["”’'] ["“‘']?$/;
/** "rocks, bottles and flares" */
const LIST_GAP = /^, (?:\S+ ){0,3}and /;

/** The noun phrase that begins with a token, with what "of", "and" and commas join to it; null where none does. */
export function phraseFrom(first: number, tokens: readonly Token[], text: string): Span | null {
  let last = first - 1;
  while (last + 1 < Math.min(tokens.length, first + LONGEST) && goesOn(last + 1, first, tokens, text))
    last += 1;
  while (last >= first && OPEN.has(tokens[last]?.word ?? "")) last -= 1;
  return spanOf(first, last, tokens, text);
}

/** The noun phrase that ends right before a token: "rails for the railway | are made"; null where none does. */
export function phraseBefore(end: number, tokens: readonly Token[], text: string): Span | null {
  const own = startBefore(end, tokens, text);
  let first = own;
  while (own < end && TIES.has(tokens[first - 1]?.word ?? "")) {
    const further = startBefore(first - 1, tokens, text);
    // "in Elsby two cars were burnt"
    if (further === first - 1) return spanOf(own, end - 1, tokens, text);
    first = further;
  }
  return spanOf(first, end - 1, tokens, text);
}

function startBefore(end: number, tokens: readonly Token[], text: string): number {
  let first = end;
  while (first > Math.max(0, end - LONGEST) && isOfThing(tokens[first - 1])) {
    const gap = text.slice(tokens[first - 1]?.end, tokens[first]?.start);
    if (!GAP.test(gap)) break;
    first -= 1;
    if (OPENS.test(tokens[first]?.word ?? "")) break;
  }
  return first;
}

function isOfThing(token: Token | undefined): boolean {
  return token !== undefined && !STOPS.has(token.word) && !TIME.test(token.word);
}

function goesOn(at: number, first: number, tokens: readonly Token[], text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !isOfThing(token)) return false;
  if (at === first || !before) return true;
  const gap = text.slice(before.end, token.start);
  if (GAP.test(gap)) return before.word !== "and" || !isDeed(token, tokens[at + 1]);
  return LIST_GAP.test(text.slice(before.end));
}

/** "threw eggs and shouted", "looting of shops and the burning of cars" */
function isDeed({ word }: Token, next: Token | undefined): boolean {
  return isPastForm(word) || word.endsWith("ing") || (word === "the" && next?.word.endsWith("ing") === true);
}

function spanOf(first: number, last: number, tokens: readonly Token[], text: string): Span | null {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to || last < first) return null;
  if (first === last && OPEN.has(from.word)) return null;
  const opened = OPENED.test(text.slice(from.start, to.end));
  const behind = (opened ? /^[”"’]/ : /^[+#]+/).exec(text.slice(to.end))?.[0] ?? "";
  return { start: from.start, end: to.end + behind.length };
}
