import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { closeSound, type Newsroom, openNewsroom, seedFiles } from "./newsroom.ts";
import { ADA, GRACE, type Shown, type StandIn } from "./stand-in/discord.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a screen reader says of the picture. */
function spokenIn({ body }: Shown): string {
  const described = z.object({ attachments: z.array(z.object({ description: z.string() })).default([]) });
  return described
    .parse(body)
    .attachments.map(({ description }) => description)
    .join("\n");
}

/** Fourteen days with an event each, more than one message takes. */
const STORY = Array.from(
  { length: 14 },
  (_, n) =>
    `The ${n + 1}th bridge over the river Ash in the old town was closed on ${n + 1} March 2021 ${"after many weeks of heavy rain ".repeat(9).trim()}.`,
).join("\n\n");

describe("a member who is shown a picture", () => {
  let room: Newsroom;
  let discord: StandIn;

  beforeAll(async () => {
    room = await openNewsroom({
      ...(await seedFiles()),
      "bridges.md": `---\npublished: 2021-04-01\nurl: https://example.org/bridges\n---\n\n${STORY}\n`,
    });
    discord = room.discord;
  }, 60_000);

  afterAll(() => closeSound(room));

  it("sees the events of a timeline along time, and hears the same in words", async () => {
    const shown = await discord.ask("timeline", { about: "the withdrawal of the troops" });
    expect(shown.files.map(({ name }) => name)).toEqual(["timeline.png"]);
    expect([...(shown.files[0]?.bytes.slice(0, 8) ?? [])]).toEqual(PNG);
    expect(spokenIn(shown)).toMatch(/^Timeline: the withdrawal of the troops\n\d+ \w+ 2022: /);
    expect(shown.text).toContain("### Timeline: the withdrawal of the troops");
  });

  it("sees figures that differ against the days of their reports, and hears them in words", async () => {
    const shown = await discord.ask("howmany", { question: "people were arrested" });
    expect(shown.files.map(({ name }) => name)).toEqual(["figures.png"]);
    expect([...(shown.files[0]?.bytes.slice(0, 8) ?? [])]).toEqual(PNG);
    const [title, first, ...others] = spokenIn(shown).split("\n");
    expect(title).toBe("How many people were arrested");
    expect(first).toMatch(/^Nearly 10,000 people \(.+, 11 Jan 2022\)$/);
    expect(others).toContainEqual(expect.stringMatching(/^At least 12,000 people \(.+, 14 Jan 2022\)$/));
  });

  it("turns to further passages without the figures, and back to them", async () => {
    const answer = await discord.ask("howmany", { question: "people were arrested" });
    const more = await discord.press(answer, "More");
    expect(more).toMatchObject({ isUpdate: true, files: [], body: { attachments: [] } });
    const back = await discord.press(more, "Back");
    expect(back.text).toBe(answer.text);
    expect(back.files).toEqual(answer.files);
  });

  it("keeps the figures when they say that the answer helped", async () => {
    const answer = await discord.ask("howmany", { question: "people were arrested" });
    const rated = await discord.press(answer, "👍 Helpful");
    expect(rated).toMatchObject({ isUpdate: true, files: [], text: answer.text });
    expect(JSON.stringify(rated.body)).toContain('"attachment://figures.png"');
    expect(rated.body).not.toHaveProperty("attachments");
  });

  it("shares an answer with its figures", async () => {
    const answer = await discord.ask("howmany", { question: "people were arrested", private: true });
    const shared = await discord.press(answer, "Share");
    expect(shared).toMatchObject({ onlyForThem: false, text: answer.text, files: answer.files });
  });

  it("gets no picture where one figure is all there is", async () => {
    const shown = await discord.ask("howmany", { question: "people died" });
    expect(shown.text).toContain("**164 fatalities**");
    expect(shown.files).toEqual([]);
  });

  it("hears it in their own language, days included", async () => {
    const by = { ...ADA, locale: "ru" };
    const shown = await discord.ask("timeline", { from: "2022-01", to: "2022-01" }, "server", by);
    expect(spokenIn(shown)).toMatch(/^Хронология · 1–31 января 2022\sг\.\n2 января 2022\sг\.: /);
    expect(shown.text).toContain("Просмотрено 6 статей");
  });

  it("reads on without it, and gets it again with the first events", async () => {
    const first = await discord.ask("timeline", { about: "bridge", from: "2021-03-02" });
    expect(first.files.length).toBe(1);
    const later = await discord.press(first, "Later");
    expect(later).toMatchObject({ isUpdate: true, files: [], body: { attachments: [] } });
    expect(later.text).toMatch(/^### Timeline: bridge\nfrom 2 March 2021\n/);
    const back = await discord.press(later, "Earlier");
    expect(back.text).toBe(first.text);
    expect(back.files[0]?.bytes).toEqual(first.files[0]?.bytes);
  });

  it("gets later events alone, where somebody else had asked", async () => {
    const first = await discord.ask("timeline", { about: "bridge" });
    expect(await discord.press(first, "Later", { by: GRACE })).toMatchObject({
      isUpdate: false,
      onlyForThem: true,
    });
  });

  it("sees each event in the text around it", async () => {
    const shown = await discord.ask("timeline", { about: "bridge" });
    const around = await discord.press(shown, "Context 2");
    expect(around).toMatchObject({ onlyForThem: true, files: [] });
    expect(around.text).toContain("bridge over the river Ash");
  });

  it("shares with all a timeline that they had got alone, with its picture", async () => {
    const alone = await discord.ask("timeline", { about: "bridge", from: "2021-03-02", private: true });
    const later = await discord.press(alone, "Later");
    expect(later).toMatchObject({ isUpdate: true, onlyForThem: true });
    const shared = await discord.press(later, "Share");
    expect(shared).toMatchObject({
      onlyForThem: false,
      isUpdate: false,
      text: alone.text,
      files: alone.files,
    });
    expect(shared.buttons).not.toContain("Share");
  });

  it("is led to the very sentence on the page of a report that has an address", async () => {
    const shown = await discord.ask("timeline", { about: "bridge", from: "2021-03-02", to: "2021-03-02" });
    expect(shown.text).toMatch(
      /\]\(https:\/\/example\.org\/bridges#:~:text=The%202th%20bridge%20over%20the,[^)]+rain\.\)/,
    );
  });

  it("gets no picture of one date alone", async () => {
    const shown = await discord.ask("timeline", { about: "bridge", from: "2021-03-02", to: "2021-03-02" });
    expect(shown.text).toContain("**2 March 2021**");
    expect(shown.files).toEqual([]);
  });

  it("is told in their language which end is no date", async () => {
    const by = { ...ADA, locale: "de" };
    const refused = await discord.ask("timeline", { from: "bald" }, "server", by);
    expect(refused).toMatchObject({ onlyForThem: true });
    expect(refused.text).toContain("„bald“ ist kein Datum, das „von“ versteht");
    const swapped = await discord.ask("timeline", { from: "2022", to: "2021" }, "server", by);
    expect(swapped.text).toContain("ausch von und bis");
  });
});
