import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadCommands } from "../../src/load-commands.ts";
import { type Running, startBot } from "./stand-in/bot-process.ts";
import { BOT_TOKEN, openStandIn, type StandIn } from "./stand-in/discord.ts";

const READY = '"msg":"ready"';
const ERROR = '"level":50';
const SECRET = BOT_TOKEN.slice(-12);

describe("a member of a server", () => {
  let discord: StandIn;
  let bot: Running;

  beforeAll(async () => {
    discord = await openStandIn({ heartbeat: 1000 });
    bot = startBot(discord.apiUrl);
    await bot.printed(READY);
  }, 60_000);

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it("gets an answer to every example of every command, in shapes that Discord takes", async () => {
    for (const command of await loadCommands()) {
      for (const example of command.examples) {
        const shown = await discord.ask(command.name, example);
        expect(shown.text, `/${command.name} ${JSON.stringify(example)}`).not.toContain("went wrong");
      }
    }
    expect(discord.faults).toEqual([]);
    expect(bot.output()).not.toContain(ERROR);
  });

  it("gets the same answer in a direct message", async () => {
    const options = { question: "commanded the CSTO contingent" };
    const inServer = await discord.ask("who", options);
    const direct = await discord.ask("who", options, "direct message");
    expect(direct.text).toBe(inServer.text);
  });

  it("is the only one to see a private answer", async () => {
    const question = "did the protests begin";
    expect((await discord.ask("when", { question, private: true })).onlyForThem).toBe(true);
    expect((await discord.ask("when", { question, private: false })).onlyForThem).toBe(false);
  });

  it("alone is told that no report is about something", async () => {
    const shown = await discord.ask("ask", { question: "zzyzx qwertyuiop" });
    expect(shown.text).toMatch(/^No report is about this: \d+ reports were searched, and \/reports lists/);
    expect(shown.onlyForThem).toBe(true);
  });

  it("alone is told what is wrong with an option", async () => {
    const shown = await discord.ask("when", { question: "x".repeat(301) });
    expect(shown).toMatchObject({ onlyForThem: true });
    expect(shown.text).toContain("300 characters");
  });

  it("alone is told that a report does not exist", async () => {
    const shown = await discord.ask("when", { question: "did it begin", source: "*no* such @everyone" });
    expect(shown.text).toContain("\\*no\\* such \\@everyone");
    expect(shown.onlyForThem).toBe(true);
  });

  it("alone is told that a command is no longer known", async () => {
    const shown = await discord.ask("forecast");
    expect(shown.text).toContain("no longer knows /forecast");
    expect(shown.onlyForThem).toBe(true);
  });

  it("is told when the answer itself could not be shown", async () => {
    discord.callbackStatuses.push(400);
    const shown = await discord.ask("reports");
    expect(shown.text).toContain("Something went wrong");
    expect(shown.onlyForThem).toBe(true);
    expect(bot.output()).toContain("Invalid Form Body");
  });

  it("is answered although twenty others ask in the same moment", async () => {
    const questions = Array.from({ length: 20 }, (_, index) => `did protest ${index} begin`);
    const shown = await Promise.all(questions.map((question) => discord.ask("when", { question })));
    expect(shown).toHaveLength(20);
  });

  it("is answered after the connection was lost, in the same session", async () => {
    discord.gateway.drop();
    await bot.printed("connected again");
    const shown = await discord.ask("help");
    expect(shown.text).toContain("/when");
    expect(discord.gateway.events.filter((event) => event !== "heartbeat")).toEqual(["identify", "resume"]);
    expect(discord.gateway.events).toContain("heartbeat");
  });

  it("never has the token or an interaction's own token printed, even at debug level", () => {
    expect(bot.output()).toContain("did the protests begin");
    expect(bot.output()).not.toContain(SECRET);
    expect(bot.output()).not.toContain("interaction-token-");
  });
});

