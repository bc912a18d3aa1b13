/** A member, a role or a channel that is named in a text as Discord writes it: "<@323456789012345678>". */
const MENTION = /<(?<sign>[@#])[!&]?\d{17,20}>/g;
/** Discord's numbers of members, servers and messages, also in addresses. */
const NUMBER = /(?<!\d)\d{17,20}(?!\d)/g;

/** A text without the numbers that Discord gives to members and all else; what they stood for is "@…", "#…" or "…". */
export function withoutIds(text: string): string {
  return text.replace(MENTION, "$<sign>…").replace(NUMBER, "…");
}
