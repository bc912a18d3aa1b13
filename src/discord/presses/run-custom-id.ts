import { writeCustomId } from "../custom-id.ts";

/** The custom id of a button that runs a command. Throws RangeError when command and options do not fit into a button. */
export function runCustomId(command: string, options: object): string {
  return writeCustomId("run", [command, JSON.stringify(options)]);
}
