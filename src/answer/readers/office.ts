import type { Span } from "../../corpus/report.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { isDemonym } from "./names/gazetteer.ts";
import { isTitleModifier } from "./names/titles.ts";

/** What a sentence says that somebody is: the words of an office or of kinship, and the one among them that was looked for. */
export interface Office {
  readonly words: readonly Token[];
  readonly head: Token;
}

/** Somebody as a sentence names or describes them. */
export type Somebody = Omit<NameMention, "text" | "kind">;

/** A sentence with its tokens, read when they are asked for: many names are looked at in one. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: () => readonly Token[];
}

interface Sentence {
  readonly text: string;
  readonly names: readonly NameMention[];
}

const TITLE_WORDS = 4;
/** "Jane Vale was the deputy commander". */
const IS_A = /^(?:,? who)? (?:is|was|became|becomes|serves as|served as) (?:the|an?|its|their|his|her)? ?/i;
/** "after she was dismissed as head of the agency": mostly of whoever the sentence is about. */
const AS_A =
  /\b(?:appointed|dismissed|elected|fired|named|ousted|quit|reinstated|removed|resign\w*|retir\w+|sacked|serv\w+|steps? down|stepped down|sworn in|takes? over|took over) (?:[\w-]+ ){0,3}?as (?:the |an? |its |his |her )?(?=\w)/;
/** "the Elsby mayor", "Elsby's first mayor": what may stand between a name and the office that is its. */
const TO_OFFICE = /^(?<possessive>['’]s?)? (?<title>(?:[\p{L}-]+ ){0,3})$/u;
/** "its mayor, Jane Vale", "his second wife": of whoever is named before. */
const OF_PRONOUN = /\b(?<pronoun>its|his|her) (?:[\p{L}-]+ ){0,2}$/iu;
/** "director general of Elsby", "head of research at Elsby" */
const TO_OWNER = /^(?: [\p{L}-]+){0,2} (?:of|at|for) (?:the )?$/u;
/** "director of Clean Rivers": a name that is none by itself. */
const OF_CAPITALS = /\b(?:of|at|for) (?:the )?(?<owner>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;
/** "President Jane Vale of Elsby" */
const OWNER_BEHIND_NAME = /^,? of (?:the )?$/;
const FORMER = new Set(
  "former formerly ex previous previously onetime erstwhile late then ousted deposed".split(" "),
);

/** Reads one of some offices, given by their terms, from the description and the words beside a name. */
export function findOffice(
  { start, end, role }: Somebody,
  terms: ReadonlySet<string>,
  { text, tokens: read }: Tokenized,
): Office | null {
  const tokens = read();
  const from = (at: number): readonly Token[] =>
    tokens.filter((token) => token.start >= at).slice(0, TITLE_WORDS);
  const is = IS_A.exec(text.slice(end));
  const as = AS_A.exec(text);
  const phrases = [
    tokens.filter((token) => role && token.start >= role.start && token.end <= role.end),
    tokens.filter((token) => token.end <= start).slice(-TITLE_WORDS),
    is ? from(end + is[0].length) : [],
    as ? from(as.index + as[0].length) : [],
  ];
  for (const words of phrases) {
    const head = headOf(words, terms, text);
    // "head of the Water Board" is not what the board is
    if (head && !TO_OWNER.test(text.slice(head.end, start))) return { words, head };
  }
  return null;
}

/** Whether a name only says whose the office is: "the head of Clean Rivers said". */
export function ownsOffice(
  { start }: Span,
  terms: ReadonlySet<string>,
  { text, tokens }: Tokenized,
): boolean {
  const words = tokens().filter(({ end }) => end <= start);
  const head = headOf(words.slice(-TITLE_WORDS), terms, text);
  return head !== undefined && TO_OWNER.test(text.slice(head.end, start));
}

/** The last word for the office; a "Leeds-led group" leads nothing. */
function headOf(words: readonly Token[], terms: ReadonlySet<string>, text: string): Token | undefined {
  return words.findLast(({ term, start }) => terms.has(term) && text.charAt(start - 1) !== "-");
}

/**
 * Whose office it is: "the mayor of Elsby", "Mayor Vale of Elsby", or else "the Elsby mayor", "Elsby's mayor". In "the Elsby
 * director of the Water Union" the place only says where.
 */
export function ownersOf(
  { words, head }: Office,
  holder: Span,
  { text, names }: Sentence,
): readonly string[] {
  const peoples = words.filter(({ word }) => isDemonym(word));
  const all = [...names, ...peoples].filter(({ start, end }) => end <= holder.start || start >= holder.end);
  const isTitle = text.slice(head.end, holder.start) === " ";
  const behind = all.filter(
    ({ start }) =>
      TO_OWNER.test(text.slice(head.end, start)) ||
      (isTitle && OWNER_BEHIND_NAME.test(text.slice(holder.end, start))),
  );
  const before = all.filter(({ end }) => isBeforeOffice(text.slice(end, head.start)));
  const within = ownersWithin({ words, head }, text);
  const owners = new Set([...behind.map(({ start, end }) => text.slice(start, end)), ...within]);
  if (owners.size > 0) return [...owners];
  const nearest = before.length > 0 ? before : namedByPronoun(head, { text, names });
  return nearest.map(({ start, end }) => text.slice(start, end));
}

/** Whom "its" or "his" before an office stands for: the last suitable name before it in the sentence. */
function namedByPronoun({ start }: Token, { text, names }: Sentence): readonly Span[] {
  const found = OF_PRONOUN.exec(text.slice(0, start));
  if (!found) return [];
  const isThing = found.groups?.pronoun?.toLowerCase() === "its";
  const name = names.findLast(({ end, kind }) => end <= found.index && (kind === "person") !== isThing);
  return name ? [name] : [];
}

function ownersWithin({ words, head }: Office, text: string): readonly string[] {
  const rest = text.slice(head.end, words.at(-1)?.end);
  return (
    [...rest.matchAll(OF_CAPITALS)]
      .map(({ groups }) => groups?.owner ?? "")
      // "Secretary of State", "Minister of Foreign Affairs"
      .filter((owner) => !tokenize(owner).some(({ word }) => isTitleModifier(word)))
  );
}

function isBeforeOffice(between: string): boolean {
  const groups = TO_OFFICE.exec(between)?.groups;
  if (!groups) return false;
  const words = tokenize(groups.title ?? "");
  return (
    groups.possessive !== undefined || words.every(({ word }) => isTitleModifier(word) || FORMER.has(word))
  );
}

/** Whether the office was held before: "former Mayor Jane Vale", "Elsby's first mayor", not "its first female mayor". */
export function isFormer({ words, head }: Office): boolean {
  const before = words.filter(({ end }) => end <= head.start);
  return before.at(-1)?.word === "first" || before.some(({ word }) => FORMER.has(word));
}
