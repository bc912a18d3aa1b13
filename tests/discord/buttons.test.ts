import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeSound, type Newsroom, openNewsroom, seedFiles } from "./newsroom.ts";
import { ADA, GRACE, type StandIn } from "./stand-in/discord.ts";

const QUESTION = { question: "people were arrested" };

describe("a member who reads on", () => {
  let room: Newsroom;
  let discord: StandIn;

  beforeAll(async () => {
    room = await openNewsroom(await seedFiles());
    discord = room.discord;
  }, 60_000);

  afterAll(() => closeSound(room));

  it("sees each passage in the text around it, alone, with its source", async () => {
    const answer = await discord.ask("howmany", QUESTION);
    const around = await discord.press(answer, "Context 2");
    const [quoted = ""] = /(?<=^> ).+$/m.exec(answer.text.split("-# 1 ")[1] ?? "") ?? [];
    expect(around.onlyForThem).toBe(true);
    expect(around.text.replaceAll("**", "")).toContain(quoted.replaceAll("**", "").slice(0, 80));
    expect(around.text.length).toBeGreaterThan(quoted.length + 100);
    expect(around.text).toMatch(/^### .+(published|date)/);
  });

  it("turns through the whole report, and nothing of it is lost", async () => {
    const answer = await discord.ask("howmany", QUESTION);
    const around = await discord.press(answer, "Context 1");
    let page = await discord.press(around, "Whole report");
    expect(page.isUpdate).toBe(true);
    while (page.buttons.includes("Earlier")) page = await discord.press(page, "Earlier");
    expect(page.text).toContain("Page 1 of");
    const texts = [page.text];
    while (page.buttons.includes("Later")) {
      page = await discord.press(page, "Later");
      texts.push(page.text);
    }
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("gets further passages in the same message, and back", async () => {
    const answer = await discord.ask("howmany", QUESTION);
    const more = await discord.press(answer, "More");
    expect(more).toMatchObject({ isUpdate: true, onlyForThem: false });
    expect(more.text).toContain("Passages 4 to 6");
    const back = await discord.press(more, "Back");
    expect(back.text).toBe(answer.text);
  });

  it("gets a copy that only they see, where somebody else had asked", async () => {
    const answer = await discord.ask("howmany", QUESTION, "server", ADA);
    const more = await discord.press(answer, "More", { by: GRACE });
    expect(more).toMatchObject({ isUpdate: false, onlyForThem: true });
    expect((await discord.press(more, "Back", { by: GRACE })).isUpdate).toBe(true);
  });

  it("shares with all what they had got alone", async () => {
    const answer = await discord.ask("howmany", { ...QUESTION, private: true });
    const shared = await discord.press(answer, "Share");
    expect(shared).toMatchObject({ onlyForThem: false, isUpdate: false, text: answer.text });
    expect(shared.buttons).not.toContain("Share");
  });

  it("presses the buttons of a message from before a restart", async () => {
    const answer = await discord.ask("howmany", { ...QUESTION, question: "*people* `were` (arrested) #?" });
    const more = await discord.press(answer, "More");
    await room.restart();
    expect((await discord.press(answer, "More")).text).toBe(more.text);
    expect((await discord.press(answer, "Context 1")).onlyForThem).toBe(true);
  });

  it("is told that a button is from another version", async () => {
    const answer = await discord.ask("howmany", QUESTION);
    const body = JSON.parse(JSON.stringify(answer.body).replaceAll('"more|', '"less|'));
    const shown = await discord.press({ ...answer, body }, "More");
    expect(shown).toMatchObject({ onlyForThem: true, text: expect.stringContaining("another version") });
  });

  it("is told when the reports have changed since, and when a report is gone", async () => {
    const answer = await discord.ask("howmany", QUESTION);
    const [first = ""] = await readdir(room.reports);
    await writeFile(
      join(room.reports, "new.txt"),
      "A bridge fell in Ashford on 3 March 2021. Twelve people were hurt.",
    );
    await room.restart();
    expect((await discord.press(answer, "More")).text).toContain("have changed since this was asked");
    for (const file of await readdir(room.reports)) await rm(join(room.reports, file));
    await writeFile(join(room.reports, first), "All of it reads otherwise now. Nobody is named in it.");
    await room.restart();
    const onlyOne = "On 3 March 2021 twelve people were arrested in Ashford.";
    await writeFile(join(room.reports, "one.txt"), onlyOne);
    await room.restart();
    const left = await discord.press(answer, "More");
    expect(left.text).toContain("were arrested in Ashford");
    expect(left.text).not.toContain("Passages");
    const shown = await Promise.all([1, 2, 3].map((nth) => discord.press(answer, `Context ${nth}`)));
    expect(shown.map(({ text }) => text).join("\n")).toContain("no longer among those");
    expect(shown.every(({ onlyForThem }) => onlyForThem)).toBe(true);
  });
});
