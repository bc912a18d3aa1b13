import { describe, expect, it } from "vitest";
import { loadCommands } from "../src/load-commands.ts";

const load = (folder: string) => loadCommands(new URL(`./fixtures/commands/${folder}/`, import.meta.url));

describe("loadCommands", () => {
  it("finds the bot's own commands", async () => {
    expect((await loadCommands()).map(({ name }) => name)).toContain("ask");
  });

  it("gives commands in the order of their names and leaves out files with a leading _", async () => {
    expect((await load("right")).map(({ name }) => name)).toEqual(["alpha", "beta"]);
  });

  it("takes a folder for a group, whose name stands in front of its commands'", async () => {
    expect((await load("grouped")).map(({ name, group }) => [name, group])).toEqual([
      ["shelf add", { name: "shelf", description: "A shelf" }],
      ["zulu", undefined],
    ]);
  });

  it.each([
    ["no-export", "commands/alpha.ts has no default export"],
    ["wrong-name", 'commands/alpha.ts names its command "beta"'],
    ["no-command", "its options is not a zod object, its examples is not a list, its run is not a function"],
    ["doubled", 'commands/alpha.ts: there is another file for the command "alpha"'],
    ["no-group", "commands/shelf/_group.ts is missing or wrong"],
    ["broken", "commands/alpha.ts cannot be loaded: Error: no such word list"],
  ])("says what is wrong in the folder %s", async (folder, sentence) => {
    await expect(load(folder)).rejects.toThrow(sentence);
  });
});
