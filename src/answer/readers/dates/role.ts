import { isHour } from "../edtf.ts";
import type { Reading, Role } from "./reading.ts";

interface RoleCue {
  readonly role: Role;
  /** How the label begins. */
  readonly word: string;
  readonly pattern: RegExp;
}

/** Words before a date that say which side of it is meant. */
const CUES: readonly RoleCue[] = [
  { role: "deadline", word: "by", pattern: /\b(?:by|no later than|not later than|within)\s+(?:the\s+)?$/i },
  { role: "deadline", word: "before", pattern: /\b(?:before|prior to|ahead of)\s+(?:the\s+)?$/i },
  { role: "until", word: "until", pattern: /\b(?:until|till|through|up to)\s+(?:the\s+)?$/i },
  { role: "start", word: "since", pattern: /\b(?:since|ever since)\s+(?:the\s+)?$/i },
];

/** "mayor from 1998 to the present", "(1998–present)". */
const TO_NOW = /^\s*(?:to|until|through|--?|[–—])\s*(?:the\s+)?(?:present|now)\b/i;

/** "resigned shortly before midnight Wednesday": before an hour of that day, so on that day. */
const JUST_BEFORE = /\b(?:shortly|just|right|moments|minutes)\s+before\s+$/i;
const HOUR = /^(?:\d{1,2}:\d\d|\d{1,2}\s?[ap]\.?m\b|midnight\b|noon\b)/i;

/** The role of a date and the words that go before its label. */
export function roleOf(reading: Reading, text: string): { role: Role; prefix: string } {
  if (reading.role === "deadline") return { role: "deadline", prefix: "by " };
  const before = text.slice(0, reading.start);
  const isHourOfDay = !isHour(reading.value) && HOUR.test(text.slice(reading.start, reading.end));
  if (isHourOfDay && JUST_BEFORE.test(before)) return { role: "at", prefix: "" };
  if (TO_NOW.test(text.slice(reading.end))) return { role: "start", prefix: "since " };
  const cue = CUES.find(({ pattern }) => pattern.test(before));
  return cue === undefined ? { role: "at", prefix: "" } : { role: cue.role, prefix: `${cue.word} ` };
}
