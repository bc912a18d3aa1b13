import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Running, startBot } from "./stand-in/bot-process.ts";
import { ADA, GRACE, openStandIn, type StandIn } from "./stand-in/discord.ts";

const READY = '"msg":"ready"';
const MENTION = { allowed_mentions: { parse: [], users: [GRACE.id] } };

describe("a member who asks", () => {
  let discord: StandIn;
  let bot: Running;

  beforeAll(async () => {
    discord = await openStandIn();
    bot = startBot(discord.apiUrl);
    await bot.printed(READY);
  }, 60_000);

  afterAll(async () => {
    await bot.stop();
    expect(discord.faults).toEqual([]);
    await discord.close();
  });

  it("names the member whom the answer is for, and only that one is called", async () => {
    const shown = await discord.ask("when", { question: "did the protests begin", for: GRACE.id });
    expect(shown.text).toMatch(new RegExp(`^For <@${GRACE.id}>:`));
    expect(shown.body).toMatchObject(MENTION);
    const plain = await discord.ask("when", { question: "did the protests begin <@123456789012345678>" });
    expect(plain.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(plain.body).not.toMatchObject({ allowed_mentions: { users: expect.anything() } });
  });

  it("reads on in an answer for somebody else, who stays named and is not called again", async () => {
    const answer = await discord.ask("howmany", { question: "people were arrested", for: GRACE.id });
    const more = await discord.press(answer, "More");
    expect(more.text).toMatch(new RegExp(`^For <@${GRACE.id}>:`));
    expect(more.body).not.toMatchObject(MENTION);
    const copy = await discord.press(more, "Back", { by: { ...GRACE, locale: "de" } });
    expect(copy.text).toMatch(new RegExp(`^Für <@${GRACE.id}>:`));
  });

  it("alone is told that there is no event", async () => {
    const shown = await discord.ask("timeline", { from: "1900", to: "1910" });
    expect(shown).toMatchObject({ onlyForThem: true, text: expect.stringContaining("No dated event") });
  });

  it("alone is told that an answer for somebody else cannot be private", async () => {
    const options = { question: "did the protests begin", for: GRACE.id, private: true };
    const shown = await discord.ask("when", options);
    expect(shown.onlyForThem).toBe(true);
    expect(shown.text).toContain("choose one of the two");
  });

  it("searches only what was published in a time, and is told how much that was", async () => {
    const question = "people were arrested";
    const all = await discord.ask("howmany", { question });
    const some = await discord.ask("howmany", { question, from: "2022-01-14", to: "14 January 2022" });
    expect(all.text).toContain("Searched 5 reports");
    expect(some.text).toMatch(/Searched [1-3] reports?/);
    expect(some.text).not.toContain("published 13 January 2022");
  });

  it("keeps to that time when reading on", async () => {
    const options = { question: "people were arrested", to: "2022-01-13" };
    const first = await discord.ask("howmany", options);
    const more = await discord.press(first, "More");
    const searched = /Searched \d reports?/;
    expect(searched.exec(more.text)?.[0]).toBe(searched.exec(first.text)?.[0]);
  });

  it("alone is told how to write a day", async () => {
    const shown = await discord.ask("howmany", { question: "people were arrested", from: "yesterdayish" });
    expect(shown).toMatchObject({ onlyForThem: true, text: expect.stringContaining("2022-01-05") });
  });

  it("is offered the reports by half a title, and the days they appeared on", async () => {
    const reports = await discord.suggestionsFor("when", "source", "troop");
    expect(reports.length).toBeGreaterThan(0);
    const [first] = reports;
    const shown = await discord.ask("when", { question: "did it begin", source: first?.value });
    expect(shown.text).not.toContain("There is no report");
    const days = await discord.suggestionsFor("when", "from", "2022");
    expect(days.length).toBeGreaterThan(0);
  });

  it("is offered questions while typing, each of them answered, and is free to type another", async () => {
    const offered = await eventually(() => discord.suggestionsFor("who", "question", ""));
    expect(offered.length).toBeLessThanOrEqual(25);
    const names = await eventually(() => discord.suggestionsFor("who", "question", "serdiuk"));
    expect(names.map(({ value }) => value).join("\n")).toMatch(/Serd[yi]u?kov/);
    for (const { value } of [...offered.slice(0, 2), ...names.slice(0, 1)]) {
      const shown = await discord.ask("who", { question: value });
      expect(shown.text, value).not.toContain("No report");
    }
  }, 60_000);

  it("is offered a report's heading by half of its first words, and it is answered", async () => {
    const [first] = await eventually(() => discord.suggestionsFor("ask", "question", "calm prev"));
    expect(first?.value).toBe("Calm prevails again in Almaty");
    expect((await discord.ask("ask", { question: first?.value })).text).not.toContain("No report");
  }, 60_000);

  it("reads who says what where the reports differ, each value with its quotation", async () => {
    const answer = await discord.ask("howmany", { question: "people were arrested" });
    const label = answer.buttons.find((one) => one === "Reports differ" || one === "Who says what") ?? "";
    const values = await discord.press(answer, label, { by: GRACE });
    expect(values.onlyForThem).toBe(true);
    expect(values.text.match(/^> /gm)?.length).toBeGreaterThan(2);
    expect(values.text).toMatch(/\*\*At least 12,000 people\*\* · .+2022/);
  });

  it("turns the pages of the list of reports, and reads one in full", async () => {
    const [report] = await discord.suggestionsFor("reports", "report", "");
    const whole = await discord.ask("reports", { report: report?.value });
    expect(whole.text).toContain("Page 1 of");
    expect((await discord.press(whole, "Later", { by: ADA })).text).toContain("Page 2 of");
    const none = await discord.ask("reports", { report: "no such" });
    expect(none).toMatchObject({ onlyForThem: true, text: expect.stringContaining("no such") });
  });
});

describe("a member who asks too quickly", () => {
  it("alone is asked to wait a little, and others are not", async () => {
    const discord = await openStandIn();
    const bot = startBot(discord.apiUrl, { COOLDOWN_QUESTIONS: "2", COOLDOWN_SECONDS: "600" });
    await bot.printed(READY);
    const question = "did the protests begin";
    await discord.ask("when", { question });
    await discord.ask("when", { question });
    const third = await discord.ask("when", { question });
    expect(third.onlyForThem).toBe(true);
    expect(third.text).toMatch(/^You are asking too quickly: please wait \d+ seconds/);
    expect((await discord.ask("help")).text).toContain("/when");
    expect((await discord.ask("reports")).text).toContain("5 reports");
    expect((await discord.ask("when", { question }, "server", GRACE)).text).toContain(
      "When did the protests",
    );
    await bot.stop();
    await discord.close();
  }, 60_000);
});

/** Suggestions are gathered in the background after the start. */
async function eventually<Item>(look: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  for (;;) {
    const found = await look();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
