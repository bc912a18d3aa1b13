import { describe, expect, it } from "vitest";
import { readInteraction } from "../../src/discord/read-interaction.ts";

const PLACE = {
  id: "1",
  token: "t",
  application_id: "2",
  locale: "de",
  guild_id: "3",
  member: { user: { id: "4", username: "ada" }, roles: [], permissions: "0" },
};
const COMMAND = {
  ...PLACE,
  type: 2,
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
const WHO = {
  id: "1",
  token: "t",
  application: "2",
  locale: "de",
  user: "4",
  guild: "3",
  isModerator: false,
};
const MANAGE_GUILD = String(1 << 5);

describe("readInteraction", () => {
  it("reads a command that was sent in a server", () => {
    expect(readInteraction(COMMAND)).toEqual({
      kind: "command",
      ...WHO,
      command: "when",
      options: { question: "did it begin", private: true },
      attachments: {},
    });
  });

  it("reads a command without options that was sent in a direct message", () => {
    const { guild_id: _, member: __, ...direct } = COMMAND;
    const json = { ...direct, user: { id: "6" }, data: { id: "5", type: 1, name: "help" } };
    expect(readInteraction(json)).toMatchObject({ options: {}, guild: null, user: "6" });
  });

  it("reads a command of a group, with a file", () => {
    const data = {
      id: "5",
      type: 1,
      name: "archive",
      options: [{ name: "add", type: 1, options: [{ name: "file", type: 11, value: "77" }] }],
      resolved: {
        attachments: {
          "77": { id: "77", filename: "a.txt", size: 12, url: "https://cdn.example/a.txt", proxy_url: "" },
        },
      },
    };
    expect(readInteraction({ ...COMMAND, data })).toMatchObject({
      command: "archive add",
      attachments: { file: { name: "a.txt", size: 12, url: "https://cdn.example/a.txt" } },
    });
  });

  it.each(["constructor", "toString", "__proto__", "77"])("takes what is typed for no file: %s", (value) => {
    const resolved = {
      attachments: { "77": { id: "77", filename: "a.txt", size: 12, url: "https://cdn.example/a.txt" } },
    };
    const data = { ...COMMAND.data, resolved, options: [{ name: "question", type: 3, value }] };
    expect(readInteraction({ ...COMMAND, data })).toMatchObject({
      options: { question: value },
      attachments: {},
    });
  });

  it("reads a command of a group that takes no options", () => {
    const data = { id: "5", type: 1, name: "archive", options: [{ name: "status", type: 1 }] };
    expect(readInteraction({ ...COMMAND, data })).toMatchObject({ command: "archive status", options: {} });
  });

  it.each([
    ["may manage the server", MANAGE_GUILD, true],
    ["is an administrator", "8", true],
    ["may only write", "2048", false],
  ])("knows that a member %s", (_what, permissions, isModerator) => {
    const json = { ...COMMAND, member: { ...PLACE.member, permissions } };
    expect(readInteraction(json)).toMatchObject({ isModerator });
  });

  it("reads what is being typed, beside what is filled in", () => {
    const options = [
      { name: "question", type: 3, value: "did it", focused: true },
      { name: "private", type: 5, value: true },
    ];
    expect(readInteraction({ ...COMMAND, type: 4, data: { ...COMMAND.data, options } })).toEqual({
      kind: "autocomplete",
      ...WHO,
      command: "when",
      options: { private: true },
      option: "question",
      typed: "did it",
    });
  });

  it("reads a pressed button with its message and who had asked", () => {
    const message = {
      flags: 64,
      components: [{ type: 10, content: "hello" }],
      interaction_metadata: { id: "9", type: 2, user: { id: "8" } },
    };
    const json = { ...PLACE, type: 3, message, data: { component_type: 2, custom_id: "more|1" } };
    expect(readInteraction(json)).toEqual({
      kind: "button",
      ...WHO,
      customId: "more|1",
      message: { components: message.components, isEphemeral: true, askedBy: "8" },
    });
  });

  it("reads a form that was filled in, in labels and in rows", () => {
    const components = [
      { type: 18, component: { type: 4, custom_id: "title", value: "A title" } },
      { type: 1, components: [{ type: 4, custom_id: "text", value: "A text" }] },
    ];
    const json = { ...PLACE, type: 5, data: { custom_id: "archive add", components } };
    expect(readInteraction(json)).toEqual({
      kind: "form",
      ...WHO,
      customId: "archive add",
      fields: { title: "A title", text: "A text" },
    });
  });

  it("reads the menu of a message", () => {
    const resolved = { messages: { "99": { id: "99", content: "Was the bridge closed?" } } };
    const data = { id: "5", type: 3, name: "Find in the reports", target_id: "99", resolved };
    expect(readInteraction({ ...COMMAND, data })).toEqual({
      kind: "menu",
      ...WHO,
      command: "Find in the reports",
      text: "Was the bridge closed?",
    });
  });

  it.each([
    ["a button without its message", { ...PLACE, type: 3, data: { custom_id: "x" } }],
    ["a user's context menu", { ...COMMAND, data: { ...COMMAND.data, type: 2 } }],
    ["a ping", { type: 1, id: "1", token: "t", application_id: "2" }],
    ["something without a shape", "interaction"],
  ])("is null for %s", (_what, json) => {
    expect(readInteraction(json)).toBeNull();
  });
});
