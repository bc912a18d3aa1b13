import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { openArchive } from "../../src/archive.ts";
import { type Command, defineCommand } from "../../src/command.ts";
import type { CommandInteraction } from "../../src/discord/interaction.ts";
import { respond } from "../../src/discord/respond.ts";
import { openLog } from "../../src/log.ts";
import type { Reply } from "../../src/reply.ts";
import { type Request, recordingApi, stillBot } from "./recording-api.ts";
import { isEphemeral, textOf } from "./stand-in/body-faults.ts";

const ARCHIVE = await openArchive("seeds");
const LIST: Reply = { kind: "list", title: "Done", items: [] };

function command(run: () => Reply | Promise<Reply>): Command {
  return defineCommand({ name: "test", description: "A test", options: z.object({}), examples: [], run });
}

function interaction(parts: Partial<CommandInteraction> = {}): CommandInteraction {
  const who = { id: "1", token: "t", application: "2", locale: "en", user: "3", guild: null };
  const given = { command: "test", options: {}, attachments: {} };
  return { kind: "command", isModerator: false, ...who, ...given, ...parts };
}

/** Sends an interaction; gives back what was sent to Discord, and the log. */
async function tried(
  run: () => Reply | Promise<Reply>,
  parts: Partial<CommandInteraction> = {},
  broken: string[] = [],
  tested: Command = command(run),
) {
  const sent: string[] = [];
  const lines: string[] = [];
  const api = recordingApi(({ kind, message, onlyForAsker }: Request) => {
    const toOne = onlyForAsker ?? isEphemeral(message);
    sent.push(`${kind} ${toOne ? "to one" : "to all"}: ${textOf(message ?? {})}`.trim());
    if (broken.includes(kind)) throw new Error(`${kind} did not work`);
  });
  const log = await openLog(
    { level: "info", secrets: [], pretty: false },
    { write: (line) => lines.push(line) },
  );
  const context = { archive: ARCHIVE, commands: [tested] };
  await respond(interaction(parts), stillBot({ context, api, log }));
  return { sent, log: lines.join("") };
}

const after = (ms: number) => () => new Promise<Reply>((resolve) => setTimeout(() => resolve(LIST), ms));

describe("respond", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function triedInTime(...args: Parameters<typeof tried>) {
    const result = tried(...args);
    await vi.runAllTimersAsync();
    return result;
  }

  it("replies at once when the answer is ready in time", async () => {
    expect((await triedInTime(after(1499))).sent).toEqual(["reply to all: ## Done"]);
  });

  it("defers before Discord gives up, then fills in the answer", async () => {
    expect((await triedInTime(after(10_000))).sent).toEqual(["defer to all:", "edit to all: ## Done"]);
  });

  it("defers privately when the member asked for a private answer", async () => {
    expect((await triedInTime(after(10_000), { options: { private: true } })).sent[0]).toBe("defer to one:");
  });

  it("shows refusals to the asker alone", async () => {
    const { sent } = await triedInTime(() => ({ kind: "refusal", message: "Not this." }));
    expect(sent).toEqual(["reply to one: Not this."]);
  });

  it("tells the member when a command throws, and logs why", async () => {
    const { sent, log } = await triedInTime(() => {
      throw new Error("the index is gone");
    });
    expect(sent).toEqual([expect.stringMatching(/^reply to one: Something went wrong/)]);
    expect(log).toContain("the index is gone");
    expect(log).toContain('"outcome":"error"');
  });

  it("tells the member when a command throws after the deferral", async () => {
    const late = () => after(5000)().then(() => Promise.reject(new Error("too much")));
    expect((await triedInTime(late)).sent[1]).toMatch(/^edit to all: Something went wrong/);
  });

  it("logs it when not even the apology arrives, and goes on", async () => {
    const { log } = await triedInTime(() => LIST, {}, ["reply"]);
    expect(log).toContain("reply did not work");
    expect(log).toContain("the member could not be told either");
  });

  it("logs a failed deferral", async () => {
    expect((await triedInTime(after(5000), {}, ["defer"])).log).toContain("defer did not work");
  });

  it("speaks the member's language, in refusals and apologies too", async () => {
    const fail = () => {
      throw new Error("broken");
    };
    expect((await triedInTime(fail, { locale: "de" })).sent[0]).toContain("Hier ist etwas schiefgelaufen");
    expect((await triedInTime(fail, { locale: "sv-SE" })).sent[0]).toContain("Something went wrong");
    const { sent } = await triedInTime(() => LIST, { locale: "de", command: "reports" });
    expect(sent).toEqual([expect.stringContaining("Dieser Bot kennt /berichte nicht mehr")]);
  });

  it("hands the member's language to the command", async () => {
    const heard: string[] = [];
    const listen = defineCommand({
      name: "test",
      description: "A test",
      options: z.object({}),
      examples: [],
      run: (_options, { words }) => {
        heard.push(words.locale);
        return LIST;
      },
    });
    await triedInTime(() => LIST, { locale: "uk" }, [], listen);
    expect(heard).toEqual(["uk"]);
  });

  it("logs one line for a command, without what was asked", async () => {
    const { log } = await triedInTime(() => LIST, { options: { question: "my secret" }, guild: "9" });
    expect(JSON.parse(log)).toMatchObject({ command: "test", outcome: "list", ms: 0, guild: "9" });
    expect(log).not.toContain("my secret");
  });
});
