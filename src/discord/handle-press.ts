import type { Context } from "../command.ts";
import { readCustomId } from "./custom-id.ts";
import type { Place } from "./delivery.ts";
import type { ButtonInteraction } from "./interaction.ts";
import { context, page } from "./presses/context.ts";
import { events, shareEvents } from "./presses/events.ts";
import { more } from "./presses/more.ts";
import type { Press } from "./presses/press.ts";
import { run } from "./presses/run.ts";
import { share } from "./presses/share.ts";
import { values } from "./presses/values.ts";
import { vote } from "./presses/vote.ts";
import { renderSentence } from "./render.ts";
import type { Shown } from "./shown.ts";

/** What the first word of a button's custom id stands for. A word that was ever sent keeps its meaning: messages stay for years. */
const PRESSES: ReadonlyMap<string, Press> = new Map(
  Object.entries({ context, page, more, share, values, run, events, "share-events": shareEvents, vote }),
);

/** Does what a button says; one that this version does not know is answered with a sentence. */
export async function handlePress(button: ButtonInteraction, given: Context): Promise<Shown> {
  const { action, args } = readCustomId(button.customId);
  const press = PRESSES.get(action);
  return press === undefined
    ? {
        content: { components: renderSentence(given.words.say("button.unknown")) },
        place: "asker",
        outcome: "unknown button",
      }
    : press.handle(args, button, given);
}

/** Where the answer to a press goes if it comes late. */
export function expectedPlaceOf(button: ButtonInteraction): Place {
  return PRESSES.get(readCustomId(button.customId).action)?.expected(button) ?? "asker";
}
