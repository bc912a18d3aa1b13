/**
 * Fits the weights of the score by coordinate ascent on the tuned parts of the golden sets: one weight after the other is
 * scaled, and a value is kept where it raises the sum of hit@1 and MRR over all sets by more than a chance step. Prints
 * the weights; nothing is written. `npx tsx tests/evaluation/fit-weights.ts`
 */
import process from "node:process";
import type { Evidence, Part } from "../../src/answer/evidence.ts";
import { WEIGHTS } from "../../src/answer/weights.ts";
import { openArchive } from "../../src/archive.ts";
import { quote } from "../../src/corpus/report.ts";
import { isAnswerable, readGolden } from "./golden.ts";
import { GOLDEN } from "./golden-sets.ts";
import { mean } from "./metrics.ts";

const ROUNDS = 4;
const SCALES = [0, 0.5, 0.7, 0.85, 1.2, 1.4, 1.8];
/** A change must raise the objective by this much: smaller gains are noise. */
const STEP = 0.003;
/** Penalties are set by hand. */
const FIXED: ReadonlySet<Part> = new Set<Part>(["form", "kind"]);

type Weights = Record<Part, number>;
type Candidate = Pick<Evidence, "parts"> & { readonly isGold: boolean };
type Asked = readonly Candidate[];

async function readSet({
  questions,
  reports,
}: (typeof GOLDEN)[keyof typeof GOLDEN]): Promise<readonly Asked[]> {
  const archive = await openArchive(reports);
  const tuned = (await readGolden(questions)).filter((one) => isAnswerable(one) && !one.aside);
  return tuned.map(({ command, question, gold }) =>
    archive.explain({ command, question }).ranked.map(({ parts, passage }) => ({
      parts,
      isGold: gold.some((right) => quote(passage.report, passage).includes(right)),
    })),
  );
}

function scoreOf({ parts }: Candidate, weights: Weights): number {
  let score = 0;
  for (const part of PARTS) score += weights[part] * parts[part];
  return score;
}

/** Reciprocal rank of the best gold sentence; 0 where none is a candidate. */
function reciprocalRank(asked: Asked, weights: Weights): number {
  const best = Math.max(...asked.filter(({ isGold }) => isGold).map((one) => scoreOf(one, weights)));
  if (best === Number.NEGATIVE_INFINITY) return 0;
  return 1 / (1 + asked.filter((one) => !one.isGold && scoreOf(one, weights) > best).length);
}

function objective(sets: readonly (readonly Asked[])[], weights: Weights): number {
  return sets
    .map((asked) => asked.map((one) => reciprocalRank(one, weights)))
    .reduce((sum, ranks) => sum + mean(ranks) + mean(ranks.map((rank) => (rank === 1 ? 1 : 0))), 0);
}

const PARTS = Object.keys(WEIGHTS).filter((name): name is Part => name in WEIGHTS);
const sets = await Promise.all(Object.values(GOLDEN).map(readSet));
const weights: Weights = { ...WEIGHTS };
let reached = objective(sets, weights);
process.stderr.write(`start ${reached.toFixed(3)}\n`);
for (let round = 1; round <= ROUNDS; round += 1) {
  const before = reached;
  for (const part of PARTS.filter((name) => !FIXED.has(name))) {
    const own = weights[part];
    const tried = SCALES.map((scale) => own * scale).map((value) => ({
      value,
      gained: objective(sets, { ...weights, [part]: value }),
    }));
    const best = tried.reduce((a, b) => (b.gained > a.gained ? b : a));
    if (best.gained > reached + STEP) [weights[part], reached] = [best.value, best.gained];
  }
  process.stderr.write(`round ${round}: ${reached.toFixed(3)}\n`);
  if (reached === before) break;
}
process.stdout.write(`${JSON.stringify(weights, null, 2)}\n`);
