import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import type { OptionValue } from "../interaction-json.ts";
import type { ShownOption } from "../slash-commands.ts";
import type { ReadValue } from "./option-value.ts";

/** One option of a command as a pill: its name, and a field. */
export interface OptionField {
  readonly pill: HTMLElement;
  readonly option: ShownOption;
  focus(): void;
  /** What was given, checked; null for an optional one that is empty. */
  read(): ReadValue | null;
  /** What was given so far, unchecked, as autocompletion sends it; null when nothing was. */
  peek(): OptionValue | null;
  complain(fault: string | null): void;
}

/** What a field tells the command that it belongs to. */
export interface OptionFieldEvents {
  /** Asks the bot what could be typed. */
  complete(field: OptionField): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A choice was taken. */
  done(field: OptionField): void;
  /** Backspace in an empty field. */
  leave(field: OptionField): void;
  /** A key that the field did not want. */
  press(event: KeyboardEvent): void;
}
