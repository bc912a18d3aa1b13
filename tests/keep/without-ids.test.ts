import { expect, it } from "vitest";
import { withoutIds } from "../../src/keep/without-ids.ts";

it.each([
  ["what did <@323456789012345678> say", "what did @… say"],
  ["<@!323456789012345678> and <@&3234567890123456789>", "@… and @…"],
  ["in <#323456789012345678>", "in #…"],
  [
    "https://discord.com/channels/323456789012345678/423456789012345678/1",
    "https://discord.com/channels/…/…/1",
  ],
  ["<:flag:323456789012345678>", "<:flag:…>"],
])("%s is kept as %s", (text, kept) => {
  expect(withoutIds(text)).toBe(kept);
});

it.each([["1,000,000 people"], ["on 2022-01-13"], ["1234567890123456"], ["@everyone"]])(
  "%s stays",
  (text) => {
    expect(withoutIds(text)).toBe(text);
  },
);
