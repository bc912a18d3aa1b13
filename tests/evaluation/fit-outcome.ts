/**
 * Fits the signs of `found` by logistic regression on the tuned parts of the golden sets: a right first sentence against
 * everything else. Prints base and weights; nothing is written. `npm run fit-outcome`
 */
import process from "node:process";
import type { Evidence } from "../../src/answer/evidence.ts";
import { SIGNS, signsOf } from "../../src/answer/outcome.ts";
import { openArchive } from "../../src/archive.ts";
import { quote } from "../../src/corpus/report.ts";
import { readGolden } from "./golden.ts";
import { GOLDEN } from "./golden-sets.ts";

const STEPS = 20_000;
const RATE = 0.5;
/** Pulls weights of standardised signs towards 0, so that few questions do not decide much. */
const RIDGE = 0.005;

/** A question without an answer counts this much: a claim there is wrong in every word. */
const UNANSWERABLE = 2;

/** An answer by its signs, in order, and whether its first sentence is right. */
interface Case {
  readonly signs: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

async function readSet({
  questions,
  reports,
}: (typeof GOLDEN)[keyof typeof GOLDEN]): Promise<readonly Case[]> {
  const archive = await openArchive(reports);
  const tuned = (await readGolden(questions)).filter(({ aside }) => !aside);
  return tuned.flatMap((item) => {
    const asked = { command: item.command, question: item.question };
    const { question, ranked } = archive.explain(asked);
    if (ranked.length === 0) return [];
    const signs = signsOf(question, ranked, archive.passages.length);
    const isRight = item.gold.some((right) => sentenceOf(ranked[0]).includes(right));
    const weight = item.gold.length === 0 ? UNANSWERABLE : 1;
    return [{ signs: SIGNS.map((sign) => signs[sign]), isRight, weight }];
  });
}

function sentenceOf(evidence: Evidence | undefined): string {
  return evidence ? quote(evidence.passage.report, evidence.passage) : "";
}

/** Base and weights of the standardised signs, by gradient descent. */
function fit(cases: readonly Case[]): { base: number; weights: readonly number[] } {
  let base = 0;
  let weights = SIGNS.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => RIDGE * weight);
    let slope = 0;
    for (const { signs, isRight, weight } of cases) {
      const sum = signs.reduce((total, sign, n) => total + sign * (weights[n] ?? 0), base);
      const error = (weight * (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0))) / cases.length;
      slope += error;
      for (const [n, sign] of signs.entries()) slopes[n] = (slopes[n] ?? 0) + error * sign;
    }
    base -= RATE * slope;
    weights = weights.map((weight, n) => weight - RATE * (slopes[n] ?? 0));
  }
  return { base, weights };
}

const cases = (await Promise.all(Object.values(GOLDEN).map(readSet))).flat();
const scales = SIGNS.map((_, n) => {
  const values = cases.map(({ signs }) => signs[n] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return { mean, spread };
});
const standard = cases.map(({ signs, isRight, weight }) => ({
  isRight,
  weight,
  signs: scales.map(({ mean, spread }, n) => ((signs[n] ?? 0) - mean) / spread),
}));
const { base, weights } = fit(standard);
const fitted = scales.map(({ mean, spread }, n) => ({ mean, weight: (weights[n] ?? 0) / spread }));
const shown = Object.fromEntries(SIGNS.map((sign, n) => [sign, fitted[n]?.weight.toFixed(2)]));
const shift = fitted.reduce((sum, { mean, weight }) => sum + mean * weight, 0);
process.stdout.write(`${JSON.stringify({ base: (base - shift).toFixed(2), ...shown }, null, 2)}\n`);
