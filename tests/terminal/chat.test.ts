import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Command, defineCommand } from "../../src/command.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { chat } from "../../src/terminal/chat.ts";
import { readCommandLine } from "../../src/terminal/command-line.ts";
import { complete } from "../../src/terminal/complete.ts";
import { answer, archiveOf, report, standIn } from "./stand-in.ts";

async function talk(input: string): Promise<string> {
  const terminal = standIn(input);
  expect(await chat(["--reports", "seeds"], terminal)).toBe(0);
  expect(terminal.err()).toBe("");
  return terminal.out();
}

describe("chat", () => {
  it("answers lines from a pipe with the same commands as Discord, until /quit", async () => {
    const out = await talk("/help\n\n/reports\n/quit\n/help\n");
    expect(out.match(/On Record/g)).toHaveLength(1);
    expect(out).toContain("/when did the protests begin");
    expect(out).toContain("000_37822ef84a6acf25");
    expect(out).not.toContain("> ");
  });

  it("gives a plain text to /ask", async () => {
    expect(await talk("who commanded the contingent")).toBe(
      await talk("/ask who commanded the contingent\n"),
    );
  });

  it("searches one report where the source is given in either form", async () => {
    const question = "/when were the troops sent";
    const id = "004_9125d0e8664cda5e";
    const out = await talk(`${question} source:${id}\n`);
    expect(out).toBe(await talk(`/when --source ${id} --private were the troops sent\n`));
    expect(out).toContain(id);
    expect(out).not.toContain("001_4749671f1aa43fdd");
  });

  it.each([
    ["/whom was it", "There is no command /whom: did you mean /who?"],
    ["/zzz", "There is no command /zzz: /help lists them all."],
    ["/when", 'The option "question" is not right: ask at least one word.'],
    ["/when --sauce x", "There is no option --sauce: /when takes --source, --from, --to, --private."],
    ["/reports please", '/reports takes no text: leave out "please".'],
    ["/ask x source:nowhere", 'There is no report "nowhere": /reports lists their ids.'],
  ])("says how to mend %s", async (line, message) => {
    expect((await talk(`${line}\n`)).trim()).toBe(message);
  });
});

describe("a line with a command", () => {
  const command: Command = defineCommand({
    name: "digest",
    description: "For this test",
    options: z.object({
      topic: z.string(),
      days: z.int().optional(),
      loud: z.boolean().default(false),
    }),
    examples: [],
    run: () => ({ kind: "refusal", message: "" }),
  });

  it.each([
    ["the price of fuel", { topic: "the price of fuel" }],
    ["fuel days:3 prices", { topic: "fuel prices", days: 3 }],
    ["--days 3 --loud fuel", { topic: "fuel", days: 3, loud: true }],
    ["--days=x loud:false fuel", { topic: "fuel", days: Number.NaN, loud: false }],
    ["at 12:30 note: -- fuel", { topic: "at 12:30 note: -- fuel" }],
    ["", { topic: "" }],
  ])("gives the options of its shape: %s", (text, options) => {
    expect(readCommandLine(command, text)).toEqual({ options });
  });
});

describe("Tab", () => {
  const archive = archiveOf(report(), answer());
  let commands: readonly Command[] = [];
  beforeAll(async () => {
    commands = await loadCommands();
  });
  const offered = (line: string) => complete(line, commands, archive, ["quit"])[0];

  it("completes the names of commands", () => {
    expect(offered("/w")).toEqual(["/when", "/where", "/who"]);
    expect(offered("/how")).toEqual(["/howmany "]);
    expect(offered("/q")).toEqual(["/quit "]);
  });

  it("offers the command's own example questions behind it", () => {
    expect(complete("/who is", commands, archive, [])).toEqual([["is Antony Blinken"], "is"]);
    expect(offered("/when ")).toEqual(["did the protests begin", "must the soldiers be out of the country"]);
    expect(offered("/reports ")).toEqual([]);
    expect(offered("/nothing ")).toEqual([]);
  });

  it("offers the ids of reports behind source", () => {
    expect(complete("/who is it source:fl", commands, archive, [])).toEqual([["flood"], "fl"]);
    expect(offered("/who --source ")).toEqual(["flood"]);
  });
});
