import type { NameKind } from "../answer/mention.ts";
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SPEECH,
  TIME_STARTS,
} from "../answer/readers/counts/function-words.ts";
import { isGerund, isPastForm, isPlural } from "../answer/readers/counts/inflection.ts";
import { readNumeral } from "../answer/readers/counts/numerals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "../answer/readers/counts/tokens.ts";
import { isDemonym } from "../answer/readers/names/gazetteer.ts";
import { isCommonWord } from "../search/common-words.ts";
import type { Sentence } from "./sentence.ts";

/** A plain noun phrase as tokens [from, to), with the words that a question would use for it. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The last word, lower case. */
  readonly head: string;
  /** What is named, where the whole phrase is a name. */
  readonly name: NameKind | null;
  /** Opens with an article, a possessive or a name. */
  readonly isDefinite: boolean;
}

const ARTICLES = new Set(["the", "a", "an"]);
const POSSESSIVES = new Set(["his", "her", "its", "their"]);
const STOPS: readonly ReadonlySet<string>[] = [
  PREPOSITIONS,
  BE,
  HAVE,
  MODALS,
  NEGATIONS,
  PRONOUNS,
  CONJUNCTIONS,
  ADVERBS,
  SPEECH,
  TIME_STARTS,
  ARTICLES,
  POSSESSIVES,
  new Set(
    "this that these those all any each every some both another no other others own same such not".split(" "),
  ),
];
const MOST_WORDS = 4;

/** The noun phrase that begins at the token: a name, or an article and common nouns; null where the words are not plain. */
export function nounPhraseAt(sentence: Sentence, at: number): NounPhrase | null {
  return (
    namedAt(sentence, at) ??
    (ARTICLES.has(wordAt(sentence.tokens, at)) ? namedAt(sentence, at + 1, at) : null) ??
    commonAt(sentence, at)
  );
}

/** "Kassym-Jomart Tokayev", "President Tokayev", "the Senate". */
function namedAt(sentence: Sentence, at: number, from = at): NounPhrase | null {
  const { tokens, text, names, fullest } = sentence;
  const placed = names.find((one) => one.from === at) ?? titledAt(sentence, at);
  if (!placed || (from < at && placed.mention.kind === "person")) return null;
  const { to, mention } = placed;
  // "Moscow's mayor", "UK-based": the name is only a part of what is meant
  const isPart =
    tokens[to - 1]?.end !== mention.end || (isHyphen(wordAt(tokens, to)) && touchesNext(tokens, to - 1));
  if (isPart) return null;
  const article = from < at ? `${wordAt(tokens, from)} ` : "";
  const said = mention.kind === "person" ? fullest(mention.text) : text.slice(mention.start, mention.end);
  return {
    from,
    to,
    text: article + said,
    head: wordAt(tokens, to - 1),
    name: mention.kind,
    isDefinite: true,
  };
}

/** A name behind its title: "US Secretary of State Antony Blinken". */
function titledAt({ tokens, names }: Sentence, at: number) {
  const start = tokens[at]?.start;
  return names.find(
    ({ from, mention: { role } }) =>
      role?.start === start && role !== null && tokens[from - 1]?.end === role.end,
  );
}

function commonAt(sentence: Sentence, from: number): NounPhrase | null {
  const { tokens, text } = sentence;
  const opener = wordAt(tokens, from);
  const isDefinite = ARTICLES.has(opener) || POSSESSIVES.has(opener);
  const first = isDefinite ? from + 1 : from;
  const to = endOfNouns(sentence, first);
  const [start, last] = [tokens[first], tokens[to - 1]];
  if (to === first || !start || !last || last.kind !== "word" || isDemonym(last.lower)) return null;
  if (!isDefinite && !isPlural(last.lower) && to - first > 1) return null;
  const nouns = text.slice(start.start, last.end);
  const calm =
    first === 0 && isCommonWord(start.lower) ? nouns.slice(0, 1).toLowerCase() + nouns.slice(1) : nouns;
  return {
    from,
    to,
    text: isDefinite ? `${opener} ${calm}` : calm,
    head: last.lower,
    name: null,
    isDefinite,
  };
}

function endOfNouns({ tokens, names }: Sentence, from: number): number {
  let [at, words] = [from, 0];
  while (words < MOST_WORDS && at < tokens.length) {
    if (names.some((name) => name.from <= at && at < name.to)) break;
    const isInside =
      isHyphen(wordAt(tokens, at)) && at > from && touchesNext(tokens, at - 1) && touchesNext(tokens, at);
    if (!isInside && (!isNounWord(tokens[at], at === 0) || readNumeral(tokens, at) !== null)) break;
    words += isInside ? 0 : 1;
    at += 1;
  }
  return at;
}

function isNounWord(token: Token | undefined, isFirst: boolean): boolean {
  if (token?.kind !== "word" || !/^[\p{L}]{2,}$/u.test(token.text)) return false;
  const { lower } = token;
  if (STOPS.some((list) => list.has(lower)) || isPastForm(lower) || isGerund(lower) || /ly$/.test(lower))
    return false;
  const isLower = token.text === lower || (isFirst && isCommonWord(lower));
  return isLower || isDemonym(lower);
}
