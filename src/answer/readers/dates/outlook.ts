import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  isRealDay,
  monthOf,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { DateContext } from "./reading.ts";

/** Words after which a date lies ahead: "is expected to meet for its first formal session on Wednesday". */
const AHEAD =
  /\b(?:will|shall|won't|would|expect(?:s|ed)?|due|deadline|scheduled|slated|set|plan(?:s|ned)?|going to|to be|is to|are to|upcoming|coming|may be|can be|could|(?:should|must)(?: not)? be)\b|['’]ll\b/gi;
/** A plan only when it stands beside the date: "by early June", but not "fell by 9 % in June". */
const AHEAD_BESIDE =
  /\b(?:by|until|till|through|(?<!\b(?:just|shortly|right|days?|weeks?|hours?|minutes?) )before|next|coming)\s+(?:the\s+)?(?:(?:early|late|mid|end of|middle of|beginning of|start of)[\s-]+)?$/i;
/** "Her funeral is Saturday", "the trial is on Monday": days that lie ahead, and not those of "is closed on Monday". */
const IS_ON =
  /\b(?:(?:is|are|will be)|(?:meets?|begins?|starts?|resumes?|expires?) on|takes? (?:over|place|office) on) (?:on |this |next )?$/i;
/** "On Tuesday the two will travel to the fair": the plan may stand behind a date that opens the sentence. */
const OPENS = /^\W*(?:on |this |next )?$/i;
const PLAN_BEHIND =
  /^\p{Lu}\p{L}+(?: (?:morning|afternoon|evening|night|\d{1,2}))?,? (?:(?!(?:that|who|which|says?|said|told|wrote|\p{L}+ed)\b)[\p{L}’'-]+ ){1,6}?(?:will|shall)\b/u;
/** "Drivers vote to walk out from Monday": a vote is over, what it starts is not. */
const STARTS_PLAN =
  /\b(?:vote[sd]?|agree[sd]?|decide[sd]?|threaten(?:s|ed)?|plan(?:s|ned)?|vow(?:s|ed)?|prepare[sd]?|due|set)(?: (?:on )?\p{Lu}\p{L}+(?: (?:night|morning|evening|afternoon))?)? to (?:[\p{L}’'-]+ ){1,6}from $/iu;
/** "By March, drastic measures were taken." */
const PAST = /\b(?:was|were|had)\b/i;
/** Words after which it does not: "will resign, he said on Monday". */
const REPORTED =
  /\b(?:said|says|told|announced|reported|according|confirmed|added|stated|wrote|released|since|was|were|had|last|ended)\b/gi;
/** "A vigil will be held Wednesday" lies ahead even in Thursday's report. */
const PLAIN_PLAN = /\b(?:will|shall)\s(?:\w+\s){1,7}$/i;
/** "will face charges over the Wednesday attack" does not. */
const PLAN_ENDED = /\b(?:over|after|since|from|in|of|the|who|that|which)\s(?:\w+\s)?$/i;
/** How far a weekday may lie ahead of the report; further than this, news means the one before. */
const WEEKDAY_DAYS_AHEAD = 3;
/** A month and day further ahead than this are last year's. */
const DAYS_AHEAD = 90;
/** "The vote will be held on October 14", in a report from January. */
const PLANNED_DAYS_AHEAD = 300;
/** "completed in October", in a report from June, is this October; one further ahead is last year's. */
const MONTHS_AHEAD = 7;

/** Whether the words before an expression make it a plan: news looks back unless they do. */
export function looksAhead(context: DateContext, start: number): boolean {
  const before = context.text.slice(0, start);
  if (IS_ON.test(before) || STARTS_PLAN.test(before) || opensPlan(context.text, start)) return true;
  if (AHEAD_BESIDE.test(before)) return !PAST.test(context.text);
  const ahead = lastMatch(AHEAD, before);
  return ahead >= 0 && ahead > lastMatch(REPORTED, before);
}

function opensPlan(text: string, start: number): boolean {
  return OPENS.test(text.slice(0, start)) && PLAN_BEHIND.test(text.slice(start));
}

function lastMatch(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** How many days ahead of the report a weekday may lie. */
export function weekdayDaysAhead(context: DateContext, start: number): number {
  if (!looksAhead(context, start)) return 0;
  const before = context.text.slice(0, start);
  if (IS_ON.test(before) || STARTS_PLAN.test(before) || opensPlan(context.text, start)) return 6;
  return PLAIN_PLAN.test(before) && !PLAN_ENDED.test(before) ? 6 : WEEKDAY_DAYS_AHEAD;
}

/** The day that a bare weekday (0 is Sunday) means; the report's own weekday is that very day. */
export function nearestWeekday(weekday: number, base: string, daysAhead: number): string {
  const forward = (weekday - weekdayOf(base) + 7) % 7;
  return addDays(base, forward <= daysAhead ? forward : forward - 7);
}

/** The day that a month and day without a year mean; null where no such day exists. */
export function nearestMonthDay(month: number, day: number, base: string, ahead: boolean): string | null {
  const year = yearOf(base);
  const years = ahead ? [year + 1, year, year - 1] : [year, year - 1];
  return (
    years
      .filter((candidate) => isRealDay(candidate, month, day))
      .map((candidate) => isoDay(candidate, month, day))
      .find((candidate) => daysBetween(base, candidate) <= (ahead ? PLANNED_DAYS_AHEAD : DAYS_AHEAD)) ?? null
  );
}

/** The month (`2022-01`) that a month name alone means: the latest past one, or the next one of a plan. */
export function nearestMonth(month: number, base: string, ahead: boolean): string {
  const forward = (month - monthOf(base) + 12) % 12;
  const isAhead = forward === 0 || (ahead && forward <= MONTHS_AHEAD);
  return addMonths(base, isAhead ? forward : forward - 12);
}
