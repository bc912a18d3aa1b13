import type { Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";

const LENGTH =
  /(?:\b|(?<=\d))(?:km|kilomet\w+|miles?|mi|met(?:er|re)s?|m|[cm]m|(?:centi|milli)met\w+|foot|feet|ft|inch\w*|yards?|yds?)\b(?!(?:\/| per | an )(?:h|s|hour|second|minute)\b)/i;
/** What a measure is of, by the word that asks for it; "strong" may be miles per hour as well as a magnitude. */
const ASKED: readonly (readonly [asked: RegExp, unit: RegExp])[] = [
  [/\bhow fast\b/i, /(?:\b|(?<=\d))(?:mph|kph|knots?|mach)\b|(?:\/|per |an )(?:h|s|hour|second|minute)\b/i],
  [/\bhow heavy\b/i, /(?:\b|(?<=\d))(?:kg|kilo\w*|g|grams?|lbs?|pounds?|ounces?|oz|ton\w*)\b/i],
  [/\bhow (?:hot|cold)\b/i, /\bdegrees?\b|°/i],
  [/\bhow (?:far|tall|high|deep|wide|close|thick)\b/i, LENGTH],
];
/** What stands behind a number as its unit: "120 miles per hour". */
const BEHIND = /^(?:\/|[ -]?(?:per|an) )\w+/;
/** The other figure of the same length: "50 miles (80 km) south". */
const CONVERTED = /^ \([^()]*\)|^\)/;
/** "50 miles south of Elsby", "two miles away", "ten miles from the coast": how far off something is, not how deep or tall. */
const AWAY =
  /^ (?:away|off|apart|(?:to the )?(?:due )?(?:north|south|east|west)[a-z]*\b|from (?!(?:top|the (?:top|bottom|ground|surface|floor|base))\b))/i;
const ASKS_EXTENT = /\bhow (?:tall|high|deep|wide|thick)\b/i;
/** "A 75 ft (23 m) long boat", "75 ft in length", "a length of 75 ft". */
const LONG_BEHIND = /^(?: \([^()]*\)|\))?[ -](?:long\b|in length\b)/i;
const LENGTH_BEFORE = /\blength of (?:(?:about|over|around|nearly|almost|some) )?(?:[^()]{1,20} \()?$/i;
/** "How long is the tunnel", but "how long was she held": only a thing that simply is has a length. */
const ASKS_LENGTH = /^\W*how long (?:is|was|are|were) (?!.*\b(?:\w+ed|\w+ing|held|away|gone|there)\b)/i;

/** Whether a measure is of what the question asks: a speed for "how fast", a length for "how far". */
export function isOfDimension({ start, end }: Span, { text: question }: Question, text: string): boolean {
  const unit = ASKED.find(([asked]) => asked.test(question))?.[1];
  if (!unit) return true;
  const after = text.slice(end);
  const behind = BEHIND.exec(after)?.[0] ?? "";
  if (!unit.test(text.slice(start, end) + behind)) return false;
  return !ASKS_EXTENT.test(question) || !AWAY.test(after.replace(CONVERTED, ""));
}

/** Whether a measure is the length that "how long is the tunnel" may ask for as well as a time. */
export function isAskedLength({ start, end }: Span, { text: question }: Question, text: string): boolean {
  if (!ASKS_LENGTH.test(question) || !LENGTH.test(text.slice(start, end))) return false;
  return LONG_BEHIND.test(text.slice(end)) || LENGTH_BEFORE.test(text.slice(0, start));
}
