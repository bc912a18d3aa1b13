import { CUSTOM_ID_TEXT } from "./limits.ts";

const SEPARATOR = "|";

/** More digits than any list or report of the bot has places. */
const POSITION = /^\d{0,9}$/;

/** What a button does when it is pressed, kept in the button itself: nothing is remembered in between. */
export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

/** What a button is given to say its state. Throws RangeError when it would be too long for Discord. */
export function writeCustomId(action: string, args: readonly (string | number)[] = []): string {
  const customId = [action, ...args].map((part) => encode(String(part))).join(SEPARATOR);
  if (customId.length > CUSTOM_ID_TEXT) {
    throw new RangeError(`the state of a button is longer than ${CUSTOM_ID_TEXT} characters: ${customId}`);
  }
  return customId;
}

/** Takes any text: what says nothing to this version has an action that nobody knows. */
export function readCustomId(customId: string): CustomId {
  const [action = "", ...args] = customId.split(SEPARATOR).map(decode);
  return { action, args };
}

/** A position that a button names, from zero ("" is the first); null for what no button of the bot says. */
export function readPosition(arg: string): number | null {
  return POSITION.test(arg) ? Number(arg) : null;
}

function encode(part: string): string {
  return part.replaceAll("%", "%25").replaceAll(SEPARATOR, "%7C");
}

function decode(part: string): string {
  return part.replaceAll("%7C", SEPARATOR).replaceAll("%25", "%");
}
