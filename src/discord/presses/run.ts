import { z } from "zod";
import { writeCustomId } from "../custom-id.ts";
import { handleCommand } from "../handle-command.ts";
import { ownMessage, type Press } from "./press.ts";

const optionsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** A button that runs a command as if it had been typed, and shows the reply in place of the message. */
export const run: Press = {
  expected: ownMessage,
  async handle([command = "", options = "{}"], button, context) {
    const asked = { command, options: optionsSchema.parse(JSON.parse(options)) };
    const shown = await handleCommand(asked, button, context);
    return shown.form === undefined ? { ...shown, place: ownMessage(button) } : shown;
  },
};

/** Throws RangeError when command and options do not fit into a button. */
export function runCustomId(command: string, options: object): string {
  return writeCustomId("run", [command, JSON.stringify(options)]);
}
