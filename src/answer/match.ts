import type { Question } from "../question/question.ts";
import type { Token } from "../search/tokenize.ts";
import type { Match, PlacedValue, Shares } from "./evidence.ts";
import type { Value } from "./reader.ts";
import { sideOf } from "./side.ts";

/** Words that say where to look tell less about which value is meant. */
const SETTING_SHARE = 0.3;
const SIDE_SHARE = 0.4;
/** Distance in tokens at which a word counts for 1/e. */
const REACH = 8;
/** A border of a clause is as far as this many tokens. */
const CLAUSE_DISTANCE = 3;
const CLAUSE_WORDS = new Set([
  "and",
  "but",
  "while",
  "after",
  "before",
  "when",
  "which",
  "who",
  "as",
  "because",
  "although",
  "where",
  "that",
]);

/** Every token that stands for a term of the question. */
export function matchTokens(tokens: readonly Token[], { terms }: Question): readonly Match[] {
  return tokens.flatMap((token, at) =>
    terms.flatMap(({ matches }, term) => {
      const factor = matches.get(token.term);
      return factor === undefined ? [] : [{ at, term, factor }];
    }),
  );
}

/** A verb whose subject stands further off has a subject of its own. */
const SUBJECT_REACH = 6;
const OTHER_SUBJECT = 0.3;

/**
 * Lets a verb count less that the passage says of something else: "Troops began their withdrawal …, where they deployed
 * during the protests" does not say that protests began. Without the subject in the passage nothing is known.
 */
export function tieVerb(matches: readonly Match[], { clause }: Question): readonly Match[] {
  if (!clause) return matches;
  const subjects = matches.filter(({ term }) => term === clause.subject);
  if (subjects.length === 0) return matches;
  return matches.map((match) => {
    if (match.term !== clause.verb) return match;
    const isTied = subjects.some(({ at }) => Math.abs(at - match.at) <= SUBJECT_REACH);
    return isTied ? match : { ...match, factor: match.factor * OTHER_SUBJECT };
  });
}

/** Share of the question's weight that the matched terms have. */
export function coverage(matches: readonly Match[], question: Question): Shares {
  const best = bestFactors(matches, question.terms.length);
  return sharesOf(question, (n) => best[n] ?? 0);
}

/** The question's weights times a factor for each term, summed by role. */
export function sharesOf({ terms, weight }: Question, factor: (n: number) => number): Shares {
  const shares = { focus: 0, subject: 0, setting: 0 };
  terms.forEach((term, n) => {
    shares[term.role] += weight === 0 ? 0 : (term.weight * factor(n)) / weight;
  });
  return shares;
}

/** The shares of all roles together. */
export function sumOf({ focus, subject, setting }: Shares): number {
  return focus + subject + setting;
}

function bestFactors(matches: readonly Match[], terms: number): number[] {
  const best = new Array<number>(terms).fill(0);
  for (const { term, factor } of matches) best[term] = Math.max(best[term] ?? 0, factor);
  return best;
}

/** The values with how near the question's words stand to each, best first; ties keep the order of the text. */
export function placeValues(
  values: readonly Value[],
  tokens: readonly Token[],
  matches: readonly Match[],
  question: Question,
  clauses: readonly number[],
): readonly PlacedValue[] {
  return values
    .map((value) => {
      const nearBy = nearness(value, tokens, matches, question, clauses);
      const side = sideOf(value, tokens, matches, question);
      return {
        ...value,
        nearBy,
        side,
        near: nearBy.focus + SETTING_SHARE * (nearBy.subject + nearBy.setting),
      };
    })
    .sort((a, b) => strength(b) - strength(a) || a.start - b.start);
}

/** How much a value looks like the answer: the words around it, weighed by how well it suits. */
export function strength({ near, fit, side }: PlacedValue): number {
  return (near * (0.4 + 0.6 * fit) + 0.05 * fit) * (1 + SIDE_SHARE * side);
}

function nearness(
  value: Value,
  tokens: readonly Token[],
  matches: readonly Match[],
  question: Question,
  clauses: readonly number[],
): Shares {
  const first = tokens.findIndex(({ end }) => end > value.start);
  const last = tokens.findLastIndex(({ start }) => start < value.end);
  const best = new Array<number>(question.terms.length).fill(0);
  for (const { at, term, factor } of matches) {
    const edge = at < first ? first : at > last ? last : at;
    const crossed = Math.abs((clauses[at] ?? 0) - (clauses[edge] ?? 0));
    const distance = Math.abs(at - edge) + crossed * CLAUSE_DISTANCE;
    best[term] = Math.max(best[term] ?? 0, factor * Math.exp(-distance / REACH));
  }
  return sharesOf(question, (n) => best[n] ?? 0);
}

/** A number for each token that grows at each border of a clause. */
export function numberClauses(tokens: readonly Token[], text: string): readonly number[] {
  let clause = 0;
  return tokens.map(({ start, word }, n) => {
    const before = tokens[n - 1];
    const gap = before
      ? text.slice(before.end - (tokens[0]?.start ?? 0), start - (tokens[0]?.start ?? 0))
      : "";
    if (/[;:()–—]/.test(gap) || CLAUSE_WORDS.has(word)) clause += 1;
    return clause;
  });
}

/** Distance in tokens at which two neighbours of the question count for 1/e. */
const PAIR_REACH = 3;

/**
 * How close the question's neighbouring words stand in the passage, 0 to 1, weighed by their terms: "protests begin" is
 * in "The demonstrations started", hardly in "began their withdrawal …, where they deployed during the protests".
 */
export function pairs(matches: readonly Match[], question: Question, clauses: readonly number[]): number {
  const { terms } = question;
  let sum = 0;
  let weight = 0;
  for (let n = 1; n < terms.length; n += 1) {
    // two parts of one name always stand together
    if (terms[n - 1]?.isName && terms[n]?.isName) continue;
    const pairWeight = (terms[n - 1]?.weight ?? 0) + (terms[n]?.weight ?? 0);
    weight += pairWeight;
    sum += pairWeight * closeness(matches, n - 1, n, clauses);
  }
  return weight === 0 ? 0 : sum / weight;
}

function closeness(
  matches: readonly Match[],
  one: number,
  other: number,
  clauses: readonly number[],
): number {
  let best = 0;
  for (const first of matches.filter(({ term }) => term === one)) {
    for (const second of matches.filter(({ term, at }) => term === other && at !== first.at)) {
      const crossed = Math.abs((clauses[first.at] ?? 0) - (clauses[second.at] ?? 0));
      const distance = Math.abs(first.at - second.at) - 1 + crossed * CLAUSE_DISTANCE;
      best = Math.max(best, first.factor * second.factor * Math.exp(-distance / PAIR_REACH));
    }
  }
  return best;
}
