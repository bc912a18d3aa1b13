/** What a measure is of: a depth is no height, and neither is a magnitude. */
import type { Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";

const LENGTH =
  /(?:\b|(?<=\d))(?:km|kilomet\w+|miles?|mi|met(?:er|re)s?|m|[cm]m|(?:centi|milli)met\w+|foot|feet|ft|inch\w*|yards?|yds?|light[- ]years?|parsecs?|astronomical units?)\b(?!(?:\/| per | an )(?:h|s|hour|second|minute)\b)/i;
const AREA = /\b(?:square|sq|hectares?|ha|acres?)\b|(?:km|m)[2²]/i;
const VOLUME = /\b(?:lit(?:er|re)s?|gallons?|barrels?|cubic)\b/i;
const QUAKE = "(?:earth)?quakes?|tremors?|aftershocks?|shocks?";
const WIND = "winds?|gusts?|storm|hurricane|typhoon|cyclone|gale";
/** What a measure is of, by the word that asks for it or the unit in which it is asked for. */
const ASKED: readonly (readonly [asked: RegExp, unit: RegExp])[] = [
  [
    new RegExp(
      String.raw`\bmagnitude\b|\brichter\b|\bhow (?:strong|big|large|powerful|severe)\b(?=.*\b(?:${QUAKE})\b)`,
      "i",
    ),
    /\bmagnitude\b/i,
  ],
  [
    new RegExp(
      String.raw`\bhow fast\b|\bspeed\b|\bhow strong\b(?=.*\b(?:${WIND})\b)|\b(?:mph|kph|knots)\b`,
      "i",
    ),
    /(?:\b|(?<=\d))(?:mph|kph|knots?|mach)\b|(?:\/|per |an )(?:h|s|hour|second|minute)\b/i,
  ],
  [
    /\bhow heavy\b|\bweigh(?:t|s|ed)?\b|\b(?:kilos?|kilogram\w*|tons|tonnes)\b/i,
    /(?:\b|(?<=\d))(?:kg|kilo\w*|g|grams?|lbs?|pounds?|ounces?|oz|ton\w*)\b/i,
  ],
  [/\bhow (?:hot|cold|warm)\b|\btemperatures?\b|\bdegrees\b/i, /\bdegrees?\b|°/i],
  [/\b(?:hectares?|acres?|square \w+)\b|\barea\??$/i, AREA],
  [/\b(?:lit(?:er|re)s|gallons|barrels|cubic \w+)\b/i, VOLUME],
  [
    /\bhow (?:far|tall|high|deep|wide|close|thick)\b|\b(?:distance|height|depth|length|width|thickness|altitude|elevation|kilomet(?:er|re)s|km|miles|met(?:er|re)s|feet|inches|yards|light[- ]years)\b/i,
    LENGTH,
  ],
];
/** What stands behind a number as its unit: "120 miles per hour". */
const BEHIND = /^(?:\/|[ -]?(?:per|an) )\w+/;
/** The other figure of the same length: "50 miles (80 km) south". */
const CONVERTED = /^ \([^()]*\)|^\)/;
/** "50 miles south of Elsby", "two miles away", "ten miles from the coast": how far off something is, not how deep or tall. */
const AWAY =
  /^ (?:away|off|apart|(?:to the )?(?:due )?(?:north|south|east|west)[a-z]*\b|from (?!(?:top|the (?:top|bottom|ground|surface|floor|base))\b))/i;
/** Which way a length goes, by the words that ask for it and those that tell it. */
const EXTENTS: readonly Extent[] = [
  extent("tall|high|height|altitude|elevation", "height|altitude|elevation", "tall|high|in height|above"),
  extent("deep|depth", "depth", "deep|in depth|below|beneath|under(?:ground|water)?"),
  extent("wide|width|across", "width|diameter", "wide|across|in (?:width|diameter)"),
  extent("thick|thickness", "thickness", "thick"),
  extent("how long|length", "length", "long|in length"),
];
const ASKS_DISTANCE = /\b(?:how (?:far|close)|distance)\b/i;
/** "A 75 ft (23 m) long boat", "75 ft in length", "a length of 75 ft". */
const LONG_BEHIND = /^(?: \([^()]*\)|\))?[ -](?:long\b|in length\b)/i;
const LENGTH_BEFORE = /\blength of (?:(?:about|over|around|nearly|almost|some) )?(?:[^()]{1,20} \()?$/i;
/** "How long is the tunnel", but "how long was she held": only a thing that simply is has a length. */
const ASKS_LENGTH = /^\W*how long (?:is|was|are|were) (?!.*\b(?:\w+ed|\w+ing|held|away|gone|there)\b)/i;

interface Extent {
  readonly asked: RegExp;
  /** "a depth of about", right before the number. */
  readonly before: RegExp;
  /** "deep", right behind the unit. */
  readonly behind: RegExp;
}

/** Whether a measure is of what the question asks: a speed for "how fast", a depth for "how deep". */
export function isOfDimension(
  { start, end, unit: own = "" }: Span & { readonly unit?: string },
  { text: question }: Question,
  text: string,
): boolean {
  const unit = ASKED.find(([asked]) => asked.test(question))?.[1];
  if (!unit) return true;
  const after = text.slice(end);
  const said = `${text.slice(start, end)}${BEHIND.exec(after)?.[0] ?? ""} ${own}`;
  if (!unit.test(said)) return false;
  return unit !== LENGTH || (!AREA.test(said) && goesAsAsked(question, text.slice(0, start), after));
}

/** Whether a length goes up, down or along as the question does; one that goes nowhere by its words may go anywhere. */
function goesAsAsked(question: string, before: string, after: string): boolean {
  const behind = after.replace(CONVERTED, "");
  const asked = EXTENTS.find((extent) => extent.asked.test(question));
  const told = EXTENTS.filter((extent) => extent.before.test(before) || extent.behind.test(behind));
  if (asked) return told.length > 0 ? told.includes(asked) : !AWAY.test(behind);
  return !ASKS_DISTANCE.test(question) || told.length === 0 || AWAY.test(behind);
}

function extent(asked: string, nouns: string, behind: string): Extent {
  return {
    asked: new RegExp(`\\b(?:${asked})\\b`, "i"),
    before: new RegExp(
      String.raw`\b(?:${nouns}) (?:of|was|is) (?:(?:about|over|around|nearly|almost|some|only|just) )*(?:[^()]{1,20} \()?$`,
      "i",
    ),
    behind: new RegExp(`^[ -](?:${behind})\\b`, "i"),
  };
}

/** Whether a measure is the length that "how long is the tunnel" may ask for as well as a time. */
export function isAskedLength({ start, end }: Span, { text: question }: Question, text: string): boolean {
  if (!ASKS_LENGTH.test(question) || !LENGTH.test(text.slice(start, end))) return false;
  return LONG_BEHIND.test(text.slice(end)) || LENGTH_BEFORE.test(text.slice(0, start));
}
