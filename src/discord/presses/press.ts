import type { Context } from "../../command.ts";
import type { Place } from "../delivery.ts";
import type { ButtonInteraction } from "../interaction.ts";
import type { Shown } from "../shown.ts";

/** What the buttons of one action do; one such object a file, listed in `presses.ts`. */
export interface Press {
  /** Where the answer most likely goes: decides what a late answer may still do. */
  expected(button: ButtonInteraction): Place;
  /** Never relies on anything but the button, its message, and the archive as it is now. */
  handle(args: readonly string[], button: ButtonInteraction, context: Context): Shown | Promise<Shown>;
}

/** Whoever asked turns the pages of their own message; anybody else gets a copy that only they see. */
export function ownMessage({ message, user }: ButtonInteraction): Place {
  return message.isEphemeral || message.askedBy === user ? "update" : "asker";
}
