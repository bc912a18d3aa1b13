import type { Answer, Excerpt, Finding } from "../answer/answer.ts";
import type { Report } from "../corpus/report.ts";
import { shorten } from "./break-lines.ts";
import { cleanText } from "./clean-text.ts";
import { type Look, paint } from "./look.ts";
import { setText } from "./set-text.ts";
import { counted } from "./wording.ts";

const FINDINGS_SHOWN = 8;
const SOURCES_SHOWN = 3;
const INDENT = "  ";
const SOURCE_INDENT = "    ";
const MARK_COLUMN = 4;
/** The answer to "why" is a whole sentence: the passages show it, a heading would say it twice. */
const IS_SENTENCE = /[.!?]["”’)]*$/;
const LONGEST_LABEL = 100;
const FIGURES = {
  agree: "These figures can all be true:",
  updates: "The figure grew:",
  differ: "The reports give different figures:",
  apart: "These figures are of different things:",
  several: "Several figures are given:",
} as const;

/** The answers themselves, best supported first; where there are several, who gives which. No paragraph where there are none. */
export function renderFindings({ findings, excerpts, verdict }: Answer, look: Look): readonly string[] {
  const [only, ...others] = findings.filter(({ label }) => !isSentence(label));
  if (only === undefined) return [];
  return [
    others.length === 0 ? renderOnly(only, look) : renderSeveral([only, ...others], excerpts, verdict, look),
  ];
}

function isSentence(label: string): boolean {
  return (
    label.length > LONGEST_LABEL || (IS_SENTENCE.test(label) && label.includes(" ") && label.length > 40)
  );
}

function renderOnly(finding: Finding, look: Look): string {
  return renderFinding(finding, "", look);
}

function renderSeveral(
  findings: readonly Finding[],
  excerpts: readonly Excerpt[],
  verdict: Answer["verdict"],
  look: Look,
): string {
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const rest = findings.length - shown.length;
  const isOneReport = new Set(findings.flatMap(({ reports }) => reports)).size === 1;
  return [
    heading(findings, isOneReport, verdict),
    ...shown.map((finding) =>
      [
        renderFinding(finding, INDENT, look),
        ...(isOneReport ? [] : sourceLines(finding, excerpts, look)),
      ].join("\n"),
    ),
    ...(rest === 0 ? [] : [`${INDENT}and ${rest} more`]),
  ].join("\n");
}

/** Of figures no more is said than is sure. */
function heading(findings: readonly Finding[], isOneReport: boolean, verdict: Answer["verdict"]): string {
  const areFigures = findings.every(({ bound }) => bound !== undefined);
  if (!areFigures || verdict === null) {
    return isOneReport ? "The report gives more than one answer:" : "The reports give different answers:";
  }
  return verdict === "differ" && isOneReport ? "The report gives different figures:" : FIGURES[verdict];
}

function renderFinding(finding: Finding, first: string, look: Look): string {
  const label = { start: 0, end: finding.label.length };
  return setText(`${finding.label} (${support(finding)})`, look, {
    first,
    rest: `${first}${INDENT}`,
    strong: [label],
  });
}

/** How many reports say so and how surely. */
function support({ reports, certainty, hedged, withdrawn }: Finding): string {
  const many = counted(reports.length, "report");
  const says = reports.length === 1 ? "says" : "say";
  const said = certainty === "implied" ? `worked out from ${many}` : `${many} ${says} so`;
  if (withdrawn) return `${said}, but a report takes it back`;
  return hedged ? `${said}, but not for certain` : said;
}

/** Who says it, with the number of the passage below in which it does. */
function sourceLines(
  { reports, excerpts: own }: Finding,
  excerpts: readonly Excerpt[],
  look: Look,
): readonly string[] {
  const rest = reports.length - SOURCES_SHOWN;
  const lines = reports.slice(0, SOURCES_SHOWN).map((report) => {
    const number = own.find((n) => excerpts[n]?.report === report);
    return sourceLine(report, number === undefined ? "" : `[${number + 1}]`, look);
  });
  return rest > 0 ? [...lines, paint("small", `${SOURCE_INDENT}and ${rest} more`, look)] : lines;
}

function sourceLine(report: Report, mark: string, look: Look): string {
  const first = SOURCE_INDENT + mark.padEnd(MARK_COLUMN);
  const name = [report.publisher, report.title].filter(Boolean).join(": ");
  return paint("small", first + shorten(cleanText(name), look.width - first.length), look);
}
