import { verbClass } from "../units.ts";
import { isState } from "./inflection.ts";
import { doingBefore, isCircumstantial, verbBefore } from "./object-verb.ts";
import { ACTED, isToDeath } from "./participle.ts";
import { participleBehind, relativeVerb, subjectVerb } from "./subject-verb.ts";
import type { Token } from "./tokens.ts";

/** A counted phrase as token indexes [from, to), bound words included. */
export interface Counted {
  readonly from: number;
  readonly to: number;
}

/** The verb that says what happened to the counted things, lower case as it stands, or null where they are agents or nothing is said. */
export function readVerb(tokens: readonly Token[], counted: Counted): string | null {
  const behind = participleBehind(tokens, counted.to);
  if (behind === ACTED) return null;
  const before = verbBefore(tokens, counted.from);
  const isCircumstance = isCircumstantial(tokens, counted.from);
  if (behind !== null && isState(behind)) return isCircumstance ? null : behind;
  if (before !== null && isToDeath(tokens, counted.to)) return `${before} to death`;
  if (before !== null && verbClass(before) !== null) return before;
  if (behind !== null) return isCircumstance && verbClass(behind) === null ? null : behind;
  const passive = isCircumstance
    ? relativeVerb(tokens, counted.to)
    : subjectVerb(tokens, counted.to, before === null);
  if (passive === ACTED) return null;
  return passive ?? before ?? doingBefore(tokens, counted.from);
}
