import { overlaps, type Passage, quote } from "../../corpus/report.ts";
import type { Bound, CountMention } from "../mention.ts";
import type { ReadValues, Value } from "../reader.ts";
import { countFit } from "./count-fit.ts";
import { readTallies } from "./counts/tally.ts";
import { readCounts } from "./counts.ts";

const INDEFINITE =
  /(?:several |many |few |tens of |hundreds of )?(?:dozens|hundreds|thousands|millions|scores|hundred|thousand|million|dozen)/;
const IN_THE_PAST = /\b(?:in|during|within) (?:the|these) (?:past|last|previous) $/i;
const TO_COME = /\b(?:in|during|within|over) (?:the|these) (?:next|coming|following) $/i;
/** "How long after the quake": two hours later. */
const ASKS_AWAY = /\bhow (?:long|m[ae]ny \p{L}+) (?:after|before|later|earlier|ago)\b/iu;
const ASKS_WITHIN = /\b(?:in|within|over) how (?:many|long)\b|\bhow soon\b/i;
/** "Nearly 10,000" and "10,000" say the same. */
const LOOSE: ReadonlySet<Bound> = new Set(["exactly", "about"]);

/** The quantities of a passage that suit the question, each with how well its unit and verb do; an age is no answer to "how many". */
export const readCountValues: ReadValues = (passage, question) => {
  const text = quote(passage.report, passage);
  return countsOf(text)
    .filter((mention) => question.detail !== "duration" || !isWhen(mention, text, question.text))
    .flatMap((mention) => {
      const fit = countFit(mention, question, text);
      return fit > 0 ? [toValue(mention, fit, passage)] : [];
    });
};

function toValue(mention: CountMention, fit: number, passage: Passage): Value {
  return {
    start: mention.start + passage.start,
    end: mention.end + passage.start,
    key: keyOf(mention),
    label: mention.label,
    value: mention.value,
    certainty: "stated",
    bound: mention.bound,
    unit: mention.unit,
    quantity: mention.kind,
    hedged: mention.hedged,
    fit,
  };
}

/** The quantities of a sentence; a tally of votes is two of them, and no range or score. */
function countsOf(text: string): readonly CountMention[] {
  const tallies = readTallies(text);
  return [
    ...readCounts(text).filter((mention) => !tallies.some((tally) => overlaps(tally, mention))),
    ...tallies,
  ];
}

/** "three years ago", "in the past few decades", "in the next two days" say when, not how long. */
function isWhen({ start, end, kind }: CountMention, text: string, question: string): boolean {
  const before = text.slice(0, start);
  const isWithin = IN_THE_PAST.test(before) || (TO_COME.test(before) && !ASKS_WITHIN.test(question));
  const isAway = /^ (?:ago|earlier|later|before)\b/.test(text.slice(end)) && !ASKS_AWAY.test(question);
  return kind === "duration" && (isWithin || isAway);
}

/** "More than 10,000" and "nearly 10,000" are two figures; "dozens" and "dozens of people" one. */
function keyOf({ value, label, kind, bound }: CountMention): string {
  if (value === null) return INDEFINITE.exec(label.toLowerCase())?.[0] ?? label.toLowerCase();
  return `${kind === "percent" ? "%" : ""}${LOOSE.has(bound) ? "" : `${bound} `}${value}`;
}
