import { countsPersons } from "../units.ts";
import { MONTHS, WEEKDAYS } from "./function-words.ts";
import { isPastForm, isPlural, isState } from "./inflection.ts";
import { measureAt } from "./measures.ts";
import { readNumeral } from "./numerals.ts";
import { isStop } from "./stops.ts";
import { isCapitalised, isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** A noun phrase as token indexes [from, to); `isPlural` when its head reads as a plural. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly isPlural: boolean;
}

const MODEL_NUMBER = /^[1-9]\d{1,3}$/;
const NEWNESS = new Set(["new", "used", "old", "older"]);
const LONGEST = 12;
const DECADE = /^(?:1[5-9]|20)?\d0$/;

/** The bare noun phrase that begins at the token: modifiers and a head ("former Soviet republics"); null where none does. */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  if (isTime(tokens, from)) return null;
  const head = pluralHead(tokens, from);
  if (head !== null) return { from, to: head + 1, isPlural: true };
  const to = singularEnd(tokens, from);
  return to === from ? null : { from, to, isPlural: false };
}

/** The last of the first run of plural words: "police officers" ends at officers, "people arrested" at people. */
function pluralHead(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + LONGEST; index += 1) {
    if (index > from && isInnerHyphen(tokens, index)) continue;
    if (isAdjectiveList(tokens, index)) continue;
    const model = modelsEnd(tokens, index);
    if (model !== null) return model - 1;
    if (index > from && isInnerNumber(tokens, index)) continue;
    if (isStop(tokens[index]) || isNumber(tokens, index)) return null;
    if (index > from && isFiniteBreak(tokens, index)) return null;
    if (isPlural(wordAt(tokens, index)) && !isNamePart(tokens, index)) return lastPlural(tokens, index);
  }
  return null;
}

/** The hyphen of "well-known", with no space on either side. */
function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  return isHyphen(wordAt(tokens, at)) && touchesNext(tokens, at - 1) && touchesNext(tokens, at);
}

/** Where "787s", "A380s" or "747-8s" ends, several of one model; null for "1990s" and anything else. */
function modelsEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (touchesNext(tokens, at) && (tokens[at + 1]?.kind !== "mark" || isHyphen(wordAt(tokens, at + 1))))
    at += 1;
  const isPlural = wordAt(tokens, at) === "s" && tokens[at - 1]?.kind === "number" && at > from;
  if (!isPlural) return null;
  return at === from + 1 && DECADE.test(wordAt(tokens, from)) ? null : at + 1;
}

/** The "787" of "22 new Boeing 787 Dreamliners", the "320" of "45 Airbus A320 planes", the "100" of "two new 100-bed wards". */
function isInnerNumber(tokens: readonly Token[], index: number): boolean {
  const [before, here] = [tokens[index - 1], tokens[index]];
  if (here?.kind !== "number" || !MODEL_NUMBER.test(here.text)) return false;
  if (touchesNext(tokens, index - 1) || isHyphen(wordAt(tokens, index + 1))) return true;
  const isNamed = isCapitalised(before) && !MONTHS.has(before?.lower ?? "");
  if (!isNamed && !NEWNESS.has(before?.lower ?? "")) return false;
  return !isStop(tokens[index + 1]) && measureAt(tokens, index + 1) === null;
}

/** "15,000 last week": when, not what. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const unit = wordAt(tokens, at + 1);
  const isSpan = measureAt(tokens, at + 1)?.kind === "duration" || WEEKDAYS.has(unit) || MONTHS.has(unit);
  return /^(?:last|this|next|past)$/.test(wordAt(tokens, at)) && isSpan;
}

/** The comma and the "and" of "2,030 Russian, Belarusian and Tajik troops". */
function isAdjectiveList(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:,|and)$/.test(wordAt(tokens, index)) || !isCapitalised(tokens[index + 1])) return false;
  return (
    isCapitalised(tokens[index - 1]) && !isPlural(wordAt(tokens, index - 1)) && !isStop(tokens[index + 1])
  );
}

/** "two Dallas County officers": a name in -s before another capital is no head. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!isCapitalised(tokens[index]) || !isCapitalised(next) || isStop(next)) return false;
  return !countsPersons(wordAt(tokens, index)) && !isPastForm(next?.lower ?? "");
}

function lastPlural(tokens: readonly Token[], at: number): number {
  let head = at;
  while (!isStop(tokens[head + 1]) && isPlural(wordAt(tokens, head + 1))) head += 1;
  return head;
}

/** A verb after at least one noun: "20 Taliban killed in raids" must not reach "raids". */
function isFiniteBreak(tokens: readonly Token[], index: number): boolean {
  return (
    isPastForm(wordAt(tokens, index)) && isStop(tokens[index + 1]) && !isHyphen(wordAt(tokens, index + 1))
  );
}

function singularEnd(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < from + LONGEST) {
    const isInner = index > from && isInnerHyphen(tokens, index);
    if (!isInner && (isStop(tokens[index]) || isNumber(tokens, index) || endsSingular(tokens, index, from)))
      break;
    index += 1;
  }
  return index;
}

function endsSingular(tokens: readonly Token[], index: number, from: number): boolean {
  const word = wordAt(tokens, index);
  if (isState(word)) return index > from || !isNounNext(tokens, index);
  return isPastForm(word);
}

function isNounNext(tokens: readonly Token[], index: number): boolean {
  return !isStop(tokens[index + 1]) && !isPastForm(wordAt(tokens, index + 1));
}

function isNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === "number" || readNumeral(tokens, index) !== null;
}
