import type { AnsweringCommand } from "./question.ts";

/** The slash commands that answer, by name; a list, because loading the commands would cost a terminal answer a tenth of a second. */
export const ANSWERING_COMMANDS = [
  "when",
  "howmany",
  "who",
  "where",
  "ask",
] as const satisfies readonly AnsweringCommand[];

/** The answering command of this name, or null. */
export function toAnsweringCommand(word: string | undefined): AnsweringCommand | null {
  return ANSWERING_COMMANDS.find((name) => name === word) ?? null;
}
