/** Words that make a passive with a past form behind them. */
export const BE: ReadonlySet<string> = new Set("is was are were be been being got".split(" "));

/** Words that ask with the base form of a verb at the end: "who did the president sack". */
export const DO: ReadonlySet<string> = new Set("did does do".split(" "));

/** Words with a participle or a base form behind them. */
export const HAVE: ReadonlySet<string> = new Set(
  "has have had will would can could should must may might".split(" "),
);
