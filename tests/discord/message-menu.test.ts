import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Running, startBot } from "./stand-in/bot-process.ts";
import { GRACE, MODERATOR, openStandIn, type StandIn } from "./stand-in/discord.ts";

const MENU = "Find in the reports";
const CLAIM = "lol no way 200 people were arrested in almaty 😂 <@323456789012345679>";

describe("a member who looks a message up", () => {
  let discord: StandIn;
  let bot: Running;

  beforeAll(async () => {
    discord = await openStandIn();
    bot = startBot(discord.apiUrl);
    await bot.printed('"msg":"ready"');
  }, 60_000);

  afterAll(async () => {
    await bot.stop();
    expect(discord.faults).toEqual([]);
    await discord.close();
  });

  it("alone sees the message quoted, and what the reports say instead of its figure", async () => {
    const shown = await discord.useMenu(MENU, CLAIM);
    expect(shown.onlyForThem).toBe(true);
    expect(shown.text).toMatch(/^> lol no way 200 people were arrested in almaty\nThe reports say:\n### /);
    expect(shown.text).toContain("### How many people were arrested in almaty");
    expect(shown.text).toMatch(/12,000/);
    expect(shown.text).not.toMatch(/\b(?:true|false|wrong)\b/i);
  });

  it("sees the question of a message answered, without its claims", async () => {
    const shown = await discord.useMenu(MENU, "5000 for sure. When did the protests begin?? my dad says may");
    expect(shown.text).toContain("### When did the protests begin");
    expect(shown.text).toMatch(/2 January 2022/);
    expect(shown.text).not.toContain("The reports say:");
  });

  it("keeps the quotation while turning pages, and gets the same question again", async () => {
    const answer = await discord.useMenu(MENU, "### When was it\n200 people were arrested");
    expect(answer.text).toMatch(/^> When was it 200 people were arrested\n/);
    const more = await discord.press(answer, "More");
    expect(more).toMatchObject({ isUpdate: true });
    expect(more.text).toMatch(/^> When was it 200 people were arrested\n/);
    expect(more.text).toContain("Passages 4 to 6");
    expect((await discord.press(more, "Back")).text).toBe(answer.text);
  });

  it("shares the answer with all, but not what somebody else had written", async () => {
    const answer = await discord.useMenu(MENU, CLAIM);
    const shared = await discord.press(answer, "Share");
    expect(shared).toMatchObject({ onlyForThem: false, isUpdate: false });
    expect(shared.text).toMatch(/^### How many people were arrested/);
    expect((await discord.press(answer, "Context 2")).onlyForThem).toBe(true);
  });

  it("is told that a message says nothing to look up", async () => {
    for (const empty of [
      "",
      "😂😂",
      "https://example.org/cat.gif",
      "<@323456789012345678> ```const a = 1```",
    ]) {
      const { onlyForThem, text } = await discord.useMenu(MENU, empty, GRACE);
      expect({ onlyForThem, text }).toEqual({
        onlyForThem: true,
        text: "There is nothing in this message to look up: try one that asks or says something about an event.",
      });
    }
  });

  it("alone is told that no report is about it", async () => {
    const shown = await discord.useMenu(MENU, "zorblax glimmered quuxes wildly", MODERATOR);
    expect(shown.onlyForThem).toBe(true);
    expect(shown.text).toMatch(/^> zorblax glimmered quuxes wildly\nNo report is about this/);
  });

  it("sees a long message cut, and nothing in it acts", async () => {
    const long = `**Hey** @everyone ||200|| people were [arrested](https://example.org/x) in *Almaty*, ${"and then some more ".repeat(200)}`;
    const shown = await discord.useMenu(MENU, long, MODERATOR);
    const [quotation = ""] = shown.text.split("\n");
    expect(quotation).toMatch(/^> Hey 200 people were arrested in Almaty, and .*…$/);
    expect(quotation.length).toBeLessThan(210);
  });

  it("reads it in their own language", async () => {
    const shown = await discord.useMenu(MENU, CLAIM, { ...MODERATOR, locale: "de" });
    expect(shown.text).toContain("\nDie Berichte sagen:\n");
  });
});
