import type { Finding } from "../answer/answer.ts";
import { escapeLine } from "./escape-markdown.ts";
import { FINDINGS_SHOWN, FINDINGS_TEXT, LABEL_TEXT } from "./limits.ts";

/** The answers themselves, best supported first; where there are several, a line says so above them. Empty when there are none. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  const [only] = findings;
  if (only !== undefined && findings.length === 1) {
    return findingMarkdown(only);
  }
  const lines = only === undefined ? [] : [severalMarkdown(findings)];
  let shown = 0;
  for (const line of findings.map((finding) => `- ${findingMarkdown(finding)}`)) {
    if (shown === FINDINGS_SHOWN || [...lines, line].join("\n").length > FINDINGS_TEXT) {
      return [...lines, `- and ${findings.length - shown} more`].join("\n");
    }
    lines.push(line);
    shown += 1;
  }
  return lines.join("\n");
}

/** Two answers in one report are not reports that differ. */
function severalMarkdown(findings: readonly Finding[]): string {
  const reports = new Set(findings.flatMap((finding) => finding.reports.map((report) => report.id)));
  return reports.size > 1 ? "The reports give different answers:" : "The report gives more than one answer:";
}

function findingMarkdown({ label, reports, certainty, hedged }: Finding): string {
  const support = `${reports.length} ${reports.length === 1 ? "report" : "reports"}`;
  const marks = [
    certainty === "implied" ? `worked out from ${support}` : `in ${support}`,
    ...(hedged ? ["not certain there"] : []),
  ];
  return `**${escapeLine(label, LABEL_TEXT)}** · ${marks.join(", ")}`;
}
