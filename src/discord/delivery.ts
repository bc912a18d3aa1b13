import type { Choice } from "../suggest/report-choices.ts";
import type {
  AnswerableInteraction,
  Asker,
  AutocompleteInteraction,
  ButtonInteraction,
} from "./interaction.ts";
import { DEFER_AFTER_MS } from "./limits.ts";
import { type Content, type Form, type Message, message, type PictureFile, replacement } from "./message.ts";

/** The requests that answer an interaction, whatever carries them. Pictures go beside the message that shows them. */
export interface InteractionApi {
  /** Sends a new message. */
  reply(asker: Asker, message: Message, pictures: readonly PictureFile[]): Promise<void>;
  /** Acknowledges now and answers later with a new message; who sees it is decided here. */
  defer(asker: Asker, onlyForAsker: boolean): Promise<void>;
  /** Replaces the message whose button was pressed. */
  update(button: ButtonInteraction, message: Message, pictures: readonly PictureFile[]): Promise<void>;
  /** Acknowledges a press now and replaces the message later. */
  deferUpdate(button: ButtonInteraction): Promise<void>;
  /** Fills in what was deferred. */
  edit(asker: Asker, message: Message, pictures: readonly PictureFile[]): Promise<void>;
  /** Sends one more message after something was acknowledged. */
  followUp(asker: Asker, message: Message, pictures: readonly PictureFile[]): Promise<void>;
  /** Offers values for the option that is being typed. */
  suggest(typing: AutocompleteInteraction, choices: readonly Choice[]): Promise<void>;
  openForm(asker: Asker, form: Form): Promise<void>;
}

/** Where an answer goes. "update" replaces the pressed message. */
export type Place = "everyone" | "asker" | "update";

export interface Delivery {
  send(content: Content, place: Place): Promise<void>;
  openForm(form: Form): Promise<void>;
}

/**
 * Starts the clock of one interaction: what is sent in time is a direct reply, otherwise Discord has been given a deferral.
 * A deferral comes before the outcome is known and cannot be changed, so `expected` decides where a late answer is seen.
 */
export function openDelivery(
  interaction: AnswerableInteraction,
  api: InteractionApi,
  expected: Place,
): Delivery {
  let deferral: Promise<void> | null = null;
  const timer = setTimeout(() => {
    deferral = defer(interaction, api, expected);
    // Whoever sends later awaits it and sees the failure; until then it is not "unhandled".
    deferral.catch(() => undefined);
  }, DEFER_AFTER_MS);
  return {
    async send(content, place) {
      clearTimeout(timer);
      const pictures = content.pictures ?? [];
      if (deferral !== null) {
        await deferral;
        // What was to replace a message and now is something else must not wipe that message out.
        const isBeside = expected === "update" && place !== "update";
        await (isBeside
          ? api.followUp(interaction, message(content, place === "asker"), pictures)
          : api.edit(interaction, replacement(content), pictures));
      } else if (place === "update" && interaction.kind === "button") {
        await api.update(interaction, replacement(content), pictures);
      } else {
        await api.reply(interaction, message(content, place === "asker"), pictures);
      }
    },
    async openForm(form) {
      clearTimeout(timer);
      await api.openForm(interaction, form);
    },
  };
}

function defer(interaction: AnswerableInteraction, api: InteractionApi, expected: Place): Promise<void> {
  return expected === "update" && interaction.kind === "button"
    ? api.deferUpdate(interaction)
    : api.defer(interaction, expected === "asker");
}
