import type { Passage } from "../corpus/report.ts";
import type { Role } from "../question/question.ts";
import type { Token } from "../search/tokenize.ts";
import type { Value } from "./reader.ts";

/** A token of a passage that stands for a term of the question. */
export interface Match {
  /** Index into the passage's tokens. */
  readonly at: number;
  /** Index into the question's terms. */
  readonly term: number;
  /** 1 the word itself, less for spellings and synonyms. */
  readonly factor: number;
}

/** What is known of a passage's words before its values are. */
export interface MatchedTokens {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** For each token the number of its clause. */
  readonly clauses: readonly number[];
}

/** A value with how near the question's words stand to it, 0 to 1. */
export interface PlacedValue extends Value {
  readonly near: number;
  /** The same by what the words do in the question. */
  readonly nearBy: Shares;
  /**
   * 1 where it stands on the side of the verb that the question asks for, -1 on the other, 0 where neither is told; -2 where
   * it surely is not the one asked for: the one it was done to where the doer is asked for, or a name that only belongs to another's.
   */
  readonly side: -2 | -1 | 0 | 1;
}

/** Shares of the question's weight, 0 to 1, by what its words do in it. */
export type Shares = Readonly<Record<Role, number>>;

/** The names of the score's parts; their weights are in `weights.ts`. */
export const PARTS = [
  "near",
  "nearSubject",
  "nearSetting",
  "coverage",
  "coverageSubject",
  "coverageSetting",
  "bm25",
  "burst",
  "around",
  "aroundSubject",
  "aroundSetting",
  "story",
  "storySubject",
  "storySetting",
  "has",
  "fit",
  "pairs",
  "early",
  "form",
  "kind",
] as const;

export type Part = (typeof PARTS)[number];

/** A candidate passage with all that its rank rests on. */
export interface Evidence {
  readonly id: number;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** Best first. */
  readonly values: readonly PlacedValue[];
  readonly parts: Readonly<Record<Part, number>>;
  readonly score: number;
}
