import { wordsFor } from "../language/words.ts";
import { offeredBy } from "../option.ts";
import type { AutocompleteInteraction } from "./interaction.ts";
import type { Bot } from "./respond.ts";

/** Offers values while a member types; typing goes on without them, so a failure is logged and nothing else. */
export async function handleTyping(
  typing: AutocompleteInteraction,
  { api, context, log, offers }: Pick<Bot, "api" | "context" | "log" | "offers">,
): Promise<void> {
  try {
    const command = context.commands.find(({ name }) => name === typing.command);
    const offered = command === undefined ? null : offeredBy(command.options, typing.option);
    const choices =
      offered === null
        ? []
        : offers.offer(offered, command?.answers ?? "ask", typing.typed, wordsFor(typing.locale));
    await api.suggest(typing, choices);
  } catch (err) {
    log.warn({ err, command: typing.command }, "nothing could be offered");
  }
}