describe("whoever runs the bot", () => {
  let discord: StandIn;
  const folders: string[] = [];

  async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "on-record-"));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
    return folder;
  }

  afterEach(async () => {
    await discord.close();
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
  });

  it("can stop it with SIGTERM: it ends with 0", async () => {
    discord = await openStandIn();
    const bot = startBot(discord.apiUrl);
    await bot.printed(READY);
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toContain('"msg":"stopping"');
    expect(bot.output()).not.toContain("connection lost");
  });

  it("can stop it with SIGTERM while Discord is away", async () => {
    discord = await openStandIn();
    const bot = startBot(discord.apiUrl);
    await bot.printed(READY);
    await discord.close();
    await bot.printed("connection lost");
    expect(await bot.stop()).toBe(0);
  });

  it("can start it without reports: it says so, and so does every answer", async () => {
    discord = await openStandIn();
    const bot = startBot(discord.apiUrl, { REPORTS_DIR: await folderWith({}) });
    await bot.printed(READY);
    expect(bot.output()).toContain("there are no reports to answer from");
    const shown = await discord.ask("when", { question: "did the protests begin" });
    expect(shown.text).toBe("There is no report to answer from yet.");
    expect((await discord.ask("reports")).text).toContain("0 reports");
    expect(discord.faults).toEqual([]);
    await bot.stop();
  });

  it("hears of a broken report, and the others are answered from", async () => {
    discord = await openStandIn();
    const report = "The bridge at Ashford was closed on 3 March 2021 after a lorry struck it.\n";
    const broken = Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81]);
    const bot = startBot(discord.apiUrl, {
      REPORTS_DIR: await folderWith({ "a.txt": report, "b.txt": broken }),
    });
    await bot.printed(READY);
    expect(bot.output()).toContain("some reports need care");
    expect((await discord.ask("reports")).text).toContain("## 1 report\n");
    await bot.stop();
  });

  it("is told in one sentence that the token is wrong", async () => {
    discord = await openStandIn();
    const bot = startBot(discord.apiUrl, { DISCORD_TOKEN: "MTIzNDU2Nzg5.Gabcde.not-the-token" });
    expect(await bot.ended()).toBe(1);
    expect(bot.output().trim()).toMatch(/^Discord refused the token: .*DISCORD_TOKEN.*$/);
    expect(bot.output()).not.toContain("not-the-token");
  });

  it("is told in one sentence that Discord wants other intents", async () => {
    discord = await openStandIn({ refuseWith: 4014 });
    const bot = startBot(discord.apiUrl, { LOG_LEVEL: "error" });
    expect(await bot.ended()).toBe(1);
    expect(bot.output()).toMatch(/^Discord refused the connection's intents[^\n]*\n$/);
  });

  it("is told in one sentence that the token was withdrawn while the bot ran", async () => {
    discord = await openStandIn();
    const bot = startBot(discord.apiUrl);
    await bot.printed(READY);
    discord.gateway.end(4004);
    expect(await bot.ended()).toBe(1);
    expect(bot.output()).toContain("Discord ended the connection: AuthenticationFailed (4004).");
  });

  it("is told in one sentence that Discord cannot be reached", async () => {
    discord = await openStandIn();
    const bot = startBot("http://127.0.0.1:9/api");
    expect(await bot.ended()).toBe(1);
    expect(bot.output().trim()).toMatch(/^Discord's API at http:\/\/127\.0\.0\.1:9\/api cannot be reached/);
  });

  it("is told every setting that is missing at once", async () => {
    discord = await openStandIn();
    const bot = startBot(discord.apiUrl, {
      DISCORD_TOKEN: "",
      DISCORD_APPLICATION_ID: "abc",
      LOG_LEVEL: "loud",
    });
    expect(await bot.ended()).toBe(1);
    expect(bot.output()).toMatch(/DISCORD_TOKEN is missing.*\n.*DISCORD_APPLICATION_ID.*\n.*LOG_LEVEL/);
  });
});
