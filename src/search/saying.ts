/** Verbs that say something and nothing else, in the forms that reports tell it in. */
const SAYING =
  "added adds argued claimed commented explained insisted noted notes recalled remarked replied responded said says tells told tweeted writes wrote";

/** The verbs of saying, with what else is taken for one in the place that asks. */
export function sayingAnd(others: string): ReadonlySet<string> {
  return new Set(`${SAYING} ${others.trim()}`.split(/\s+/));
}
