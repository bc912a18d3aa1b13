import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCommands } from "../../src/load-commands.ts";
import { runRegister } from "./stand-in/bot-process.ts";
import { BOT_TOKEN, GUILD_ID, openStandIn, type StandIn } from "./stand-in/discord.ts";

describe("npm run register", () => {
  let discord: StandIn;

  beforeEach(async () => {
    discord = await openStandIn();
  });

  afterEach(async () => {
    expect(discord.faults).toEqual([]);
    await discord.close();
  });

  const register = (...args: string[]) => registerWith({}, ...args);
  const registerFromHome = (...args: string[]) => registerWith({ HOME_GUILD_ID: GUILD_ID }, ...args);

  async function registerWith(settings: Record<string, string>, ...args: string[]) {
    const run = runRegister(discord.apiUrl, args, settings);
    const exitCode = await run.ended();
    return { exitCode, output: run.output() };
  }

  it("adds every command everywhere, and finds nothing to do the second time", async () => {
    const members = (await loadCommands()).filter(({ moderators, hidden }) => !moderators && !hidden);
    const first = await register("--yes", "--global");
    expect(first.exitCode).toBe(0);
    for (const { name, messageMenu } of members) {
      expect(first.output).toContain(
        messageMenu === undefined ? `  + /${name}\n` : `  + ${messageMenu} (in the menu of a message)\n`,
      );
    }
    expect(first.output).toContain("Written.");
    const second = await register("--yes", "--global");
    expect(second.output).toContain(`Commands everywhere:\n  ${members.length} unchanged\n`);
    expect(second.output).toContain("\nNothing to do.\n");
  });

  it("puts moderators' commands into the home server alone, and takes out of it what is everywhere", async () => {
    await registerFromHome("--yes");
    const { output } = await registerFromHome("--yes", "--global");
    expect(output).toContain("Commands everywhere:\n  + /ask\n");
    expect(output).toMatch(/Commands in server \d+:\n(?: {2}- .*\n)* {2}- \/ask\n/);
    const again = await registerFromHome("--dry-run");
    expect(again.output).toBe(
      `Commands in server ${GUILD_ID}:\n  2 unchanged\nThe other commands are registered everywhere, so this server has them already.\nNothing to do.\n`,
    );
  });

  it("says where moderators' commands would go when there is no home server", async () => {
    const { output } = await register("--dry-run", "--global");
    expect(output).not.toContain("/archive");
    expect(output).toContain(
      "The moderators' commands go nowhere: put your server's id behind HOME_GUILD_ID",
    );
  });

  it("does the same in one server, without what only counts everywhere", async () => {
    await register("--yes", "--guild", GUILD_ID);
    const second = await register("--yes", "--guild", GUILD_ID);
    expect(second.output).toContain("Nothing to do.");
  });

  it("warns that commands are shown twice when they are registered in a server and everywhere", async () => {
    await register("--yes", "--global");
    const { output } = await register("--dry-run", "--guild", GUILD_ID);
    expect(output).toContain("Warning: also registered everywhere, so shown twice there.");
    expect(output).toContain("npm run register -- --clear --global");
  });

  it("shows what it would do and writes nothing with --dry-run", async () => {
    expect((await register("--dry-run", "--global")).output).toContain("Nothing was written");
    expect((await register("--dry-run", "--global")).output).toContain("+ /ask");
  });

  it("removes all commands with --clear", async () => {
    await register("--yes", "--global");
    const { output } = await register("--yes", "--global", "--clear");
    expect(output).toContain("  - /ask");
    expect((await register("--dry-run", "--global")).output).toContain("+ /ask");
  });

  it("ends with 2 and one sentence for bad usage", async () => {
    const { exitCode, output } = await register("--everywhere");
    expect(exitCode).toBe(2);
    expect(output).toMatch(/^Unknown option '--everywhere'[^\n]*\n$/);
  });

  it("does not write without being told to when nobody can be asked", async () => {
    const { exitCode, output } = await register("--global");
    expect(exitCode).toBe(2);
    expect(output).toContain("Nothing was written: say --yes");
  });

  it("ends with 1 and one sentence, without the token, when Discord refuses it", async () => {
    const run = runRegister(discord.apiUrl, ["--global"], { DISCORD_TOKEN: `${BOT_TOKEN}x` });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toMatch(/^Discord refused the token: [^\n]*\n$/);
  });
});
