import type { Answer, Finding } from "../answer/answer.ts";
import type { Words } from "../language/words.ts";
import { capitalise } from "./capitalise.ts";
import { dayLabel } from "./day-label.ts";
import { escapeLine } from "./escape-markdown.ts";
import { FINDINGS_SHOWN, FINDINGS_TEXT, LABEL_TEXT } from "./limits.ts";

const FIGURES = {
  agree: "findings.figuresAgree",
  updates: "findings.figureGrew",
  differ: "findings.figuresDiffer",
  apart: "findings.figuresApart",
  several: "findings.figuresSeveral",
} as const;

/** The answers themselves, best supported first; where there are several, a line says so above them. Empty when there are none. */
export function findingsMarkdown(
  { findings, verdict }: Pick<Answer, "findings" | "verdict">,
  words: Words,
): string {
  const [only] = findings;
  if (only !== undefined && findings.length === 1) {
    return findingMarkdown(only, words);
  }
  const lines = only === undefined ? [] : [words.say(headingOf(findings, verdict))];
  let shown = 0;
  for (const line of findings.map((finding) => `- ${findingMarkdown(finding, words)}`)) {
    if (shown === FINDINGS_SHOWN || [...lines, line].join("\n").length > FINDINGS_TEXT) {
      return [...lines, `- ${words.say("list.more", { count: findings.length - shown })}`].join("\n");
    }
    lines.push(line);
    shown += 1;
  }
  return lines.join("\n");
}

/** Two answers in one report are not reports that differ, and of figures no more is said than is sure. */
function headingOf(findings: readonly Finding[], verdict: Answer["verdict"]) {
  const isOne = new Set(findings.flatMap(({ reports }) => reports.map(({ id }) => id))).size < 2;
  const areFigures = findings.every(({ bound }) => bound !== undefined);
  if (!areFigures || verdict === null)
    return isOne ? "findings.reportGivesSeveral" : "findings.reportsDiffer";
  return verdict === "differ" && isOne ? "findings.figuresDifferInOne" : FIGURES[verdict];
}

function findingMarkdown(finding: Finding, words: Words): string {
  const { reports, certainty, hedged, withdrawn } = finding;
  const doubt = withdrawn ? "findings.takenBack" : hedged ? "findings.notCertain" : null;
  const marks = [
    words.say(certainty === "implied" ? "findings.implied" : "findings.stated", { count: reports.length }),
    ...(doubt === null ? [] : [words.say(doubt)]),
  ];
  return `**${escapeLine(capitalise(labelOf(finding, words)), LABEL_TEXT)}** · ${marks.join(", ")}`;
}

function labelOf({ label, value }: Finding, words: Words): string {
  return typeof value === "string" ? dayLabel({ label, value }, words) : label;
}
