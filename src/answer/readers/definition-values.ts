import { overlaps, quote, type Span } from "../../corpus/report.ts";
import { isFiniteVerb } from "../../question/auxiliaries.ts";
import type { QuestionTerm } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

/** "The CSTO is a military alliance": said outright; "was the scene of a fire" tells what happened there. */
const IS_A =
  /^(?:\s*\([^)]*\))?,?\s+(?:is|was|are|were|stands for|refers to|means)\s+(?:an?|the(?! (?:first|last|latest|next|only|scene|setting|site|subject|target|venue|victim)\b)|one of)\b/;
/** What is said outright ends here at the latest. */
const TO_CLAUSE_END = /^[^,;:.()]*/;
/** "Elsby, the old port," and "Elsby, Ruritania's largest city": what stands there describes the name, if it has no verb. */
const DESCRIBED =
  /^["”]?(?:,| [—–-]) (?<description>(?:an?|the|one of|\p{Lu}[\p{L}-]*['’]s?) [^,;:.()—–]{3,80})(?=[,;:.)]| [—–-]|$)/u;
/** "In Elsby, the mayor": a place that opens the sentence, and no description. */
const OPENS = /^(?:In|At|From|Near|Outside) (?:\p{Ll}+ ){0,2}$/u;
/** "The hover bike, a flying motorcycle, ...". */
const APPOSITION = /^["”]?,\s+(?:an?|the|one of)\s/;
/** "A pattern called a glider". */
const CALLED = /\b(?:called|known as|named|dubbed|nicknamed)\s+(?:an?\s+|the\s+)?["“]?$/;

/** Where a report says what the thing asked about is. */
export const readDefinitionValues: ReadValues = (passage, question, siblings) => {
  if (question.detail !== "definition") return [];
  const text = quote(passage.report, passage);
  const names = namesOf(passage, siblings);
  const asked = names.filter((name) => isAskedAbout(name, question));
  const asksForWords = /\bstand/.test(question.text);
  const ofNames = asked.flatMap((name) => {
    const span = asksForWords ? longFormOf(name, names, text) : definitionOf(name, text);
    if (!span) return [];
    const whole = { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) };
    const value = statedValue(passage, whole, text.slice(span.start, span.end), 1);
    return [{ ...value, key: name.text, value: null }];
  });
  const things = asksForWords ? [] : thingsIn(text, question.terms);
  const ofThings = things
    .filter((thing) => isDefined(thing, text) && !asked.some((name) => overlaps(name, thing)))
    .map((thing) => ({
      ...statedValue(passage, thing, text, 1),
      key: text.slice(thing.start, thing.end).toLowerCase(),
      value: null,
    }));
  return [...ofNames, ...ofThings];
};

function definitionOf(name: NameMention, text: string): Span | null {
  return name.role ?? saidOutright(name, text) ?? describedBeside(name, text);
}

function saidOutright({ start, end }: Span, text: string): Span | null {
  const said = IS_A.exec(text.slice(end));
  if (!said) return null;
  const verb = end + said[0].length;
  return { start, end: verb + (TO_CLAUSE_END.exec(text.slice(verb))?.[0].length ?? 0) };
}

function describedBeside({ start, end }: Span, text: string): Span | null {
  const found = DESCRIBED.exec(text.slice(end));
  const description = found?.groups?.description;
  if (!found || !description || tokenize(description).some(({ word }) => isFiniteVerb(word))) return null;
  if (OPENS.test(text.slice(0, start)) && /^(?:an?|the) /.test(description)) return null;
  const from = end + found[0].length - description.length;
  return { start: from, end: from + description.length };
}

/** "the Collective Security Treaty Organization (CSTO)". */
function longFormOf(name: NameMention, names: readonly NameMention[], text: string): Span | null {
  return names.find(({ end }) => /^\s*\($/.test(text.slice(end, name.start))) ?? null;
}

/** Where all words asked about stand side by side: a thing that is no name, "hover bike". */
function thingsIn(text: string, terms: readonly QuestionTerm[]): readonly Span[] {
  const tokens = terms.length === 0 ? [] : tokenize(text);
  return tokens.flatMap((first, at) => {
    const last = tokens[at + terms.length - 1];
    const isThing = terms.every(({ matches }, n) => matches.has(tokens[at + n]?.term ?? ""));
    return isThing && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function isDefined({ start, end }: Span, text: string): boolean {
  const after = text.slice(end);
  return IS_A.test(after) || APPOSITION.test(after) || CALLED.test(text.slice(0, start));
}
