import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { openAnswering } from "./answering.ts";
import type { Asker } from "./asker.ts";
import { exchange } from "./exchange.ts";
import { openForm } from "./form.ts";
import {
  autocompleteJson,
  commandJson,
  componentJson,
  formJson,
  menuJson,
  type OptionValue,
} from "./interaction-json.ts";
import type { Log } from "./log.ts";
import type { Used } from "./message/drawing.ts";
import type { BotMessage, ShownMessage } from "./message/shown-message.ts";
import { messageJson } from "./message-json.ts";
import { effectOf } from "./receive.ts";

/** Discord gives up on a bot that has said nothing for this long. */
const PATIENCE_MS = 3000;

/** The bot as the page talks to it. */
export interface PreviewedBot {
  command(asker: Asker, name: string, options: readonly OptionValue[]): Promise<void>;
  complete(
    asker: Asker,
    name: string,
    options: readonly OptionValue[],
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  use(asker: Asker, message: BotMessage, used: Used): Promise<void>;
  menu(asker: Asker, name: string, message: ShownMessage): Promise<void>;
}

export function connectBot(log: Log): PreviewedBot {
  async function run(
    asker: Asker,
    command: string,
    interaction: object,
    pressed: BotMessage | null,
  ): Promise<void> {
    const answering = openAnswering(asker, command, pressed, log, (form) =>
      openForm(form, (fields) => {
        const from = pressed === null ? null : messageJson(pressed);
        void run(asker, command, formJson(asker, form.custom_id, fields, from), pressed);
      }),
    );
    const patience = setTimeout(answering.giveUp, PATIENCE_MS);
    // A preview that was stopped looks like a bot that is away.
    await exchange(interaction, (sent) => answering.take(effectOf(sent))).catch(() => undefined);
    clearTimeout(patience);
    answering.giveUp();
  }

  return {
    command: (asker, name, options) => run(asker, `/${name}`, commandJson(asker, name, options), null),
    use: (asker, message, used) =>
      run(asker, message.cause.command, componentJson(asker, messageJson(message), used), message),
    menu: (asker, name, message) => run(asker, name, menuJson(asker, name, messageJson(message)), null),
    async complete(asker, name, options) {
      let choices: readonly APIApplicationCommandOptionChoice[] = [];
      await exchange(autocompleteJson(asker, name, options), (sent) => {
        const effect = effectOf(sent);
        choices = effect.does === "offer" ? effect.choices : choices;
      }).catch(() => undefined);
      return choices;
    },
  };
}
