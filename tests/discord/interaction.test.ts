import { describe, expect, it } from "vitest";
import { readInteraction } from "../../src/discord/interaction.ts";

const COMMAND = {
  type: 2,
  id: "1",
  token: "t",
  application_id: "2",
  locale: "de",
  guild_id: "3",
  member: { user: { id: "4", username: "ada" }, roles: [] },
  data: {
    id: "5",
    type: 1,
    name: "when",
    options: [
      { name: "question", type: 3, value: "did it begin" },
      { name: "private", type: 5, value: true },
    ],
  },
};

describe("readInteraction", () => {
  it("reads a command that was sent in a server", () => {
    expect(readInteraction(COMMAND)).toEqual({
      id: "1",
      token: "t",
      application: "2",
      command: "when",
      options: { question: "did it begin", private: true },
      locale: "de",
      user: "4",
      guild: "3",
      private: true,
    });
  });

  it("reads a command without options that was sent in a direct message", () => {
    const { guild_id: _, member: __, ...direct } = COMMAND;
    const json = { ...direct, user: { id: "6" }, data: { id: "5", type: 1, name: "help" } };
    expect(readInteraction(json)).toMatchObject({ options: {}, guild: null, user: "6", private: false });
  });

  it.each([
    ["a button", { ...COMMAND, type: 3 }],
    ["a user's context menu", { ...COMMAND, data: { ...COMMAND.data, type: 2 } }],
    ["a ping", { type: 1, id: "1", token: "t", application_id: "2" }],
    ["something without a shape", "interaction"],
  ])("is null for %s", (_what, json) => {
    expect(readInteraction(json)).toBeNull();
  });
});
