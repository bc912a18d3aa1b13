import { searchPassages } from "../answer/candidates.ts";
import { sharesOf, sumOf } from "../answer/shares.ts";
import type { Passage, Report } from "../corpus/report.ts";
import { analyse } from "../question/analyse.ts";
import type { Question } from "../question/question.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { tokenize } from "../search/tokenize.ts";

/** What holds this share of the words' weight is about them, if it lacks none of two words and at most one of more. */
const ENOUGH = 0.75;
const ALL_OF = 2;
/** In a report that is only partly about them, a sentence needs at least this share of its own. */
const TOUCHED = 0.4;
/** A report is wholly about what its title and its first sentences say. */
const LEAD_SENTENCES = 2;
/** Words that most reports have choose sentences, not reports. */
const MOST = 0.5;

/** A synonym or another spelling will do; a synonym of another spelling ("unicorn", "union", "alliance") will not. */
const CLOSE = 0.6;

/** Indexes into the question's terms. */
type Held = ReadonlySet<number>;
const NOTHING: Held = new Set();

/** What the words of `about` choose. */
export interface Relevance {
  isAbout(passage: Passage, id: number): boolean;
  /** Words that no report mentions, as they were typed. */
  readonly unknownWords: readonly string[];
}

/** Reads `about` as a question is read: synonyms and other spellings count, names and rare words weigh most. */
export function readRelevance(about: string, index: PassageIndex): Relevance {
  const question = analyse(about, "when", index);
  const isEnough = (held: Held): boolean => holdsEnough(held, question);
  const { sentences, leads, reports } = findHeld(question, index);
  const holding = [...reports.values()].filter(isEnough);
  const isEverywhere = holding.length > index.reportCount * MOST;
  return {
    isAbout(passage, id) {
      const { report } = passage;
      const inside = union(sentences.get(id), isBesideBefore(id, index) ? sentences.get(id - 1) : NOTHING);
      if (isEnough(inside) || isEverywhere) return isEnough(inside);
      if (isEnough(leads.get(report) ?? NOTHING)) return true;
      return isEnough(reports.get(report) ?? NOTHING) && shareOf(inside, question) >= TOUCHED;
    },
    unknownWords: question.terms.filter(({ isUnknown }) => isUnknown).map(({ typed }) => typed),
  };
}

interface Holdings {
  readonly sentences: ReadonlyMap<number, Held>;
  readonly leads: ReadonlyMap<Report, Held>;
  readonly reports: ReadonlyMap<Report, Held>;
}

/** The words of the question that each sentence, each report and its beginning have. */
function findHeld(question: Question, index: PassageIndex): Holdings {
  const sentences = new Map<number, Held>();
  const leads = new Map<Report, Held>();
  const reports = new Map<Report, Held>();
  for (const { id, terms } of searchPassages(question, index, () => true)) {
    const passage = index.passages[id];
    if (!passage) continue;
    const { report } = passage;
    const held = heldBy(terms, question);
    sentences.set(id, held);
    reports.set(report, union(reports.get(report) ?? titleOf(report, question), held));
    if (passage.index < LEAD_SENTENCES)
      leads.set(report, union(leads.get(report) ?? titleOf(report, question), held));
  }
  for (const report of reports.keys()) if (!leads.has(report)) leads.set(report, titleOf(report, question));
  return { sentences, leads, reports };
}

function heldBy(terms: readonly string[], question: Question): Held {
  return new Set(
    question.terms.flatMap(({ matches }, n) =>
      terms.some((term) => (matches.get(term) ?? 0) >= CLOSE) ? [n] : [],
    ),
  );
}

function titleOf({ title }: Report, question: Question): Held {
  return heldBy(
    tokenize(title).map(({ term }) => term),
    question,
  );
}

function holdsEnough(held: Held, question: Question): boolean {
  const { length } = question.terms;
  return shareOf(held, question) >= ENOUGH && held.size >= (length > ALL_OF ? length - 1 : length);
}

function shareOf(held: Held, question: Question): number {
  return sumOf(sharesOf(question, (n) => (held.has(n) ? 1 : 0)));
}

function union(a: Held = NOTHING, b: Held = NOTHING): Held {
  return new Set([...a, ...b]);
}

/** A sentence often leans on the one before it. */
function isBesideBefore(id: number, { passages }: PassageIndex): boolean {
  const [before, own] = [passages[id - 1], passages[id]];
  return before !== undefined && before.report === own?.report && before.paragraph === own.paragraph;
}
