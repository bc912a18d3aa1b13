import { isLight } from "../question/light-words.ts";
import { phraseAt } from "../question/phrases.ts";
import type { Question, QuestionTerm } from "../question/question.ts";
import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import type { Match } from "./evidence.ts";

/** What stands before "March" where that is the month: "in March", "12 March". */
const BEFORE_MONTH = /^(?:in|since|of|last|until|by|from|early|late|mid|this|next|\d+)$/;
/** A verb whose subject stands further off, in tokens, has a subject of its own. */
const SUBJECT_REACH = 6;
/** What remains of the match of such a verb. */
const OTHER_SUBJECT = 0.3;

/** Every token that stands for a term of the question, by itself or with those behind it ("stepped down" for "resign"). */
export function matchTokens(tokens: readonly Token[], question: Question): readonly Match[] {
  return tokens.flatMap((token, at) => {
    const phrase = phraseAt(tokens, at);
    // "took place" takes nothing
    const literal = phrase && isLight(token.term) ? [] : matchTerm(token.term, at, question);
    const told = isMonth(tokens, at) ? literal.filter(({ term }) => !isMarch(question.terms[term])) : literal;
    return phrase ? [...told, ...matchTerm(toTerm(phrase.word), at, question)] : told;
  });
}

/** "in March 2022", "March 12": no march. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.word !== "march" || !token.capital) return false;
  return /^\d/.test(tokens[at + 1]?.word ?? "") || BEFORE_MONTH.test(tokens[at - 1]?.word ?? "");
}

/** A march that is asked for, and no month: "when was the march". */
function isMarch(term: QuestionTerm | undefined): boolean {
  return term !== undefined && term.role !== "setting" && /^march/.test(term.typed);
}

function matchTerm(said: string, at: number, { terms }: Question): readonly Match[] {
  return terms.flatMap(({ matches }, term) => {
    const factor = matches.get(said);
    return factor === undefined ? [] : [{ at, term, factor }];
  });
}

/**
 * Lets a verb count less that the passage says of something else: "Troops began their withdrawal …, where they deployed
 * during the protests" does not say that protests began. Without the subject in the passage nothing is known.
 */
export function tieVerb(matches: readonly Match[], { clause, terms }: Question): readonly Match[] {
  // a name is told by other words as well: "he", "the ministry"
  if (!clause || terms[clause.subject]?.isName) return matches;
  const subjects = matches.filter(({ term }) => term === clause.subject);
  if (subjects.length === 0) return matches;
  return matches.map((match) => {
    if (match.term !== clause.verb) return match;
    const isTied = subjects.some(({ at }) => Math.abs(at - match.at) <= SUBJECT_REACH);
    return isTied ? match : { ...match, factor: match.factor * OTHER_SUBJECT };
  });
}
