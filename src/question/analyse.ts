import type { PassageIndex } from "../search/passage-index.ts";
import { fold, type Token, tokenize } from "../search/tokenize.ts";
import { findClause } from "./clause.ts";
import { crimePart, withAccused } from "./crime-part.ts";
import { decideKind } from "./decide-kind.ts";
import { findCounted } from "./find-counted.ts";
import { findTerms } from "./find-terms.ts";
import { joinPhrases } from "./join-phrases.ts";
import type { Kind } from "./kind.ts";
import { withLeaders } from "./leading.ts";
import type { AnsweringCommand, Question, QuestionTerm } from "./question.ts";
import { readInitials } from "./read-initials.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { respell } from "./respell.ts";
import { findVoice } from "./voice.ts";

/** "CEO of Apple", "the head of state of France". */
const OFFICE_OF = /^(?:the )?(?:\w+ ){1,2}of\b/i;
/** Words that ask who somebody is without naming a subject. */
const POST = new Set("job position post profession occupation role work".split(" "));
/** Words that ask what something is: "what does CSTO stand for". */
const MEANS = new Set(["stand", "mean"]);
/** What may stand before the name in "who is Antony Blinken". */
const IS_SOMEBODY = /^(?:who|whos|who's)?\s*(?:is|was|are|were|'s)?\s+/i;
/** "Joost de Wit", "Omar bin Tariq". */
const PARTICLES = new Set("al bin da de del den der di du el ibn la le ten ter van von".split(" "));
/** A name has hardly more words. */
const MOST_NAME_WORDS = 4;

/** Understands a question against the words of an archive. */
export function analyse(asked: string, command: AnsweringCommand, index: PassageIndex): Question {
  const text = respell(asked, index);
  const folded = fold(text).replaceAll("’", "'");
  // what is recognised is looked up among the tokens, so its offsets must be those of the text
  const recognised = recognise(folded.length === text.length ? folded : text.toLowerCase());
  const kind = decideKind(folded, recognised, command);
  const words = joinPhrases(
    readInitials(tokenize(text)).filter((token) => !isAsking(token, recognised, kind)),
  );
  const terms = findTerms(text, words, index);
  const voice = kind.asks === "who" ? findVoice(text, words) : null;
  const part = kind.asks === "who" ? crimePart(text, voice, terms) : null;
  return {
    text,
    asks: kind.asks,
    detail: kind.asks === "who" && isAboutSomebody(text, terms) ? "identity" : kind.detail,
    terms: part === "accused" ? terms.map((term) => withAccused(term, voice)) : withLeaders(terms, voice),
    counted: kind.asks === "howmany" ? findCounted(text, recognised, words, terms) : new Set(),
    voice,
    crimePart: part,
    clause: findClause(words, terms),
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The words that only ask ("how many", "what year") are no subject, unless the command overruled them. */
function isAsking({ start, end, word }: Token, recognised: Recognised | null, kind: Kind): boolean {
  if (!recognised || recognised.asks !== kind.asks) return false;
  if (kind.detail === "identity" && POST.has(word)) return true;
  if (kind.detail === "definition" && MEANS.has(word)) return true;
  // "what was the start date of the strike" asks when it started
  if (kind.asks === "when" && word === "date") return true;
  return start >= recognised.start && end <= recognised.end;
}

/** "who is Antony Blinken": nothing but a name after the verb. */
function isAboutSomebody(text: string, terms: readonly QuestionTerm[]): boolean {
  const [first] = terms;
  if (!first || terms.length > MOST_NAME_WORDS || !terms.every(isNameOrParticle)) return false;
  const lead = IS_SOMEBODY.exec(text)?.[0] ?? "";
  // "who is CEO of Apple" asks for the holder of an office, whatever its capitals
  if (OFFICE_OF.test(text.slice(lead.length))) return false;
  return text.slice(lead.length).trimStart().startsWith(first.typed);
}

/** "de" and "van" are written small, and yet they are parts of names. */
function isNameOrParticle({ isName, typed }: QuestionTerm): boolean {
  return isName || PARTICLES.has(typed.toLowerCase());
}
