import type { Question } from "../question/question.ts";
import type { Evidence, Match, Shares } from "./evidence.ts";

export const NO_SHARES: Shares = { focus: 0, subject: 0, setting: 0 };

/** Share of the question's weight that the matched terms have. */
export function coverage(matches: readonly Match[], question: Question): Shares {
  return sharesOfBest(matches, question, ({ factor }) => factor);
}

/** The shares by the best match of each term, as good as `worth` says. */
export function sharesOfBest(
  matches: readonly Match[],
  question: Question,
  worth: (match: Match) => number,
): Shares {
  const best = new Array<number>(question.terms.length).fill(0);
  for (const match of matches) best[match.term] = Math.max(best[match.term] ?? 0, worth(match));
  return sharesOf(question, (n) => best[n] ?? 0);
}

/** How well a term is matched, 0 where it is not. */
export function factorOf(matches: readonly Match[], n: number): number {
  return Math.max(0, ...matches.map(({ term, factor }) => (term === n ? factor : 0)));
}

/** The question's weights times a factor for each term, summed by role. */
export function sharesOf({ terms, weight }: Question, factor: (n: number) => number): Shares {
  const shares = { ...NO_SHARES };
  terms.forEach((term, n) => {
    shares[term.role] += weight === 0 ? 0 : (term.weight * factor(n)) / weight;
  });
  return shares;
}

/** The shares of all roles together. */
export function sumOf({ focus, subject, setting }: Shares): number {
  return focus + subject + setting;
}

/** How much of the question's names and setting stands in a passage or elsewhere in its report. */
export function placeShare(parts: Evidence["parts"]): number {
  return parts.coverageSubject + parts.coverageSetting + parts.aroundSubject + parts.aroundSetting;
}

/**
 * How much of what is asked a passage with these parts speaks of, 0 to 1: being the lead, or naming a day of which many
 * reports tell, says little for a sentence without the words of the question. The root forgives paraphrase.
 */
export function spokenOf(covered: number, question: Question): number {
  const { focus } = sharesOf(question, () => 1);
  return focus > 0 ? Math.sqrt(Math.min(1, covered / focus)) : 1;
}
