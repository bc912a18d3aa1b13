/**
 * Every word that opens a sentence has a capital, so an everyday one is no name there by itself: "Rose met her". Where the
 * report writes it with a capital in the middle of a sentence, or as somebody's surname, it is one at the start as well.
 */
import { isCommonWord } from "../../../search/common-words.ts";
import { isPastForm } from "../../../search/term.ts";
import type { NameKind, NameMention } from "../../mention.ts";

/** A sentence with what was read in it. */
export interface Read {
  readonly text: string;
  readonly names: readonly NameMention[];
}

const OPENING = /^["“‘'(]*(?<words>(?:\p{Lu}[\p{L}&.-]*(?: (?=\p{Lu}))?)+)/u;
const MID_SENTENCE = /\p{Ll} $/u;
/** "Young people left" says nothing of Ann Young; "Young was hurt" and "Young, 31," do. */
const OF_SOMEBODY =
  /^(?:['’]s |, (?:an?|the|who|whose|\d+)\b|,? (?:also|had|has|is|later|says|then|wants|was|will|would|(?<verb>\p{Ll}+))\b)/u;

/** The names of all sentences of a report, with those that open one and are known from elsewhere in it. */
export function addOpenings(sentences: readonly Read[]): readonly (readonly NameMention[])[] {
  const known = new Map(sentences.flatMap(plainNames));
  if (known.size === 0) return sentences.map(({ names }) => names);
  return sentences.map(({ text, names }) => {
    const opening = findOpening(text, known);
    const isFree = opening && !names.some(({ start }) => start < opening.end);
    return isFree ? [opening, ...names] : names;
  });
}

/** Names of everyday words: surnames, and what stands behind a word in small letters. */
function plainNames({ text, names }: Read): readonly (readonly [string, NameKind])[] {
  return names.flatMap(({ text: name, kind, start }) => {
    const words = name.split(" ");
    const telling = kind === "person" ? words.slice(-1) : words;
    const isSurname = kind === "person" && words.length > 1;
    if (kind === "place" || !telling.every((word) => isCommonWord(word.toLowerCase()))) return [];
    return isSurname || MID_SENTENCE.test(text.slice(0, start)) ? [[telling.join(" "), kind] as const] : [];
  });
}

/** The longest known name that the sentence opens with. */
function findOpening(text: string, known: ReadonlyMap<string, NameKind>): NameMention | null {
  const words = OPENING.exec(text)?.groups?.words?.split(" ") ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(" ");
    const kind = known.get(name);
    const start = text.indexOf(name);
    const end = start + name.length;
    if (!kind || (kind === "person" && !isOfSomebody(text.slice(end)))) continue;
    return { start, end, text: name, kind, role: null };
  }
  return null;
}

function isOfSomebody(rest: string): boolean {
  const found = OF_SOMEBODY.exec(rest);
  const verb = found?.groups?.verb;
  return found !== null && (verb === undefined || isPastForm(verb));
}
