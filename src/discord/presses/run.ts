import { z } from "zod";
import { handleCommand } from "../handle-command.ts";
import { renderSentence } from "../render.ts";
import { ownMessage, type Press } from "./press.ts";

const optionsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** A button that runs a command as if it had been typed, and shows the reply in place of the message. */
export const run: Press = {
  expected: ownMessage,
  async handle([command = "", options = "{}"], button, context) {
    const given = readOptions(options);
    if (given === undefined) {
      const components = renderSentence(context.words.say("button.unknown"));
      return { content: { components }, place: "asker", outcome: "unknown button" };
    }
    const shown = await handleCommand({ command, options: given }, button, context);
    // a refusal says why nothing happened; the message and its buttons stay for another try
    const isElsewhere = shown.form !== undefined || shown.outcome === "refusal";
    return isElsewhere ? shown : { ...shown, place: ownMessage(button) };
  },
};

/** Undefined for what no button of the bot says. */
function readOptions(json: string) {
  try {
    return optionsSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
