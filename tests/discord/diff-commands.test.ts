import { describe, expect, it } from "vitest";
import { describeDiff, diffCommands, isEmptyDiff } from "../../src/discord/diff-commands.ts";

const ASK = {
  type: 1,
  name: "ask",
  description: "Ask",
  options: [{ type: 3, name: "question", description: "Words", required: true, min_length: 1 }],
  integration_types: [0, 1],
  contexts: [0, 1, 2],
};

describe("diffCommands", () => {
  it("takes what Discord adds and leaves out for no difference", () => {
    const registered = {
      ...ASK,
      id: "1",
      version: "2",
      nsfw: false,
      default_member_permissions: null,
      name_localizations: null,
      contexts: [2, 1, 0],
      options: [{ ...ASK.options[0], autocomplete: false }],
    };
    expect(isEmptyDiff(diffCommands([registered], [ASK]))).toBe(true);
  });

  it("leaves to Discord what a server's command does not declare", () => {
    const { integration_types: _, contexts: __, ...inServer } = ASK;
    expect(diffCommands([{ ...inServer, contexts: null, integration_types: [0] }], [inServer]).same).toEqual([
      "/ask",
    ]);
  });

  it("names the parts that changed", () => {
    const changed = { ...ASK, description: "Ask away", options: [] };
    expect(diffCommands([ASK], [changed]).changed).toEqual([
      { name: "/ask", parts: ["description", "options"] },
    ]);
  });

  it("sees a changed translation, of the command and of an option", () => {
    const translated = (de: string) => ({
      ...ASK,
      name_localizations: { de },
      options: [{ ...ASK.options[0], description_localizations: { de } }],
    });
    expect(isEmptyDiff(diffCommands([translated("fragen")], [translated("fragen")]))).toBe(true);
    expect(diffCommands([translated("fragen")], [translated("frag")]).changed).toEqual([
      { name: "/ask", parts: ["name_localizations", "options"] },
    ]);
  });

  it("compares the options of a command within a group", () => {
    const word = { type: 3, name: "word", description: "Word", required: true };
    const group = (...options: object[]) => ({
      name: "shelf",
      description: "A shelf",
      options: [{ type: 1, name: "add", description: "Add", options }],
    });
    expect(diffCommands([group({ ...word, autocomplete: false })], [group(word)]).same).toEqual(["/shelf"]);
    expect(diffCommands([group()], [group(word)]).changed).toEqual([{ name: "/shelf", parts: ["options"] }]);
  });

  it("sees a change in the order of options", () => {
    const options = [...ASK.options, { type: 5, name: "private", description: "Only you" }];
    const diff = diffCommands([{ ...ASK, options }], [{ ...ASK, options: options.toReversed() }]);
    expect(diff.changed).toEqual([{ name: "/ask", parts: ["options"] }]);
  });

  it("tells the menu of a message from a slash command of the same name", () => {
    const menu = { type: 3, name: "ask", integration_types: [0, 1], contexts: [0, 1, 2] };
    const registered = { ...menu, id: "1", description: "", description_localizations: null };
    expect(diffCommands([registered], [menu]).same).toEqual(["ask (in the menu of a message)"]);
    expect(describeDiff(diffCommands([], [ASK, menu]))).toEqual([
      "+ /ask",
      "+ ask (in the menu of a message)",
      "0 unchanged",
    ]);
  });

  it("shows what is added, changed, removed and the same", () => {
    const named = (name: string, description = "d") => ({ name, description });
    const diff = diffCommands(
      [named("b"), named("c"), named("d")],
      [named("a"), named("b"), named("c", "new")],
    );
    expect(describeDiff(diff)).toEqual(["+ /a", "~ /c (description)", "- /d", "1 unchanged"]);
  });
});
