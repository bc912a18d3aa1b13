/** What a question asks for. */
export type Asks = "when" | "howmany" | "who" | "where" | "why" | "what" | "whether";

/** What kind of date or quantity, or which form of answer. */
export type Detail =
  | "time"
  | "age"
  | "money"
  | "percent"
  | "duration"
  | "measure"
  | "count"
  | "identity"
  | "definition"
  | "speech"
  | "deadline"
  | null;

/** The kind of a question: which values could answer it. */
export interface Kind {
  readonly asks: Asks;
  readonly detail: Detail;
}
