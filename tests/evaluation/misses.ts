import type { Group } from "../../src/answer/agree.ts";
import type { Explanation } from "../../src/answer/answer-question.ts";
import type { Evidence } from "../../src/answer/evidence.ts";
import { WEIGHTS } from "../../src/answer/weights.ts";
import { quote } from "../../src/corpus/report.ts";
import { groundText } from "../../src/terminal/ground-text.ts";
import { formatTable } from "./table.ts";

const VALUES_SHOWN = 3;

/** A sentence with what made up its score. */
interface Scored {
  readonly report: string;
  readonly text: string;
  readonly value: string | null;
  readonly score: number;
  /** Each part times its weight. */
  readonly parts: Readonly<Record<string, number>>;
}

/** One thing that went wrong, with what is needed to see why. */
export interface Miss {
  readonly id: string;
  /** The question, or the text in which something was missed. */
  readonly text: string;
  readonly kind: string;
  readonly outcome: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  readonly winner?: Scored;
  /** The best of the sentences that are right; absent where none was among the candidates. */
  readonly gold?: Scored;
  /** What decided the outcome. */
  readonly because?: string;
  /** The values of all candidates, claimed or not, best supported first. */
  readonly values?: readonly string[];
}

/** What a piece of evidence scored, part by part. */
function scored({ passage, values, parts, score }: Evidence): Scored {
  const named: Readonly<Record<string, number>> = parts;
  const weighted = Object.entries(WEIGHTS).map(([part, weight]) => [
    part,
    round(weight * (named[part] ?? 0)),
  ]);
  return {
    report: passage.report.id,
    text: quote(passage.report, passage).replace(/\s+/g, " "),
    value: values[0] ? String(values[0].value ?? values[0].label) : null,
    score: round(score),
    parts: Object.fromEntries(weighted),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The winner and the right sentence of a ranking, its values and what decided the outcome, for a miss. */
export function whyMissed(
  { ranked, groups, ground }: Explanation,
  isGold: (item: Evidence) => boolean,
): Pick<Miss, "winner" | "gold" | "because" | "values"> {
  return {
    ...compare(ranked, isGold),
    ...(ground && { because: groundText(ground) }),
    values: groups.slice(0, VALUES_SHOWN).map(groupText),
  };
}

/** "2000 (more than 2000 soldiers), support 1.16, fit 0.55". */
function groupText({ value, support, evidence }: Group): string {
  const best = evidence[0]?.values[0];
  const suits = best ? `, near ${round(best.near)}, fit ${round(best.fit)}` : "";
  return `${value.value ?? "no value"} (${value.label}), support ${round(support)}${suits}`;
}

/** The winner and the right sentence of a ranking. */
export function compare(
  ranked: readonly Evidence[],
  isGold: (item: Evidence) => boolean,
): Pick<Miss, "winner" | "gold"> {
  const gold = ranked.find(isGold);
  const winner = ranked[0];
  return {
    ...(winner && winner !== gold && { winner: scored(winner) }),
    ...(gold && { gold: scored(gold) }),
  };
}

/** A miss for reading: what was asked, what came, and the scores side by side. */
export function formatMiss(suite: string, miss: Miss): string {
  const { id, text, kind, outcome, wanted, found, winner, gold, because, values = [] } = miss;
  return [
    `${suite} ${id} [${kind}] ${outcome}: ${text}`,
    ...(because === undefined ? [] : [`  since:  ${because}`]),
    `  wanted: ${list(wanted)}`,
    `  found:  ${list(found)}`,
    ...values.map((value) => `  value:  ${value}`),
    ...(winner ? [sentence("winner", winner)] : []),
    ...(gold ? [sentence("gold", gold)] : []),
    ...(winner && gold ? [sideBySide(winner, gold)] : []),
  ].join("\n");
}

function list(values: readonly string[]): string {
  return values.length === 0 ? "–" : values.join(" | ");
}

function sentence(name: string, { report, text, value, score }: Scored): string {
  return `  ${name} ${score.toFixed(3)} (${value ?? "no value"}) ${report}: ${text}`;
}

const NUMBERS = new Set(["winner", "gold", "difference"]);

/** The parts in which the two differ, those that decided first. */
function sideBySide(winner: Scored, gold: Scored): string {
  const rows = Object.keys(winner.parts)
    .map((part) => ({ part, winner: winner.parts[part] ?? 0, gold: gold.parts[part] ?? 0 }))
    .filter((row) => row.winner !== row.gold)
    .sort((a, b) => b.winner - b.gold - (a.winner - a.gold))
    .map((row) => [row.part, row.winner.toFixed(3), row.gold.toFixed(3), (row.winner - row.gold).toFixed(3)]);
  return formatTable(["part", ...NUMBERS], rows, NUMBERS).replace(/^/gm, "    ");
}
