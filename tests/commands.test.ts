import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openArchive } from "../src/archive.ts";
import { type Context, invoke } from "../src/command.ts";
import { ENGLISH, wordsFor } from "../src/language/words.ts";
import { loadCommands } from "../src/load-commands.ts";

const archive = await openArchive(fileURLToPath(new URL("../seeds", import.meta.url)));
const commands = await loadCommands();
const context: Context = { archive, commands, words: ENGLISH };
/** What moderators do needs a desk, and is tested in Discord. */
const members = commands.filter(({ moderators, hidden }) => !moderators && !hidden);
const examples = members.flatMap((command) =>
  command.examples.map((options) => ({
    command,
    options,
    shown: `/${command.name} ${JSON.stringify(options)}`,
  })),
);
const answering = examples.filter(({ command }) => command.answers !== undefined);

test("every file in commands/ but those with a leading _ is a command of its name, with its folder's in front", async () => {
  const files = await readdir(new URL("../commands", import.meta.url), { recursive: true });
  const names = files
    .filter((file) => /(?:^|\/)(?!_)[^/]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, "").replace("/", " "));
  expect(commands.map(({ name }) => name).sort()).toEqual(names.sort());
});

test("every command shows how it is used", () => {
  const shown = commands.filter(({ hidden }) => !hidden);
  expect(shown.filter((command) => command.examples.length === 0)).toEqual([]);
});

describe("an example is answered", () => {
  test.each(examples)("$shown", async ({ command, options }) => {
    const reply = await invoke(command, options, context);
    expect(reply.kind).not.toBe("refusal");
    if (reply.kind === "list") expect(reply.items.length).toBeGreaterThan(0);
  });
});

describe("an example of a question is found in the seeds", () => {
  test.each(answering)("$shown", async ({ command, options }) => {
    const reply = await invoke(command, options, context);
    expect(reply).toMatchObject({ kind: "answer", answer: { outcome: "found" } });
  });
});

describe("bad options are refused with a sentence", () => {
  test.each([
    ["no question", {}],
    ["an empty question", { question: "  " }],
    ["a question of 301 characters", { question: "a".repeat(301) }],
    ["a number for a question", { question: 5 }],
    ["a report that is not there", { question: "who is it", source: "no-such-report" }],
    ["nothing at all", undefined],
  ])("%s", async (_what, options) => {
    for (const command of commands.filter(({ answers }) => answers !== undefined)) {
      const reply = await invoke(command, options, context);
      expect(reply).toMatchObject({ kind: "refusal", message: expect.stringMatching(/.\.$/) });
    }
  });
});

test("a question can be kept to one report", async () => {
  const [report] = archive.reports;
  const ask = commands.find(({ name }) => name === "ask");
  const reply =
    ask && (await invoke(ask, { question: "how many people were arrested", source: report?.id }, context));
  if (reply?.kind !== "answer") throw new Error("no answer");
  expect(reply.answer.excerpts.length).toBeGreaterThan(0);
  expect(reply.answer.excerpts.filter((excerpt) => excerpt.report !== report)).toEqual([]);
});

test("/help shows every command that members have, with its description", async () => {
  const help = commands.find(({ name }) => name === "help");
  const reply = help && (await invoke(help, {}, context));
  if (reply?.kind !== "list") throw new Error("no list");
  expect(reply.items.map(({ heading, text }) => [heading, text])).toEqual(
    members.map(({ name, messageMenu, description }) => [messageMenu ?? `/${name}`, description]),
  );
});

test("/reports shows every report", async () => {
  const reports = commands.find(({ name }) => name === "reports");
  const reply = reports && (await invoke(reports, {}, context));
  if (reply?.kind !== "list") throw new Error("no list");
  expect(reply.items.map(({ small }) => small)).toEqual(archive.reports.map(({ id }) => id));
});

describe("in another language", () => {
  const german = { ...context, words: wordsFor("de") };
  const named = (name: string) => {
    const command = commands.find((one) => one.name === name);
    if (!command) throw new Error(`no ${name}`);
    return command;
  };

  test("a fault of an option is told with the names that the member sees", async () => {
    expect(await invoke(named("when"), { question: " " }, german)).toEqual({
      kind: "refusal",
      message: "Die Option „frage“ passt nicht: gib mindestens ein Wort ein.",
    });
    expect(await invoke(named("when"), { question: "a".repeat(301) }, german)).toMatchObject({
      message: expect.stringContaining("höchstens 300 Zeichen"),
    });
    expect(await invoke(named("when"), { question: 5 }, german)).toMatchObject({
      message: "Die Option „frage“ passt nicht: dieser Wert ist nicht möglich.",
    });
  });

  test("/help names and describes the commands as Discord shows them", async () => {
    const reply = await invoke(named("help"), {}, german);
    if (reply.kind !== "list") throw new Error("no list");
    const when = reply.items.find(({ heading }) => heading === "/wann");
    expect(when?.text).toMatch(/^Wann ist es passiert\?/);
    expect(when?.small).toMatch(/^\/wann did the protests begin/);
  });

  test("/reports writes days in numbers", async () => {
    const reply = await invoke(named("reports"), {}, german);
    if (reply.kind !== "list") throw new Error("no list");
    expect(reply.title).toBe("5 Berichte");
    expect(reply.items.map(({ text }) => text).join()).toMatch(/veröffentlicht am \d{2}\.\d{2}\.2022/);
  });
});
