import type { PassageIndex } from "../search/passage-index.ts";
import { isStopWord } from "../search/stop-words.ts";
import { toTerm as stem } from "../search/term.ts";
import { fold, type Token, tokenize } from "../search/tokenize.ts";
import { findClause } from "./clause.ts";
import { expand } from "./expand.ts";
import { phraseAt } from "./phrases.ts";
import type { AnsweringCommand, Question, QuestionTerm } from "./question.ts";
import { type Asks, type Detail, type Recognised, recognise } from "./recognise.ts";
import { findVoice } from "./voice.ts";

/** Words that stand between "how many" and what is counted. */
const NOT_COUNTED = new Set([
  "more",
  "other",
  "additional",
  "new",
  "total",
  "exactly",
  "different",
  "much",
  "many",
]);
/** Words that begin the setting of a question. */
const PREPOSITIONS = new Set([
  ...[
    "in",
    "at",
    "on",
    "near",
    "from",
    "with",
    "over",
    "during",
    "for",
    "against",
    "about",
    "after",
    "before",
  ],
  ...["since", "under", "inside", "outside", "between", "among", "through"],
]);
/** Verbs and nouns that say little by themselves ("take", "place"). */
const LIGHT = new Set(
  "take place go come make put run turn set keep bring give country time day date thing part use year"
    .split(" ")
    .map(stem),
);
const LIGHT_WEIGHT = 0.5;
/** "is Antony Blinken": nothing but a name after the verb. */
const IS_SOMEBODY = /^(?:who|whos|who's)?\s*(?:is|was|are|were|'s)?\s+/i;

interface Kind {
  readonly asks: Asks;
  readonly detail: Detail;
}

/** Understands a question against the words of an archive. */
export function analyse(text: string, command: AnsweringCommand, index: PassageIndex): Question {
  const folded = fold(text).replaceAll("’", "'");
  const recognised = recognise(folded.length === text.length ? folded : text.toLowerCase());
  const kind = decide(folded, recognised, command);
  const rest = joinPhrases(tokenize(text).filter((token) => !isAsking(token, recognised, kind)));
  const content = rest.filter(({ word }) => !isStopWord(word));
  const setting = settingFrom(rest);
  const terms = (content.length > 0 ? content : rest).map((token) =>
    toTerm(text, token, index, token.start > setting),
  );
  const distinct = terms.filter((term, n) => terms.findIndex((other) => sameWord(term, other)) === n);
  return {
    text,
    ...kind,
    detail: kind.asks === "who" && isAboutSomebody(text, distinct) ? "identity" : kind.detail,
    terms: distinct,
    counted: kind.asks === "howmany" ? findCounted(text, recognised, rest, distinct) : new Set(),
    voice: kind.asks === "who" ? findVoice(text, rest) : null,
    clause: findClause(rest, distinct),
    weight: distinct.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The words win where the question opens with them or no command says more; otherwise the command. */
function decide(text: string, recognised: Recognised | null, command: AnsweringCommand): Kind {
  const { asks = "what", detail = null, leading = false } = recognised ?? {};
  if (command === "ask" || asks === command) return { asks, detail };
  const decisive = leading && asks !== "what" && asks !== "whether";
  return decisive ? { asks, detail } : { asks: command, detail: detailOf(text, command) };
}

/** "/howmany old is he", "/when must they leave": the words after the command say which kind of value is meant. */
function detailOf(text: string, asks: Asks): Detail {
  const lead = asks === "howmany" ? "how" : asks;
  const said = recognise(`${lead} ${text}`);
  const fallback = asks === "howmany" ? "count" : null;
  return said?.asks === asks && said.start === 0 ? said.detail : fallback;
}

/** Words that ask who somebody is without naming a subject. */
const POST = new Set(["job", "position", "post", "profession", "occupation", "role", "work"]);

/** The words that only ask ("how many", "what year") are no subject, unless the command overruled them. */
function isAsking({ start, end, word }: Token, recognised: Recognised | null, kind: Kind): boolean {
  if (!recognised || recognised.asks !== kind.asks) return false;
  if (kind.detail === "identity" && POST.has(word)) return true;
  return start >= recognised.start && end <= recognised.end;
}

/** A token of the question; an idiom is one, with its plain words as `literal`. */
interface Word extends Token {
  readonly literal?: readonly Token[];
}

/** Makes one token of "kick off", which stands for "begin". */
function joinPhrases(tokens: readonly Token[]): readonly Word[] {
  const words = tokens.map(({ word }) => word);
  const joined: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, phrase] = [tokens[at], phraseAt(words, at)];
    const last = phrase && tokens[at + phrase.length - 1];
    if (!token) continue;
    if (!phrase || !last) {
      joined.push(token);
      continue;
    }
    const literal = tokens.slice(at, at + phrase.length).filter(({ word }) => !isStopWord(word));
    joined.push({ ...token, end: last.end, word: phrase.word, term: stem(phrase.word), literal });
    at += phrase.length - 1;
  }
  return joined;
}

function toTerm(
  question: string,
  { start, end, word, term, capital, literal }: Word,
  index: PassageIndex,
  isBehind: boolean,
): QuestionTerm {
  const expanded = expand(
    word,
    term,
    index,
    literal?.map((plain) => plain.term),
  );
  const isName = expanded.isName || (capital && start > 0);
  const weight = expanded.weight * (LIGHT.has(term) && !literal ? LIGHT_WEIGHT : 1);
  return {
    typed: question.slice(start, end),
    start,
    end,
    ...expanded,
    isUnknown: expanded.isUnknown && !isStopWord(word),
    weight,
    isName,
    role: isBehind ? "setting" : isName ? "subject" : "focus",
  };
}

/** Where the first prepositional phrase behind a content word begins. */
function settingFrom(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ word }) => !isStopWord(word));
  const preposition = tokens.find(({ word }, n) => first !== -1 && n > first && PREPOSITIONS.has(word));
  return preposition?.start ?? Number.POSITIVE_INFINITY;
}

function sameWord(a: QuestionTerm, b: QuestionTerm): boolean {
  return [...a.matches].some(([term, factor]) => factor === 1 && b.matches.get(term) === 1);
}

/** "who is Antony Blinken": every word of the subject is part of a name. */
function isAboutSomebody(text: string, terms: readonly QuestionTerm[]): boolean {
  if (terms.length === 0 || terms.length > 4) return false;
  const lead = IS_SOMEBODY.exec(text);
  const startsWithName = text.slice(lead?.[0].length ?? 0).trimStart();
  return terms.every(({ isName }) => isName) && startsWithName.startsWith(terms[0]?.typed ?? "\0");
}

/** The content words right behind "how many", or the first ones where the command said it. */
function findCounted(
  text: string,
  recognised: Recognised | null,
  tokens: readonly Token[],
  terms: readonly QuestionTerm[],
): ReadonlySet<number> {
  const from = recognised?.asks === "howmany" ? recognised.end : 0;
  const counted = new Set<number>();
  for (const token of tokens.filter(({ start }) => start >= from)) {
    if (NOT_COUNTED.has(token.word)) continue;
    const n = terms.findIndex(({ start }) => start === token.start);
    if (n === -1) break;
    counted.add(n);
    if (/[,;]/.test(text.charAt(token.end))) break;
  }
  return counted;
}
