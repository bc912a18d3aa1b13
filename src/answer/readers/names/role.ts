import type { Span } from "../../../corpus/report.ts";
import type { Range } from "./range.ts";
import { roleAfter } from "./role/apposition.ts";
import { roleBefore } from "./role/lead.ts";
import type { Word } from "./words.ts";

/** The title or description beside a name, or null: first the one before it, then the one after it. */
export function findRole(words: readonly Word[], name: Range, kind: "person" | "group"): Span | null {
  const before = roleBefore(words, name, kind);
  const after = before && !isOfNameBefore(words, before) ? null : roleAfter(words, name.to, kind);
  return after ?? before;
}

/** "Jane Vale, a senator, Carl Adams, a farmer, and ...": in a list the description belongs to the name before it. */
function isOfNameBefore(words: readonly Word[], role: Span): boolean {
  const at = words.findIndex(({ start }) => start === role.start);
  return words[at]?.gap === ", " && words[at - 1]?.shape === "capital";
}
