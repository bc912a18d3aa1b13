import type { Question } from "../../question/question.ts";
import { UNITS } from "../../search/number-words.ts";
import type { CountMention } from "../mention.ts";
import { isToldByUnit } from "./told-by-unit.ts";

/** What a quantity loses that its place in the sentence makes another one than the one asked for. */
const ANOTHER = -0.35;
const NUMBER = `(?:[\\d.,]*\\d|${UNITS.slice(1, 13).join("|")}|dozens|hundreds|half|most|some|many|none)`;
/** "29 out of 30", "two of the three", "Of the six delegates, Vale won four": what the others are a part of. */
const WHOLE_BEFORE = new RegExp(
  String.raw`\b${NUMBER} (?:out )?of (?:the |its |their |all |a total of )*(?:(?:[\p{L}-]+ ){0,3}[\p{L}-]+['’]s? )?$|^(?:out )?of (?:the|its|their|all)(?: [\p{L}'’-]+){0,3} $`,
  "iu",
);
const WHOLE_BEHIND = new RegExp(String.raw`^ (?:out )?of (?:the |its |their |all )*${NUMBER}\b`, "iu");
/** "How many seats are there", "out of how many", "how many does it have in all": the whole is asked for. */
const ASKS_WHOLE =
  /\b(?:(?:are|is|were|was) there|(?:does|do|did) .*\b(?:have|consist)|has|make up|in all|altogether|overall|total|out of how many|employs?|comprises?|contains?|belong)\b/i;
/** Something happened to those that are counted: "how many bridges were closed". */
const ASKS_DEED = /\b(?:did|were|was|have|had|\p{L}{2,}ed)\b/iu;
/** Of the whole that only a part did it to, nothing remains: no fit is above 1. */
const NOT_IT = -1;
/** "from 180 to 5": where it began; asked for only by name. */
const START = {
  before: /\bfrom (?:(?:about|around|nearly|almost|some|over|more than) )?$/,
  behind: /^ (?:[\p{L}-]+ )?to \p{Sc}?\d/u,
} as const;
/** "23 seats, up from 11", "12%, compared with 9%": how it was before. */
const EARLIER =
  /\b(?:(?:up|down) (?:\p{L}+ly )?from|compared (?:with|to)|(?:rise|fall|increase|decrease|drop) from) (?:(?:about|around|nearly|almost|some|over|just|only) )?$/iu;
const ASKS_START =
  /\b(?:from|before|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|used to|had been|at first|earlier)\b/i;
/** "120 million kuna, around 16 million euros", "6 billion rupees (about": the second says the first in other money. */
const CONVERTED =
  /\d[\d.,]*(?: (?:thousand|million|billion|trillion))?(?: \p{L}+){0,2},? ?(?:\(|, | or )(?:or )?(?:(?:about|around|roughly|approximately|nearly|some) )?$/u;
const IN_OTHER_MONEY = -0.15;
/** "26 hurt, two of them badly", "two were seriously injured": how badly says of which ones the figure is. */
const DEGREE =
  /^ (?:of (?:them|whom|these|those) )?(?:people )?(?:(?:was|were|are|is|remain(?:s|ed)?) )?(?:badly|seriously|critically|severely|gravely|slightly|lightly)\b|^ (?:\p{L}+ ){0,4}in (?:an? )?(?:critical|serious|stable|grave)\b/iu;
const ASKS_DEGREE = /\b(?:bad|serious|critical|sever|grav|slight|light|stable|condition)/i;
/** "in the fourth quarter", where the question names a year and no part of it. */
const PART_OF_YEAR = /^[^,;]{0,20}? (?:in|for|during) (?:the |its )?(?:\p{L}+ )?(?:quarter|half|month)\b/u;
const ASKS_YEAR = /\b(?:19|20)\d\d\b/;
const ASKS_PART_OF_YEAR =
  /\b(?:quarter|half|month|week|january|february|march|april|may|june|july|august|september|october|november|december|early|late|spring|summer|autumn|winter)\b/i;

/** What a quantity loses by where it stands: the whole of a part, the start of a change, a quarter of the year asked about. */
export function placeLoss(mention: CountMention, text: string, asked: Question): number {
  const { start, end, kind, unit } = mention;
  const { text: question } = asked;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const asksWhole = ASKS_WHOLE.test(question) || isToldByUnit(unit, asked);
  const isPartOfIt = asksWhole && WHOLE_BEHIND.test(behind);
  const isWhole = !asksWhole && WHOLE_BEFORE.test(before);
  // "four of the five bridges were closed": it surely did not happen to all
  if (isWhole && ASKS_DEED.test(question)) return NOT_IT;
  const isStart = (START.before.test(before) && START.behind.test(behind)) || EARLIER.test(before);
  const isPart = PART_OF_YEAR.test(behind) && ASKS_YEAR.test(question) && !ASKS_PART_OF_YEAR.test(question);
  const isConverted = kind === "money" && CONVERTED.test(before);
  const isEarlier = isStart && !ASKS_START.test(question);
  const isDegree = isOfDegree(behind, question);
  return (
    [isWhole, isPartOfIt, isEarlier, isPart, isDegree].filter(Boolean).length * ANOTHER +
    (isConverted ? IN_OTHER_MONEY : 0)
  );
}

/** Whether a figure is one of those that were hurt badly, or slightly, where the question says nothing of it. */
function isOfDegree(behind: string, question: string): boolean {
  return DEGREE.test(behind) && !ASKS_DEGREE.test(question);
}
