import type { Span } from "../corpus/report.ts";

/** `implied` where the value was worked out (a weekday from the report's date), `stated` where the text says it whole. */
export type Certainty = "stated" | "implied";

/** A date or time expression in a text; offsets are into the text that was read. */
export interface DateMention extends Span {
  readonly text: string;
  /** EDTF level 1 (ISO 8601-2): `2022-01-06`, `2022-01`, `1991`, `1991/2019`, `2022-01-03/2022-01-09`; a time of day alone is `T09:00` or `T08:00/T21:00`. */
  readonly value: string;
  /** The time of day told beside a day. */
  readonly time?: DateMention;
  readonly certainty: Certainty;
  /** What people read: "6 January 2022", "by 22 January 2022", "1991 to 2019". */
  readonly label: string;
  /** `deadline` for "by the 22nd", `start` for "since 2 January", `until` for "until 2050", otherwise `at`. */
  readonly role: "at" | "deadline" | "start" | "until";
}

export type Bound = "exactly" | "about" | "at least" | "more than" | "at most" | "less than";

/** A quantity in a text; offsets are into the text that was read. */
export interface CountMention extends Span {
  /** The quantity with its bound and unit words: "more than 2,000 soldiers". */
  readonly text: string;
  /** null where the text has only words such as "dozens". */
  readonly value: number | null;
  readonly bound: Bound;
  /** The unit as the report names it ("soldiers", "percent", "days", "years old"), or "" when there is none. */
  readonly unit: string;
  readonly kind: "count" | "age" | "money" | "percent" | "duration" | "measure";
  /** What people read, as the text says it: "more than 2,000 soldiers", "dozens". */
  readonly label: string;
  /** The verb or participle that says what happened to the counted ("arrested", "killed", "sent"), lower case as it stands, or null. */
  readonly verb: string | null;
  /** `part` of another number ("of them", "including"), `more` in addition to another ("others", "2,000 more"), `tally` over a longer time ("so far this year"). */
  readonly scope: "whole" | "part" | "more" | "tally";
  /** The text doubts or withdraws the figure ("likely", "unclear whether", "but went back"). */
  readonly hedged: boolean;
}

export type NameKind = "person" | "group" | "place";

/** A name in a text; offsets are into the text that was read and cover the bare name without titles. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** Role, title or description beside the name ("US Secretary of State", "commander of the contingent"), as a span of the text, or null. */
  readonly role: Span | null;
}
