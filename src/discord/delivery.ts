import type { CommandInteraction } from "./interaction.ts";
import { DEFER_AFTER_MS } from "./limits.ts";
import { type Components, type Message, message } from "./message.ts";

/** The three requests that answer an interaction. */
export interface InteractionApi {
  reply(interaction: CommandInteraction, message: Message): Promise<void>;
  /** Acknowledges now and answers later; who sees the answer is decided here. */
  defer(interaction: CommandInteraction, onlyForAsker: boolean): Promise<void>;
  /** Fills in what was deferred. */
  edit(interaction: CommandInteraction, message: Message): Promise<void>;
}

export interface Delivery {
  send(components: Components, onlyForAsker: boolean): Promise<void>;
}

/**
 * Starts the clock of one interaction: what is sent in time is a direct reply, otherwise Discord has been given a deferral.
 * A deferral comes before the outcome is known and cannot be changed, so only the member's own `private` decides its visibility.
 */
export function openDelivery(interaction: CommandInteraction, api: InteractionApi): Delivery {
  let deferral: Promise<void> | null = null;
  const timer = setTimeout(() => {
    deferral = api.defer(interaction, interaction.private);
    // Whoever sends later awaits it and sees the failure; until then it is not "unhandled".
    deferral.catch(() => undefined);
  }, DEFER_AFTER_MS);
  return {
    async send(components, onlyForAsker) {
      clearTimeout(timer);
      if (deferral === null) {
        await api.reply(interaction, message(components, onlyForAsker));
        return;
      }
      await deferral;
      await api.edit(interaction, message(components, false));
    },
  };
}
