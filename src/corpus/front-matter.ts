import { type Document, parseDocument } from "yaml";
import { z } from "zod";
import { isDay } from "./published.ts";

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

const day = z.string().refine(isDay, "is not a day of the calendar (write it as 2022-01-31)");

const fields = z.object({
  title: z.string().trim().min(1).optional(),
  publisher: z.string().trim().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: day.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "is not a language tag (such as en)")
    .optional(),
});

export type FrontMatter = z.output<typeof fields>;

export interface FrontMatterRead {
  readonly fields: FrontMatter;
  /** Offset of the first character after the front matter. */
  readonly end: number;
  /** What is wrong with it, or null. */
  readonly fault: string | null;
}

/** Reads optional YAML front matter at the start of a report; a fault is described, never thrown. */
export function readFrontMatter(text: string): FrontMatterRead {
  const matter = findFrontMatter(text);
  if (matter) return { end: matter.end, ...parseFields(matter.source) };
  const fault = OPEN.test(text) ? "the front matter is never closed: end it with a line ---" : null;
  return { fields: {}, end: 0, fault };
}

/** The YAML at the start of a text, with the offset of the first character after it, or null where there is none. */
export function findFrontMatter(text: string): { readonly source: string; readonly end: number } | null {
  const open = OPEN.exec(text);
  if (!open) return null;
  const rest = text.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (!close) return null;
  return { source: rest.slice(0, close.index), end: open[0].length + close.index + close[0].length };
}

function parseFields(source: string): { fields: FrontMatter; fault: string | null } {
  const document = parseDocument(source, { schema: "core", logLevel: "silent" });
  const [error] = document.errors;
  if (error) return notYaml(error);
  const value = toValue(document);
  if (value instanceof Error) return notYaml(value);
  const parsed = fields.safeParse(withoutNulls(value));
  if (parsed.success) return { fields: parsed.data, fault: null };
  const faults = parsed.error.issues.map(
    (issue) => `${issue.path.join(".") || "front matter"}: ${issue.message}`,
  );
  return { fields: {}, fault: `the front matter has a fault: ${faults.join("; ")}` };
}

function notYaml({ message }: Error): { fields: FrontMatter; fault: string } {
  const reason = message.split("\n")[0]?.replace(/:$/, "");
  return { fields: {}, fault: `the front matter is not YAML: ${reason}` };
}

/** `title: *Breaking* news` is an alias to YAML, which misses its anchor only now. */
function toValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** `publisher:` with nothing behind it means that there is none. */
function withoutNulls(value: unknown): unknown {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
