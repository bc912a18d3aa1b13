import type { Finding } from "../answer/answer.ts";
import { ENGLISH, type Words } from "../language/words.ts";
import { escapeLine } from "./escape-markdown.ts";
import { FINDINGS_SHOWN, FINDINGS_TEXT, LABEL_TEXT } from "./limits.ts";

/** The answers themselves, best supported first; where there are several, a line says so above them. Empty when there are none. */
export function findingsMarkdown(findings: readonly Finding[], words: Words): string {
  const [only] = findings;
  if (only !== undefined && findings.length === 1) {
    return findingMarkdown(only, words);
  }
  const lines = only === undefined ? [] : [severalMarkdown(findings, words)];
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

/** Two answers in one report are not reports that differ. */
function severalMarkdown(findings: readonly Finding[], words: Words): string {
  const reports = new Set(findings.flatMap((finding) => finding.reports.map((report) => report.id)));
  return words.say(reports.size > 1 ? "findings.reportsDiffer" : "findings.reportGivesSeveral");
}

function findingMarkdown(finding: Finding, words: Words): string {
  const { reports, certainty, hedged } = finding;
  const marks = [
    words.say(certainty === "implied" ? "findings.implied" : "findings.stated", { count: reports.length }),
    ...(hedged ? [words.say("findings.notCertain")] : []),
  ];
  return `**${escapeLine(labelOf(finding, words), LABEL_TEXT)}** · ${marks.join(", ")}`;
}

/** A label that is nothing but a day or month can be said in any language; "by 22 January 2022" stays the reports' own. */
function labelOf({ label, value }: Finding, words: Words): string {
  return typeof value === "string" && label === ENGLISH.day(value) ? words.day(value) : label;
}
