import type { DateMention } from "../answer/mention.ts";
import type { Days } from "../answer/readers/edtf.ts";
import type { Attachment } from "./attach.ts";
import { type Grain, grainOf } from "./grain.ts";
import type { Speech } from "./speech.ts";

/** How much a date is worth by what it belongs to, and by how exact it is. */
const WORTH = { doing: 1, declaring: 0.75, state: 0.6, noun: 0.5, expected: 0.55 } as const;
const GRAIN: Readonly<Record<Grain, number>> = { day: 1, week: 0.8, month: 0.7, coarse: 0.4 };
const SINCE = 0.85;
const SUBORDINATE = 0.8;
/** "He was arrested on Saturday": it takes the sentence before to know who. */
const LEANING = 0.85;
const LEANS = /^["“‘]?(?:he|she|they|it|his|her|their|its|these|those|this|that)\b/i;
/** What the first sentences of a report tell is what it is about. */
const LEAD = { bonus: 0.15, fade: 8 } as const;

/** What a date's worth rests on. */
export interface Grounds {
  readonly attachment: Attachment;
  readonly speech: Speech;
  readonly isExpected: boolean;
  readonly role: DateMention["role"];
  readonly days: Days;
  readonly text: string;
  /** Position of the sentence in its report, from zero. */
  readonly position: number;
}

/** How surely a sentence tells of an event of that day, 0 to 1. */
export function strengthOf(grounds: Grounds): number {
  const { attachment, role, days, text, position } = grounds;
  return (
    worthOf(grounds) *
    GRAIN[grainOf(days)] *
    (role === "start" ? SINCE : 1) *
    (attachment.isSubordinate ? SUBORDINATE : 1) *
    (LEANS.test(text) ? LEANING : 1) *
    (1 - LEAD.bonus + LEAD.bonus * Math.exp(-position / LEAD.fade))
  );
}

function worthOf({ attachment: { kind, verb }, speech, isExpected }: Grounds): number {
  if (kind !== "verb") return WORTH.noun;
  if (isExpected) return WORTH.expected;
  if (verb?.tense === "state") return WORTH.state;
  return speech === "declaring" ? WORTH.declaring : WORTH.doing;
}
