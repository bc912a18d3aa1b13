import type { CountMention, DateMention } from "../answer/mention.ts";
import { formatDate } from "../answer/readers/edtf.ts";
import type { UnderstoodName, UnderstoodReport, UnderstoodSentence } from "./inspect-report.ts";
import type { Look } from "./look.ts";
import { setText } from "./set-text.ts";

const KIND_COLUMN = 11;
const FIELD_COLUMN = 12;

/** What was understood of a report, for a moderator who asks why: its metadata, then sentence by sentence. */
export function renderReport({ report, origins, sentences }: UnderstoodReport, look: Look): string {
  const published = report.published === null ? null : formatDate(report.published);
  const fields = [
    field("title", report.title, origins.title, look),
    field("publisher", report.publisher, origins.publisher, look),
    field("address", report.url, origins.url, look),
    field("language", report.language, origins.language, look),
    field("published", published, origins.published, look),
  ];
  const head = [setText(report.file, look, { style: "heading" }), ...fields].join("\n");
  return [head, ...sentences.map((sentence) => renderSentence(sentence, look))].join("\n\n");
}

function field(name: string, value: string | null, origin: string | null, look: Look): string {
  const text = value === null ? "not known" : `${value} (from: ${origin ?? "nowhere"})`;
  return setText(text, look, { first: `  ${name.padEnd(FIELD_COLUMN)}` });
}

function renderSentence({ passage, text, dates, counts, names }: UnderstoodSentence, look: Look): string {
  const strong = [...dates, ...counts, ...names].map(({ start, end }) => ({
    start: start - passage.start,
    end: end - passage.start,
  }));
  return [
    setText(`paragraph ${passage.paragraph + 1}, ${passage.start} to ${passage.end}`, look, {
      first: passage.kind.padEnd(KIND_COLUMN),
      style: "small",
    }),
    setText(text, look, { first: "  ", strong }),
    ...dates.map((date) => item("date", dateText(date), look)),
    ...counts.map((count) => item("count", countText(count), look)),
    ...names.map((name) => item(name.kind, nameText(name), look)),
  ].join("\n");
}

function item(kind: string, text: string, look: Look): string {
  return setText(text, look, { first: `    ${kind.padEnd(FIELD_COLUMN - 2)}` });
}

function dateText({ text, value, certainty, role }: DateMention): string {
  return [`“${text}” → ${value}`, certainty, ...(role === "at" ? [] : [role])].join(", ");
}

function countText({ text, value, bound, unit, kind, verb, scope, hedged }: CountMention): string {
  return [
    `“${text}” → ${value ?? "no number"}`,
    bound,
    unit === "" ? "no unit" : `unit ${unit}`,
    ...(kind === "count" ? [] : [kind]),
    ...(verb === null ? [] : [`verb ${verb}`]),
    ...(scope === "whole" ? [] : [scope]),
    ...(hedged ? ["hedged"] : []),
  ].join(", ");
}

function nameText({ text, value }: UnderstoodName): string {
  return text === value ? text : `${text} → ${value}`;
}
