import type { Span } from "../../corpus/report.ts";

const FALL =
  "fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|declines?|declined|declining|decreases?|decreased|decreasing|plunges?|plunged|plunging|slumps?|slumped|slumping|tumbles?|tumbled|tumbling|shrinks?|shrank|shrunk|slides?|slid|slips?|slipped|dips?|dipped|plummet(?:s|ed|ing)?|reduces?|reduced|reducing|reductions?";
const RISE =
  "rises?|rose|risen|rising|increases?|increased|increasing|climbs?|climbed|climbing|gains?|gained|gaining|grows?|grew|grown|growing|growth|jumps?|jumped|jumping|surges?|surged|surging|soars?|soared|soaring";
/** Between the word of change and its size: "fell by about 3%", "a drop of 55%". */
const SIZE =
  "(?: (?:by|of|about|around|nearly|almost|more than|over|some|another|at least|as much as|roughly|an?|sharp|further|steep))*";
/** "by 3.41%, or 251.4 points": the same change in another unit. */
const SAME_SIZE = /,? ?[\d.,]+ ?(?:%|per ?cent|points)?,? (?:or|\()\s?$/;
const LEVEL =
  /\b(?:to|at|from)(?: (?:a |an |the )?(?:record|new|level|low|high|total|about|around|nearly)(?: of)?)*$/;

const TO_LEVEL =
  /^[^.,;:]{0,30} to (?:(?:a|an|the|about|around|nearly|more than|record|new) )*(?:\p{L}{0,2}\p{Sc} ?)?\d/u;

/** "At how many points did it close", "to what did it fall". */
const ASKS_LEVEL = /\b(?:at|to) (?:how (?:many|much)|what|which)\b/i;

/** "By how many votes did she win", "how much more do they earn": how far apart two quantities are. */
const ASKS_DIFFERENCE =
  /\bby how (?:many|much|far)\b|\bhow many (?:\p{L}+ )?(?:more|fewer)\b(?=.* than\b)|\bhow much (?:higher|lower|longer|older|younger|cheaper|(?:more|less)(?= (?:do|does|did|is|are|was|were)\b|.* than\b))|\b(?:margin|difference|majority)\b/iu;
/** "512 more than her rival", "90 pence an hour less than in Elsby", "$2 an hour more". */
const COMPARED =
  /^(?: (?:an?|per) \p{L}+)? (?:(?:more|fewer|less|higher|lower|better|cheaper|longer|older|younger|taller|shorter) than (?!(?:an?|one|two|half|\d))|ahead of |behind (?=the|his|her|\p{Lu})|(?:more|less)(?= ?[.,;]|$))/u;
/** "149 vote margin" */
const MARGIN = /^(?:[ -]\p{L}+)? (?:margin|majority|lead)\b/u;
/** The word that a quantity may end with. */
const OWN_WORD = / (?:more|fewer|less|margin|majority|lead)$/;
/** "by just", "a majority of", right before the quantity. */
const BY =
  /\b(?:by|(?:margin|majority|lead) of)(?: (?:a|an|just|only|about|around|nearly|some|more than|over))*$/i;

export type Direction = "fall" | "rise";

interface Patterns {
  readonly asked: RegExp;
  readonly before: RegExp;
  readonly behind: RegExp;
}

const PATTERNS: Readonly<Record<Direction, Patterns>> = {
  fall: patterns(FALL, "down|cuts?|cutting|loss|losses"),
  rise: patterns(RISE, "up"),
};

/** Whether a question asks how far apart two quantities are, or how far something changed that has no direction. */
export function asksForDifference(question: string): boolean {
  return ASKS_DIFFERENCE.test(question);
}

/** Whether a quantity only says how much more or less there is than of another. */
export function isDifference({ start, end }: Span, text: string): boolean {
  const own = text.slice(start, end);
  // "512 more" and "149 vote margin" have the word in their own span
  const said = OWN_WORD.exec(own)?.[0] ?? "";
  const behind = `${said}${text.slice(end)}`;
  if (MARGIN.test(behind)) return true;
  // "512 more were hurt" compares with nothing
  const isCompared = said === "" || text.startsWith(" than", end);
  return isCompared && COMPARED.test(behind);
}

/** Whether a quantity stands where a difference is told: "by 512 votes", "a majority of 512". */
export function isByMargin({ start }: Span, text: string): boolean {
  return BY.test(text.slice(0, start).trimEnd());
}

/** Whether a question asks where a quantity stands, not how far it went. */
export function asksForLevel(question: string): boolean {
  return ASKS_LEVEL.test(question);
}

/** The direction of the change that a question asks the size of, or null. */
export function askedDirection(question: string): Direction | null {
  const isSize = /\bh[ow]{1,2} (?:much|many)\b|\bby (?:what|which)\b|\b(?:percent|percentage|share)\b/i.test(
    question,
  );
  if (!isSize) return null;
  return PATTERNS.fall.asked.test(question) ? "fall" : PATTERNS.rise.asked.test(question) ? "rise" : null;
}

/** Which way the text says that the quantity goes: "fell by 3%", "a 45% drop", "up 4%"; null where it is a level or says nothing. */
export function directionOf({ start, end }: Span, text: string): Direction | null {
  const before = text.slice(0, start).trimEnd().replace(SAME_SIZE, "");
  const behind = text.slice(end);
  if (PATTERNS.fall.before.test(before) || PATTERNS.fall.behind.test(behind)) return "fall";
  return PATTERNS.rise.before.test(before) || PATTERNS.rise.behind.test(behind) ? "rise" : null;
}

/** "to 7,114.3", "at a record 40": where it stands, not how far it went. */
export function isLevel({ start }: Span, text: string): boolean {
  return LEVEL.test(text.slice(0, start).trimEnd());
}

/** The 15,000 of "claims rose 15,000 last week to 444,000": who asks how many there are is not told by the step. */
export function isStepToLevel(span: Span, text: string): boolean {
  return TO_LEVEL.test(text.slice(span.end)) && directionOf(span, text) !== null;
}

/** `more` are words that tell a direction beside a quantity, but not in a question ("how many jobs cuts", "make up"). */
function patterns(asked: string, more: string): Patterns {
  const words = `${asked}|${more}`;
  return {
    asked: new RegExp(String.raw`\b(?:${asked})\b`, "i"),
    before: new RegExp(String.raw`\b(?:${words})${SIZE}$`, "i"),
    behind: new RegExp(String.raw`^ (?:\p{L}+ )?(?:${words})\b`, "iu"),
  };
}
