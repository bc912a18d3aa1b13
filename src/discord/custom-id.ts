const SEPARATOR = "|";
/** Discord takes no more. */
const CUSTOM_ID_TEXT = 100;

/** What a button does when it is pressed, kept in the button itself: nothing is remembered in between. */
export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

/** Throws RangeError when it would be too long for Discord. */
export function writeCustomId(action: string, args: readonly (string | number)[] = []): string {
  const customId = [action, ...args].map((part) => encode(String(part))).join(SEPARATOR);
  if (customId.length > CUSTOM_ID_TEXT) {
    throw new RangeError(`the state of a button is longer than ${CUSTOM_ID_TEXT} characters: ${customId}`);
  }
  return customId;
}

export function readCustomId(customId: string): CustomId {
  const [action = "", ...args] = customId.split(SEPARATOR).map(decode);
  return { action, args };
}

function encode(part: string): string {
  return part.replaceAll("%", "%25").replaceAll(SEPARATOR, "%7C");
}

function decode(part: string): string {
  return part.replaceAll("%7C", SEPARATOR).replaceAll("%25", "%");
}
