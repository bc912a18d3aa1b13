import { z } from "zod";
import type { Archive } from "../archive.ts";
import { toJson } from "./json.ts";

const LINE = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  command: z.enum(["when", "howmany", "who", "where", "ask"]).default("ask"),
  question: z.string().trim().min(1, "ask at least one word").max(300, "keep the question to 300 characters"),
  source: z.string().optional(),
  limit: z.int().min(1).max(1000).default(3),
});

/** Answers one line of a batch; a line that is not valid gives an error in its place. `number` counts from 1. */
export function answerLine(line: string, number: number, archive: Archive): string {
  const fallback = String(number);
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return fault(fallback, "The line is not JSON: write one object a line.");
  }
  const id = idOf(raw) ?? fallback;
  const parsed = LINE.safeParse(raw);
  if (!parsed.success) return fault(id, parsed.error.issues.map(describe).join(" "));
  const { command, question, source, limit } = parsed.data;
  if (source !== undefined && !archive.reports.some((report) => report.id === source)) {
    return fault(id, `There is no report "${source}": take an id that the command reports lists.`);
  }
  const answer = archive.answer({ command, question, limit, ...(source !== undefined && { source }) });
  return JSON.stringify(toJson(id, answer));
}

function fault(id: string, error: string): string {
  return JSON.stringify({ id, error });
}

function idOf(raw: unknown): string | undefined {
  const parsed = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(raw);
  return parsed.success ? String(parsed.data.id) : undefined;
}

function describe(issue: z.core.$ZodIssue): string {
  return `The field "${issue.path.join(".") || "line"}" is not right: ${issue.message}.`;
}
