import { type Asker, placeOf } from "./asker.ts";
import type { Log } from "./log.ts";
import type { BotMessage } from "./message/shown-message.ts";
import { answered, type Effect, type Form, isForAskerOnly } from "./receive.ts";

/** An interaction that the bot is answering: a new message, or changes of the one whose button was pressed. */
export interface Answering {
  take(effect: Effect): void;
  /** Nothing came in time, or nothing at all; does nothing once something has come. */
  giveUp(): void;
}

let count = 0;

export function openAnswering(
  asker: Asker,
  command: string,
  pressed: BotMessage | null,
  log: Log,
  openForm: (form: Form) => void,
): Answering {
  const empty = emptyMessage(asker, command);
  let current = pressed ?? empty;
  let isAnswered = false;
  const show = (message: BotMessage) => {
    current = message;
    log.put(message);
  };
  const start = (flags: number): BotMessage => ({
    ...empty,
    onlyFor: isForAskerOnly(flags) ? asker.member : null,
  });
  return {
    take(effect) {
      isAnswered = true;
      switch (effect.does) {
        case "message": {
          const content = answered(effect.body, effect.files);
          show({ ...start(content.flags), ...content });
          break;
        }
        case "think":
          show(start(effect.flags));
          break;
        case "update":
          show({ ...current, ...answered(effect.body, effect.files, current.files) });
          break;
        case "form":
          openForm(effect.form);
          break;
        case "offer":
        case "nothing":
          break;
      }
    },
    giveUp() {
      if (!isAnswered) {
        show({ ...empty, onlyFor: asker.member, state: "failed" });
      }
    },
  };
}

/** What an answer fills in. */
function emptyMessage(asker: Asker, command: string): BotMessage {
  count += 1;
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
  };
}
