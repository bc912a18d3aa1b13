import type { AskOptions } from "../answer/answer-question.ts";
import type { Archive } from "../archive.ts";
import { toAnsweringCommand } from "../question/answering-commands.ts";
import { readPosition, writeCustomId } from "./custom-id.ts";
import type { ButtonInteraction } from "./interaction.ts";
import { questionInMessage } from "./question-in-message.ts";
import { reportKey, shorthandOf } from "./shorthand.ts";

/** An answer gives at most 1000 passages. */
const MOST_SKIPPED = 900;

/** What the buttons of an answer need to ask the same again. */
export interface AnswerState {
  readonly ask: AskOptions;
  /** Characters of the heading in front of the question. */
  readonly skipped: number;
  /** The first passage shown, from zero. */
  readonly offset: number;
}

/** The state as it was read from a pressed button. */
export interface ReadState extends AnswerState {
  /** The reports are not the ones that were answered from. */
  readonly isStale: boolean;
}

/** The custom id of a button that does something with this answer. */
export function answerCustomId(
  action: string,
  { ask, skipped, offset }: AnswerState,
  archive: Archive,
  ...more: readonly string[]
): string {
  const source = ask.source === undefined ? "" : reportKey(ask.source);
  const days = [ask.from, ask.to].map(digitsOf);
  const { state } = shorthandOf(archive);
  return writeCustomId(action, [ask.command, skipped, offset, source, ...days, state, ...more]);
}

/** Reads the state back; null where the message or the report that was asked no longer tells. */
export function readAnswerState(
  args: readonly string[],
  { message }: ButtonInteraction,
  archive: Archive,
): ReadState | null {
  const [name, first = "", second = "", sourceKey = "", from = "", to = "", state = ""] = args;
  const [skipped, offset] = [readPosition(first), readPosition(second)];
  const command = toAnsweringCommand(name);
  if (command === null || skipped === null || offset === null || offset > MOST_SKIPPED) {
    return null;
  }
  const question = questionInMessage(message.components, skipped);
  const { reportOf, state: now } = shorthandOf(archive);
  const source = reportOf(sourceKey)?.id;
  if (question === null || (sourceKey !== "" && source === undefined)) {
    return null;
  }
  return {
    ask: {
      command,
      question,
      ...(source !== undefined && { source }),
      ...(from !== "" && { from: isoDay(from) }),
      ...(to !== "" && { to: isoDay(to) }),
    },
    skipped,
    offset,
    isStale: state !== now,
  };
}

/** "2022-01-13" as "20220113", and no day as nothing. */
export function digitsOf(day: string | null | undefined): string {
  return (day ?? "").replaceAll("-", "");
}

/** "20220113" as "2022-01-13". */
export function isoDay(digits: string): string {
  return digits.replace(/^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, "$<year>-$<month>-$<day>");
}
