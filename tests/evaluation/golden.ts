import { readFile } from "node:fs/promises";
import { z } from "zod";

/** Kinds of golden questions; the last two have no answer in the reports. */
const KINDS = [
  "plain",
  "paraphrase",
  "keywords",
  "sloppy",
  "spelling",
  "relative",
  "disagreement",
  "role",
  "quotation",
  "why",
  "what",
  "routed",
  "off-topic",
  "near-miss",
] as const;

const question = z.strictObject({
  id: z.string(),
  command: z.enum(["when", "howmany", "who", "where", "ask"]),
  question: z.string().min(1).max(300),
  kind: z.enum(KINDS),
  /** Exact substrings of every sentence that answers; empty where the reports do not answer. */
  gold: z.array(z.string().min(1)),
  /** Acceptable values; any one is right. Absent where no value is natural. */
  values: z.array(z.string().min(1)).optional(),
  /** Why the gold is right, or what was searched for and not found. */
  why: z.string().min(1),
  /** Kept aside: nobody tunes on it. */
  aside: z.boolean().optional(),
  /** Ids of the reports that hold the gold. */
  reports: z.array(z.string()),
});

export type GoldenQuestion = z.output<typeof question>;

/** Reads a file of golden questions. Throws when one is not valid. */
export async function readGolden(file: URL): Promise<readonly GoldenQuestion[]> {
  return z.array(question).parse(JSON.parse(await readFile(file, "utf8")));
}

/** Whether the reports answer it. */
export function isAnswerable({ kind }: GoldenQuestion): boolean {
  return kind !== "off-topic" && kind !== "near-miss";
}
