import type { Span } from "../../../corpus/report.ts";
import type { Range } from "./range.ts";
import { roleAfter } from "./role/apposition.ts";
import { roleBefore } from "./role/lead.ts";
import type { Word } from "./words.ts";

/** The title or description beside a name, or null: first the one before it, then the one after it. */
export function findRole(words: readonly Word[], name: Range, kind: "person" | "group"): Span | null {
  return roleBefore(words, name.from, kind) ?? roleAfter(words, name.to, kind);
}
