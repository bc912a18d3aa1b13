import { type Passage, quote } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { DateMention } from "../mention.ts";
import { sideOfDay } from "./asked-time.ts";

/** Day and finer suit any question about time; "last week" or a bare year say less. */
const FIT = { day: 1, range: 0.75, month: 0.75, year: 0.7, other: 0.6 } as const;

/** "the 2019 Chicago Marathon": the year belongs to a name. */
const NAME_BEHIND = /^ \p{Lu}/u;
const IN_A_NAME = 0.5;
const OTHER_EDGE = 0.85;
const OF_REPORTING = 0.6;
/** How near a verb of reporting or of the law makes the date its own. */
const WORDS_BESIDE = 3;
const LONGEST_SUBJECT = 15;
const REPORTING = new Set([
  ...[
    "said",
    "says",
    "told",
    "announced",
    "reported",
    "reports",
    "identified",
    "confirmed",
    "added",
    "stated",
    "tweeted",
    "acknowledged",
    "admitted",
    "declared",
    "revealed",
    "issued",
  ],
  ...[
    "wrote",
    "posted",
    "released",
    "charged",
    "arraigned",
    "sentenced",
    "indicted",
    "convicted",
    "court",
    "hearing",
  ],
  ...["statement", "interview", "conference", "updated", "published"],
]);

/** How well a date of a passage suits the question, 0 to 1. */
export function fitOf(mention: DateMention, passage: Passage, question: Question): number {
  const sentence = quote(passage.report, passage);
  const asksDeadline =
    question.detail === "deadline" || /\b(?:by|until|till|before|latest)\b/i.test(question.text);
  const edge = asksDeadline === isEdge(mention) ? 1 : OTHER_EDGE;
  const inName =
    /^\d{4}$/.test(mention.text) && NAME_BEHIND.test(sentence.slice(mention.end)) ? IN_A_NAME : 1;
  return (
    FIT[grain(mention.value)] *
    inName *
    edge *
    sideOfDay(mention, passage.report.published, question) *
    (isOfReporting(mention, sentence, question) ? OF_REPORTING : 1)
  );
}

/** A date that something ends or must be done by, rather than one on which it happens. */
export function isEdge({ role }: DateMention): boolean {
  return role === "deadline" || role === "until";
}

/** "Shelley Zimmerman said Friday": the day of the words, not of the event, unless the question asks about the words. */
function isOfReporting({ start, end }: DateMention, sentence: string, { terms }: Question): boolean {
  const isAsked = ({ term }: Token): boolean =>
    terms.some(({ matches, role }) => role === "focus" && matches.has(term));
  const before = tokenize(sentence.slice(0, start)).slice(-WORDS_BESIDE);
  const behind = tokenize(sentence.slice(end));
  // "On Wednesday, the government declared they had ...": a date that opens the sentence belongs to its first verb
  const verb = behind
    .slice(0, LONGEST_SUBJECT)
    .findIndex((token) => REPORTING.has(token.word) || isAsked(token));
  const reach = before.length < WORDS_BESIDE && verb !== -1 ? verb + 1 : WORDS_BESIDE - 1;
  const after = behind.slice(0, Math.max(reach, WORDS_BESIDE - 1));
  return [...before, ...after].some(
    ({ word, term }) => REPORTING.has(word) && !terms.some(({ matches }) => matches.has(term)),
  );
}

function grain(value: string): keyof typeof FIT {
  if (/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith("T")) return "day";
  if (value.includes("/")) return "range";
  if (/^\d{4}-\d\d$/.test(value)) return "month";
  return /^\d{4}$/.test(value) ? "year" : "other";
}
