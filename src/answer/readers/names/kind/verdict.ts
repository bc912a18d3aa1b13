import type { NameKind } from "../../../mention.ts";

/** What a stretch is: a kind, `weak` when only a default says so, or no name at all. */
export interface Verdict {
  readonly kind: NameKind | "none";
  readonly weak: boolean;
}

export const NO_NAME: Verdict = { kind: "none", weak: false };

/** The kind that evidence speaks for. */
export function sure(kind: NameKind): Verdict {
  return { kind, weak: false };
}

/** The kind that only a default speaks for. */
export function likely(kind: NameKind): Verdict {
  return { kind, weak: true };
}
