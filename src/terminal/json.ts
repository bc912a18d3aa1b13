import type { Answer, Excerpt, Finding } from "../answer/answer.ts";
import type { Report } from "../corpus/report.ts";

/** The answer as the terminal contract prints it: one object, ready for JSON.stringify. */
export function toJson(id: string | number, answer: Answer): Readonly<Record<string, unknown>> {
  const { command, question, outcome, findings, excerpts } = answer;
  return {
    id,
    command,
    question,
    outcome,
    findings: findings.map(findingJson),
    excerpts: excerpts.map(excerptJson),
  };
}

function findingJson({ label, value, certainty, bound, unit, hedged, reports, excerpts }: Finding): object {
  return {
    label,
    value,
    certainty,
    ...(bound !== undefined && { bound }),
    ...(unit !== undefined && { unit }),
    ...(hedged && { hedged }),
    reports: reports.map(({ id }) => id),
    excerpts,
  };
}

function excerptJson({ report, start, end, text, answers, score }: Excerpt): object {
  return {
    report: reportJson(report),
    start,
    end,
    text,
    answers,
    score: Math.round(score * 1000) / 1000,
  };
}

/** What every program prints of a report. */
export function reportJson(report: Report): object {
  const { id, file, title, publisher, url, published, publishedFrom } = report;
  return { id, file, title, publisher, url, published, publishedFrom };
}
