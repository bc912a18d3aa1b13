import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { reportsDir } from "../src/config/reports-dir.ts";
import { botSettings, registerSettings, SETTING_NAMES } from "../src/config.ts";

const BOT = { DISCORD_TOKEN: "aaa.bbb.ccc", DISCORD_APPLICATION_ID: "123456789012345678" };
const EXAMPLE = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

describe("settings", () => {
  it("are all optional for the terminal", () => {
    expect(reportsDir({})).toBe("seeds");
  });

  it("give terminal and bot the same folder of reports", () => {
    for (const folder of ["", " ", " reports/2022 "]) {
      const REPORTS_DIR = folder;
      expect(reportsDir({ REPORTS_DIR })).toBe(botSettings({ ...BOT, REPORTS_DIR }).settings?.REPORTS_DIR);
    }
  });

  it("have their defaults where they are empty or blank", () => {
    const { settings } = botSettings({ ...BOT, REPORTS_DIR: "", LOG_LEVEL: " ", DISCORD_API_URL: "" });
    expect(settings).toEqual({
      ...BOT,
      REPORTS_DIR: "seeds",
      COOLDOWN_QUESTIONS: 5,
      COOLDOWN_SECONDS: 20,
      WATCH_REPORTS: false,
      LOG_LEVEL: "info",
      DISCORD_API_URL: "https://discord.com/api",
      DATA_DIR: "data",
      DATABASE_URL: pathToFileURL(resolve("data/on-record.db")).href,
    });
  });

  it("report every fault at once, in sentences that name the setting", () => {
    const { faults } = botSettings({
      DISCORD_TOKEN: "nonsense",
      LOG_LEVEL: "loud",
      WATCH_REPORTS: "yes",
      DISCORD_API_URL: "ftp://a",
    });
    expect(faults).toEqual([
      "The setting WATCH_REPORTS is neither true nor false: see .env.example.",
      "The setting DISCORD_TOKEN is not a bot token (three parts between dots): see .env.example.",
      "The setting DISCORD_APPLICATION_ID is missing: see .env.example.",
      "The setting DISCORD_API_URL is not an http or https address: see .env.example.",
      "The setting LOG_LEVEL is not one of fatal, error, warn, info, debug, trace, silent: see .env.example.",
    ]);
  });

  it("never repeat the token that they refuse", () => {
    expect(botSettings({ ...BOT, DISCORD_TOKEN: "not a token" }).faults?.join()).not.toContain("not a token");
  });

  it("take an API address with or without a slash at its end", () => {
    const { settings } = botSettings({ ...BOT, DISCORD_API_URL: "http://127.0.0.1:8080/api/" });
    expect(settings?.DISCORD_API_URL).toBe("http://127.0.0.1:8080/api");
  });

  it("put the database into the folder for data unless it has an address of its own", () => {
    const DATA_DIR = "/srv/100% kept?";
    expect(botSettings({ ...BOT, DATA_DIR }).settings?.DATABASE_URL).toBe(
      pathToFileURL("/srv/100% kept?/on-record.db").href,
    );
    const DATABASE_URL = "file:elsewhere/kept.db";
    expect(botSettings({ ...BOT, DATA_DIR, DATABASE_URL }).settings?.DATABASE_URL).toBe(DATABASE_URL);
  });

  it.each(["file:kept.db", "file:./a/kept.db", "file:/srv/kept.db", "file:///srv/a%20b/kept.db"])(
    "take %s as the database's address",
    (DATABASE_URL) => {
      expect(botSettings({ ...BOT, DATABASE_URL }).settings?.DATABASE_URL).toBe(DATABASE_URL);
    },
  );

  it.each([
    "data/kept.db",
    "libsql://a.example",
    "file:",
    "file://data/kept.db",
    "file:kept.db?mode=ro",
    "file:100%.db",
  ])("refuse %s as the database's address", (DATABASE_URL) => {
    expect(botSettings({ ...BOT, DATABASE_URL }).faults).toEqual([
      "The setting DATABASE_URL is not a file address like file:data/on-record.db: see .env.example.",
    ]);
  });

  it("need no home server to register commands", () => {
    expect(registerSettings(BOT).settings?.HOME_GUILD_ID).toBeUndefined();
    expect(registerSettings({ ...BOT, HOME_GUILD_ID: "home" }).faults).toHaveLength(1);
  });
});

describe(".env.example", () => {
  it("lists every setting, each under a line that says why, and no other", () => {
    const listed = [...EXAMPLE.matchAll(/^# .+\n(?<name>[A-Z_]+)=/gm)].map(({ groups }) => groups?.name);
    expect(listed.sort()).toEqual(SETTING_NAMES);
    expect(EXAMPLE.match(/^[A-Z_]+=/gm)).toHaveLength(SETTING_NAMES.length);
  });

  it("shows the defaults that are in force", () => {
    const shown = Object.fromEntries(
      [...EXAMPLE.matchAll(/^(?<name>[A-Z_]+)=(?<value>.+)$/gm)].map(({ groups }) => [
        groups?.name,
        groups?.value,
      ]),
    );
    const settings = Object.entries(botSettings(BOT).settings ?? {});
    expect(Object.fromEntries(settings.map(([name, value]) => [name, String(value)]))).toMatchObject(shown);
  });
});
