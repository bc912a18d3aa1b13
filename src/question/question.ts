import type { Span } from "../corpus/report.ts";
import type { Clause } from "./clause.ts";
import type { CrimePart } from "./crime-part.ts";
import type { Asks, Detail } from "./kind.ts";
import type { Voice } from "./voice.ts";

/** The kinds of value that a question can ask for. */
export type Asked = "when" | "howmany" | "who" | "where";
/** The commands that answer; `ask` takes any question. */
export type AnsweringCommand = Asked | "ask";

export type Role = "focus" | "subject" | "setting";

/** One word of a question that says something about its subject; offsets are into the question. */
export interface QuestionTerm extends Span {
  /** As the member typed it. */
  readonly typed: string;
  /** The terms that match it in the archive, with a factor: 1 the word itself, less for spellings and synonyms. */
  readonly matches: ReadonlyMap<string, number>;
  /** Inverse document frequency of the best match, times the weight of its role. */
  readonly weight: number;
  /** Looks like a name (its word is mostly capitalised in the archive, or in the question). */
  readonly isName: boolean;
  /**
   * What it does in the question: the `focus` must stand in the sentence that answers; the `subject` is a name that the
   * question is about; the `setting` stands behind a preposition ("over the park stabbings") and may be told elsewhere.
   */
  readonly role: Role;
  /** Neither the word nor a spelling of it stands in the archive. */
  readonly isUnknown: boolean;
}

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  readonly asks: Asks;
  readonly detail: Detail;
  readonly terms: readonly QuestionTerm[];
  /** Indexes of the terms that name what is counted ("how many people", "number of soldiers"). */
  readonly counted: ReadonlySet<number>;
  /** Who-questions: whether the doer is asked for or the one it was done to; null where that cannot be told. */
  readonly voice: Voice | null;
  /** Who-questions: whether the one is asked for who is said to have done it or who suffered it; null where neither is. */
  readonly crimePart: CrimePart | null;
  /** Subject and verb of what is asked; null where they cannot be told. */
  readonly clause: Clause | null;
  /** Sum of the terms' weights. */
  readonly weight: number;
}
