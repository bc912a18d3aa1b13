import { describe, expect, it } from "vitest";
import { readInteraction } from "../../src/discord/read-interaction.ts";
import { type Asker, MEMBERS } from "../../src/preview/page/asker.ts";
import { commandJson } from "../../src/preview/page/interaction-json.ts";

const ASKER: Asker = { member: MEMBERS[0], locale: "de", isModerator: false, isDirect: false };
const OPTIONS = [
  { name: "question", type: 3, value: "did it begin" },
  { name: "private", type: 5, value: true },
];

describe("what the page sends", () => {
  it("is read as a slash command of that member in the server", () => {
    expect(readInteraction(commandJson(ASKER, "when", OPTIONS))).toMatchObject({
      command: "when",
      options: { question: "did it begin", private: true },
      locale: "de",
      user: MEMBERS[0].id,
    });
  });

  it("is outside any server in direct messages", () => {
    expect(readInteraction(commandJson(ASKER, "help", []))?.guild).not.toBeNull();
    expect(readInteraction(commandJson({ ...ASKER, isDirect: true }, "help", []))).toMatchObject({
      guild: null,
      user: MEMBERS[0].id,
    });
  });

  it("has an id of its own each time", () => {
    const ids = [1, 2, 3].map(() => commandJson(ASKER, "help", []).id);
    expect(new Set(ids).size).toBe(3);
  });
});
