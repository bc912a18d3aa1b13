import type { Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";

/** What a measure is of, by the word that asks for it; "strong" may be miles per hour as well as a magnitude. */
const ASKED: readonly (readonly [asked: RegExp, unit: RegExp])[] = [
  [/\bhow fast\b/i, /\b(?:mph|kph|knots?|mach)\b|(?:\/|per |an )(?:h|s|hour|second|minute)\b/i],
  [/\bhow heavy\b/i, /\b(?:kg|kilo\w*|g|grams?|lbs?|pounds?|ounces?|oz|ton\w*)\b/i],
  [/\bhow (?:hot|cold)\b/i, /\bdegrees?\b|°/i],
  [
    /\bhow (?:far|tall|high|deep|wide|close|thick)\b/i,
    /\b(?:km|kilomet\w+|miles?|mi|met(?:er|re)s?|m|[cm]m|(?:centi|milli)met\w+|foot|feet|ft|inch\w*|yards?|yds?)\b(?!(?:\/| per | an )(?:h|s|hour|second|minute)\b)/i,
  ],
];
/** What stands behind a number as its unit: "120 miles per hour". */
const BEHIND = /^(?:\/|[ -]?(?:per|an) )\w+/;

/** Whether a measure is of what the question asks: a speed for "how fast", a length for "how far". */
export function isOfDimension({ start, end }: Span, { text: question }: Question, text: string): boolean {
  const unit = ASKED.find(([asked]) => asked.test(question))?.[1];
  if (!unit) return true;
  const behind = BEHIND.exec(text.slice(end))?.[0] ?? "";
  return unit.test(text.slice(start, end) + behind);
}
