/** How well a quantity suits a question that names its kind: money, a share, a measure, a length of time. */
import type { Detail } from "../../question/kind.ts";
import type { Question } from "../../question/question.ts";
import type { CountMention } from "../mention.ts";
import { isAskedLength, isOfDimension } from "./dimensions.ts";
import { hasAny } from "./has-any.ts";
import { isOfSomebodyElse, isShareOfOthers, tellsQuantity } from "./told-quantity.ts";
import { sameUnit } from "./units.ts";

/** What a quantity of the wanted kind is worth before its change of value is looked at. */
const WANTED = 1;
const OTHER_UNIT = 0.7;
/** Too little to be claimed. */
const NOT_TOLD = 0.3;
const HOW_MANY_OF = /\bh[ow]{1,2} ?m[ae]?ny (\p{L}+)/iu;
const UNIT_OF_MEASURE =
  /\b(?:hectares|acres|kilomet(?:er|re)s|km|miles|met(?:er|re)s|feet|inches|yards|tons|tonnes|kilos|kilograms|lit(?:er|re)s|gallons|barrels|mph|kph|knots|light[- ]years)\b/i;
const MOST = /\b(?:max|maximum|at (?:the )?most)\b/i;
/** "A week of large rallies": what lasted so long, which may be something else than what is asked about. */
const LASTED = /^ of (?<thing>[\p{L}-]+(?: [\p{L}-]+){0,3})/u;
const OF_ANOTHER = 0.85;
/** "60,000 pounds a week" is not what somebody was bought for. */
const RATE = /^ (?:an?|per|each|every) (?:hour|day|night|week|month|season|year)\b/i;
const ASKS_RATE =
  /\b(?:earn\w*|salar\w+|wages?|pension|rent|stipend|hourly|daily|weekly|monthly|annual(?:ly)?|per|(?:an?|each|every) (?:hour|day|night|week|month|season|year))\b/i;
const ONLY_RATE = 0.7;
/** "2,000 pounds of coal", "150 pounds (68 kg)": a weight. */
const OF_WEIGHT = /^ (?:of\b|\(?[\d.,]+ ?(?:kg|kilo))/i;
const WEIGHING = /\b(?:weigh(?:s|ed|ing|t)?|heav(?:y|ier)|kilo\w*|kg|lighter|overweight|tons|tonnes)\b/i;

/** Whether a quantity is of the kind that is asked for; "how long is the tunnel" asks for a length as well as a time. */
export function isOfKind(mention: CountMention, wanted: Detail, question: Question, text: string): boolean {
  if (mention.kind !== wanted)
    return isAskedLength(mention, question, text) || (wanted === "money" && isInPounds(mention, text));
  if (wanted === "percent") return !isShareOfOthers(mention.end, text, question);
  return wanted !== "measure" || isOfDimension(mention, question, text);
}

/** "45,000 pounds a day": a weight by its unit, but money where money is asked for and nothing is weighed. */
function isInPounds({ kind, unit, end }: CountMention, text: string): boolean {
  return kind === "measure" && unit === "pounds" && !OF_WEIGHT.test(text.slice(end)) && !WEIGHING.test(text);
}

/** How well the unit of a sum, a share or a measure suits, and what the sentence tells it of. */
export function wantedShare(mention: CountMention, question: Question, text: string): number {
  const isTold = tellsQuantity(text, question) && !isOfSomebodyElse(text, question);
  const isOnlyRate = RATE.test(text.slice(mention.end)) && !ASKS_RATE.test(question.text);
  return unitShare(mention, question) * (isTold ? 1 : NOT_TOLD) * (isOnlyRate ? ONLY_RATE : 1);
}

/** How well a length of time suits; "at most" asks for a highest figure. */
export function durationShare(mention: CountMention, question: Question, text: string): number {
  const isMost = !MOST.test(question.text) || mention.bound === "at most" || mention.bound === "less than";
  const lasted = LASTED.exec(text.slice(mention.end))?.groups?.thing;
  const isOfAnother = lasted !== undefined && !hasAny(lasted, question.terms);
  return unitShare(mention, question) * (isMost ? 1 : OTHER_UNIT) * (isOfAnother ? OF_ANOTHER : 1);
}

/** "How many days" asks for days rather than weeks, "land burnt in hectares" for hectares rather than acres. */
function unitShare({ unit }: CountMention, { text }: Question): number {
  const asked = HOW_MANY_OF.exec(text)?.[1] ?? UNIT_OF_MEASURE.exec(text)?.[0] ?? "";
  return asked === "" || sameUnit(unit, asked) || sameUnit(unit, `${asked}s`) ? WANTED : OTHER_UNIT;
}
