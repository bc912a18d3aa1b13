import { z } from "zod";
import { handleCommand } from "../handle-command.ts";
import { ownMessage, type Press } from "./press.ts";

const optionsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** A button that runs a command as if it had been typed, and shows the reply in place of the message. */
export const run: Press = {
  expected: ownMessage,
  async handle([command = "", options = "{}"], button, context) {
    const asked = { command, options: optionsSchema.parse(JSON.parse(options)) };
    const shown = await handleCommand(asked, button, context);
    // a refusal says why nothing happened; the message and its buttons stay for another try
    const isElsewhere = shown.form !== undefined || shown.outcome === "refusal";
    return isElsewhere ? shown : { ...shown, place: ownMessage(button) };
  },
};
