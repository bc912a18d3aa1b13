import type { RawFile, REST } from "discord.js";
import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from "discord-api-types/v10";
import type { InteractionApi } from "./delivery.ts";
import type { Asker } from "./interaction.ts";
import type { PictureFile } from "./message.ts";

/** What sends requests: Discord's library, or whatever stands in for Discord. */
export type Requests = Pick<REST, "post" | "patch">;

/** Answers interactions over REST, with their own token: the bot's is not sent along. */
export function interactionApi(rest: Requests): InteractionApi {
  const call = async (
    { id, token }: Asker,
    body: APIInteractionResponse,
    pictures: readonly PictureFile[] = [],
  ) => {
    await rest.post(Routes.interactionCallback(id, token), { auth: false, body, files: filesOf(pictures) });
  };
  return {
    reply: (asker, data, pictures) =>
      call(asker, { type: InteractionResponseType.ChannelMessageWithSource, data }, pictures),
    defer: (asker, onlyForAsker) =>
      call(asker, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: onlyForAsker ? { flags: MessageFlags.Ephemeral } : {},
      }),
    update: (button, data, pictures) =>
      call(button, { type: InteractionResponseType.UpdateMessage, data }, pictures),
    deferUpdate: (button) => call(button, { type: InteractionResponseType.DeferredMessageUpdate }),
    edit: async ({ application, token }, body, pictures) => {
      const route = Routes.webhookMessage(application, token);
      await rest.patch(route, { auth: false, body, files: filesOf(pictures) });
    },
    followUp: async ({ application, token }, body, pictures) => {
      await rest.post(Routes.webhook(application, token), { auth: false, body, files: filesOf(pictures) });
    },
    suggest: (typing, choices) =>
      call(typing, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      }),
    openForm: (asker, data) => call(asker, { type: InteractionResponseType.Modal, data }),
  };
}

function filesOf(pictures: readonly PictureFile[]): RawFile[] {
  return pictures.map(({ name, png }) => ({ name, data: Buffer.from(png), contentType: "image/png" }));
}
