import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Command, defineCommand } from "../../src/command.ts";
import { findFaults } from "../../src/discord/declaration-faults.ts";
import { declare, declareAll, declareForGuild, type SlashDeclaration } from "../../src/discord/declare.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { fileOption } from "../../src/option.ts";
import { commandFaults } from "./stand-in/body-faults.ts";

function command(options: Command["options"], parts: { name?: string; description?: string } = {}): Command {
  return defineCommand({
    name: "test",
    description: "A test",
    options,
    examples: [],
    run: () => ({ kind: "refusal", message: "no" }),
    ...parts,
  });
}

const options = (count: number) =>
  z.object(
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`o${n}`, z.string().describe("One")])),
  );
const choices = (count: number, length = 3) =>
  z.object({
    pick: z.enum(Array.from({ length: count }, (_, n) => String(n).padEnd(length, "x"))).describe("Pick one"),
  });

describe("declare", () => {
  it("declares every command of the bot so that Discord takes it", async () => {
    expect(commandFaults(declareAll(await loadCommands()))).toEqual([]);
  });

  it("puts required options first and carries bounds, lengths and choices over", () => {
    const shape = z.object({
      late: z.boolean().optional().describe("Optional"),
      count: z.int().min(1).max(9).describe("A count"),
      share: z.number().min(0.5).describe("A share"),
      words: z.string().min(1).max(300).describe("Words"),
      kind: z.enum(["a", "b"]).default("a").describe("Kind"),
      whole: z.int().describe("Any integer"),
    });
    expect(declare(command(shape)).options).toEqual([
      { type: 4, name: "count", description: "A count", required: true, min_value: 1, max_value: 9 },
      { type: 10, name: "share", description: "A share", required: true, min_value: 0.5 },
      { type: 3, name: "words", description: "Words", required: true, min_length: 1, max_length: 300 },
      { type: 4, name: "whole", description: "Any integer", required: true },
      { type: 5, name: "late", description: "Optional", required: false },
      {
        type: 3,
        name: "kind",
        description: "Kind",
        required: false,
        choices: [
          { name: "a", value: "a" },
          { name: "b", value: "b" },
        ],
      },
    ]);
  });

  it("declares a group as one command, and hidden commands not at all", () => {
    const group = { name: "shelf", description: "A shelf" };
    const word = z.object({ word: z.string().describe("Word") });
    const named = (name: string, parts: object = {}) => ({ ...command(word, { name }), group, ...parts });
    const hidden = named("shelf sure", { hidden: true });
    const lone = command(z.object({}), { name: "lone" });
    const declared = declareAll([named("shelf add"), lone, named("shelf drop"), hidden]);
    expect(declared).toMatchObject([
      { name: "lone", options: [] },
      {
        name: "shelf",
        options: [{ type: 1, name: "add", options: [{ type: 3, name: "word" }] }, { name: "drop" }],
      },
    ]);
    expect(commandFaults(declared)).toEqual([]);
  });

  it("declares a command of a message's menu by its name alone", () => {
    const shape = z.object({ message: z.string().describe("Text") });
    const [declared, ...others] = declareAll([{ ...command(shape), messageMenu: "Look this Up" }]);
    expect(declared).toEqual({
      type: 3,
      name: "Look this Up",
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
    expect(others).toEqual([]);
    expect(commandFaults([declared])).toEqual([]);
  });

  it.each(["", " Look", "L".repeat(33)])("refuses %j in the menu of a message", (messageMenu) => {
    expect(() => declareAll([{ ...command(z.object({})), messageMenu }])).toThrow(
      "its name is not 1 to 32 characters long",
    );
  });

  it("asks Discord to show moderators' commands to those alone who may manage the server", () => {
    const declared = declareAll([{ ...command(z.object({})), moderators: true }]);
    expect(declared).toMatchObject([{ default_member_permissions: "32" }]);
    expect(commandFaults(declared)).toEqual([]);
  });

  it("declares an option that takes a file", () => {
    const shape = z.object({ file: fileOption("A file").optional() });
    expect(declare(command(shape)).options).toEqual([
      { type: 11, name: "file", description: "A file", required: false },
    ]);
  });

  it("names the fault of a command within a group", () => {
    const parts = { group: { name: "shelf", description: "A shelf" }, description: "d".repeat(101) };
    expect(() => declareAll([{ ...command(z.object({}), { name: "shelf add" }), ...parts }])).toThrow(
      'the description of the option "add" is not 1 to 100',
    );
  });

  it("can be installed by servers and by users, and used everywhere", () => {
    expect(declare(command(z.object({})))).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(Object.keys(declareForGuild(declare(command(z.object({})))))).not.toContain("contexts");
  });

  it("takes what lies just within Discord's limits", () => {
    expect(() => declare(command(options(25)))).not.toThrow();
    expect(() => declare(command(choices(25, 100)))).not.toThrow();
    expect(() => declare(command(z.object({}), { name: "n".repeat(32) }))).not.toThrow();
    expect(() => declare(command(z.object({}), { description: "d".repeat(100) }))).not.toThrow();
  });

  it.each([
    [command(z.object({}), { name: "n".repeat(33) }), "its name is not 1 to 32 letters"],
    [command(z.object({}), { name: "two words" }), "its name is not 1 to 32 letters"],
    [command(z.object({}), { name: "When" }), "its name is not in lower case"],
    [command(z.object({}), { description: "d".repeat(101) }), "its description is not 1 to 100"],
    [command(z.object({ a: z.string() })), 'the description of the option "a" is not 1 to 100'],
    [command(options(26)), "it has more than 25 options"],
    [command(choices(26)), 'the option "pick" has more than 25 choices'],
    [command(choices(2, 101)), "is not 1 to 100 characters long"],
    [command(z.object({ list: z.array(z.string()).describe("A list") })), 'no option like "list'],
  ])("says what Discord would refuse (%#)", (refused, sentence) => {
    expect(() => declare(refused)).toThrow(sentence);
  });

  it("refuses a command whose texts together exceed 8000 characters", () => {
    const long = z.object(
      Object.fromEntries(
        ["a", "b", "c", "d"].map((name) => [
          name,
          z.enum(Array.from({ length: 25 }, (_, n) => String(n).padEnd(80, "x"))).describe("One"),
        ]),
      ),
    );
    expect(() => declare(command(long))).toThrow("exceed 8000");
  });
});

describe("the translations of a declaration", () => {
  const text = { type: 3 as const, required: false };
  const described = { description: "One", description_localizations: { de: "Eins" } };
  const option = (name: string, de: string) => ({ ...text, ...described, name, name_localizations: { de } });
  const translated = (parts: Partial<SlashDeclaration>): SlashDeclaration => ({
    ...declare(command(z.object({}))),
    ...parts,
  });

  it.each([
    [translated({ name_localizations: { de: "zwei Wörter" } }), "its name in de is not 1 to 32 letters"],
    [translated({ name_localizations: { de: "Wann" } }), "its name in de is not in lower case"],
    [
      translated({ description_localizations: { de: "d".repeat(101) } }),
      "its description in de is not 1 to 100 characters long",
    ],
    [translated({ options: [option("a", "ä ")] }), 'the option "a" in de is not 1 to 32 letters'],
    [translated({ options: [option("a", "z"), option("b", "z")] }), 'two options are called "z" in de'],
    [
      translated({ options: [option("a", "b"), { ...text, ...described, name: "b" }] }),
      'are called "b" in de',
    ],
    [
      translated({
        options: [
          {
            ...option("a", "ä"),
            choices: [{ name: "x", name_localizations: { de: "x".repeat(101) }, value: "x" }],
          },
        ],
      }),
      'the choice "x" of the option "a" in de is not 1 to 100',
    ],
  ])("are checked as the English texts are (%#)", (declaration, fault) => {
    expect(findFaults(declaration).join("; ")).toContain(fault);
  });

  it("count with the longest of each text towards the 8000 characters", () => {
    const choices = (de: string) =>
      Array.from({ length: 25 }, () => ({ name: "x", name_localizations: { de }, value: "x" }));
    const withChoices = (de: string) =>
      translated({
        options: ["a", "b", "c", "d"].map((name) => ({ ...option(name, name), choices: choices(de) })),
      });
    expect(findFaults(withChoices("x".repeat(70)))).toEqual([]);
    expect(findFaults(withChoices("x".repeat(80)))).toEqual(["its texts together exceed 8000 characters"]);
  });

  it("are left out where no language has any", () => {
    const shape = z.object({ kind: z.enum(["a", "b"]).describe("Kind") });
    expect(JSON.stringify(declare(command(shape)))).not.toContain("localizations");
  });
});
