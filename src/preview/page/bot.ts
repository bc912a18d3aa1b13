import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { type Asker, placeOf } from "./asker.ts";
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
import { answered, effectOf, isForAskerOnly } from "./receive.ts";

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
  let count = 0;

  /** Sends an interaction; its answers go into a new message, or change the one whose button was pressed. */
  async function run(
    asker: Asker,
    command: string,
    interaction: object,
    pressed: BotMessage | null,
  ): Promise<void> {
    count += 1;
    const empty = emptyMessage(asker, command, count);
    let shown = pressed;
    let isAnswered = false;
    const show = (message: BotMessage) => {
      shown = message;
      log.put(message);
    };
    const fail = () => {
      if (!isAnswered) {
        show({ ...empty, onlyFor: asker.member, state: "failed" });
      }
    };
    const patience = setTimeout(fail, PATIENCE_MS);
    await exchange(interaction, (sent) => {
      clearTimeout(patience);
      isAnswered = true;
      const effect = effectOf(sent);
      switch (effect.does) {
        case "message": {
          const now = answered(effect.body, effect.files);
          show({ ...empty, ...now, onlyFor: isForAskerOnly(now.flags) ? asker.member : null });
          break;
        }
        case "think":
          show({ ...empty, onlyFor: isForAskerOnly(effect.flags) ? asker.member : null });
          break;
        case "update": {
          const before = log.find((shown ?? empty).id);
          const current = before === null || before.author !== "bot" ? (shown ?? empty) : before;
          show({ ...current, ...answered(effect.body, effect.files, current.files) });
          break;
        }
        case "form":
          openForm(effect.form, (fields) => {
            const from = pressed === null ? null : messageJson(pressed);
            void run(asker, command, formJson(asker, effect.form.custom_id, fields, from), pressed);
          });
          break;
        case "offer":
        case "nothing":
          break;
      }
    }).catch(() => undefined);
    clearTimeout(patience);
    fail();
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

/** What an answer fills in. */
function emptyMessage(asker: Asker, command: string, count: number): BotMessage {
  return {
    id: String(1_500_000_000_000_000_000n + BigInt(count)),
    place: placeOf(asker),
    at: new Date(),
    author: "bot",
    cause: { member: asker.member, command },
    onlyFor: null,
    state: "thinking",
    flags: 0,
    components: [],
    files: [],
    isEdited: false,
  };
}
