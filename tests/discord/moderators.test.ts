// What moderators see and do in Discord, against a real bot.
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BRIDGE,
  closeSound,
  FLOOD,
  type Newsroom,
  openNewsroom,
  openNewsroomForTest,
  STRIKE,
} from "./newsroom.ts";
import { ADA, MODERATOR, type Shown, Upload } from "./stand-in/discord.ts";

/** A second one. */
const NORA = { ...MODERATOR, id: "323456789012345671", name: "Nora" };
const BROKEN = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81]);
const LIMIT = 60_000;

const asksFor = (room: Newsroom, question: string) => room.discord.ask("ask", { question });
const confirm = (room: Newsroom, shown: Shown, label: string, by = shown.askedBy) =>
  room.discord.press(shown, label, { by });

describe("a moderator", () => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await openNewsroom({ "bridge.txt": BRIDGE, "flood.md": FLOOD });
  }, LIMIT);

  afterAll(() => closeSound(room));

  it("alone sees how many reports there are, since when, and with which versions", async () => {
    const shown = await room.ask("archive status");
    expect(shown.onlyForThem).toBe(true);
    expect(shown.text).toMatch(/2 reports, read on .+ at \d\d:\d\d UTC\. Every file could be read\./);
    expect(shown.text).toContain("are taken up only with /archive reload or a restart");
    expect(shown.text).toContain("are kept; /unanswered lists them");
    expect(shown.text).toMatch(/on-record \d.*Node\\?\.js 20.*discord\\?\.js 14.*minisearch 7/);
  });

  it("sees how a file was understood, and nothing is saved before they confirm", async () => {
    const shown = await room.ask("archive add", { file: new Upload("strike.md", STRIKE) });
    expect(shown.text).toContain("Add this report?");
    expect(shown.text).toContain("**Ferry crews on strike**");
    expect(shown.text).toContain("published 6 May 2021 · 2 sentences that can be quoted");
    expect(shown.text).toContain("> The crews of the Lindholm ferries went on strike on Thursday.");
    expect(shown.buttons).toEqual(["Add it", "Cancel"]);
    expect((await asksFor(room, "when did the Lindholm crews strike")).text).not.toContain(
      "Ferry crews on strike",
    );
    const cancelled = await confirm(room, shown, "Cancel");
    expect(cancelled).toMatchObject({ isUpdate: true, buttons: [] });
    expect(cancelled.text).toContain("Nothing was changed.");
    expect((await confirm(room, shown, "Add it")).text).toContain("no longer there");
    expect(await readdir(room.reports)).toEqual(["bridge.txt", "flood.md"]);
  });

  it.each([
    ["is a picture", new Upload("map.png", "png"), "Only .txt, .md and .html files can be added"],
    ["is not text", new Upload("a.txt", BROKEN), "It is not "],
    ["is said to be too large", new Upload("a.html", "x", { size: 4_000_000 }), "larger than 3,072 KB"],
    ["turns out too large", new Upload("a.html", "x".repeat(3_200_000), { size: 9 }), "larger than 3,072 KB"],
    ["is too large for a text", new Upload("a.txt", "x ".repeat(300_000)), "larger than 512 KB"],
    ["has no sentence", new Upload("a.txt", "Ashford"), "It has no sentence that could be quoted"],
    [
      "is here already",
      new Upload("again.txt", BRIDGE),
      'It is a copy of the report "Bridge at Ashford closed"',
    ],
    [
      "lies elsewhere",
      new Upload("a.txt", STRIKE, { url: "http://localhost:9/a.txt" }),
      "not stored by Discord",
    ],
    ["sends the bot elsewhere", new Upload("a.txt", STRIKE, { movedTo: "/x" }), "could not be fetched"],
  ])("alone is told why a file cannot be added that %s", async (_what, file, sentence) => {
    const shown = await room.ask("archive add", { file });
    expect(shown).toMatchObject({ onlyForThem: true, buttons: [] });
    expect(shown.text).toContain(sentence);
    expect(await readdir(room.reports)).toEqual(["bridge.txt", "flood.md"]);
  });

  it("pastes a text into a form, and the next question finds it", async () => {
    const form = await room.ask("archive add", { title: "Mill burnt down", published: "2021-06-02" });
    expect(JSON.stringify(form.body)).toContain('"value":"Mill burnt down"');
    const filled = { title: "Mill burnt down", published: "2021-06-02", publisher: "", url: "" };
    const text =
      "The old mill at Corven was destroyed by a fire on Tuesday. Two firemen were injured by falling beams.";
    const shown = await room.discord.submit(form, { text, ...filled });
    expect(shown.text).toContain("published 2 June 2021");
    const added = await confirm(room, shown, "Add it");
    expect(added.text).toContain("Added: Mill burnt down");
    expect(added.text).toContain("1 added: 3 reports now.");
    const answer = await room.discord.ask("when", { question: "was the old mill at Corven destroyed" });
    expect(answer.text).toContain("1 June 2021");
  });

  it("is told what is wrong with a form", async () => {
    const form = await room.ask("archive add");
    const fields = { title: "", published: "2021-02-30", publisher: "", url: "" };
    const shown = await room.discord.submit(form, { text: STRIKE, ...fields });
    expect(shown.text).toContain('"2021-02-30" is not a valid date');
  });

  it("removes a report after confirming: no question finds it, and its file is kept in the trash", async () => {
    const shown = await room.ask("archive remove", { report: "mill burnt" });
    expect(shown.text).toContain("**Mill burnt down**");
    expect(shown.buttons).toEqual(["Remove it", "Cancel"]);
    const removed = await confirm(room, shown, "Remove it");
    expect(removed.text).toContain("1 removed: 2 reports now.");
    expect((await asksFor(room, "when was the old mill at Corven destroyed")).text).not.toContain(
      "mill at Corven was",
    );
    expect(await readdir(join(room.data, "trash"))).toEqual([expect.stringContaining("mill-burnt-down")]);
    expect((await confirm(room, shown, "Remove it")).text).toContain(
      "was removed or changed in the meantime",
    );
  });

  it("is offered the reports while they type which one to remove", async () => {
    const choices = await room.discord.suggestionsFor("archive remove", "report", "teal");
    expect(choices).toEqual([{ name: "Flood in the Teal valley · 2021-04-10", value: "flood" }]);
    expect((await room.ask("archive remove", { report: "flood" })).text).toContain("**Flood in the Teal");
  });

  it("is told that there is no such report, or that several may be meant", async () => {
    expect((await room.ask("archive remove", { report: "@everyone" })).text).toContain(
      'There is no report "\\@everyone"',
    );
    expect((await room.ask("archive remove", { report: "i" })).text).toContain("Several reports have");
  });

  it("reloads a folder with a broken report: the rest is kept, and the fault is named", async () => {
    await writeFile(join(room.reports, "broken.txt"), BROKEN);
    await writeFile(join(room.reports, "strike.md"), STRIKE);
    const shown = await room.ask("archive reload");
    expect(shown.text).toContain("1 added: 3 reports now.");
    expect(shown.text).toMatch(/\*\*broken\.txt.*\*\*\n.*\n-# not used for answers/);
    expect((await asksFor(room, "who went on strike")).text).toContain("Ferry crews on strike");
    expect((await asksFor(room, "why was the bridge closed")).text).toContain("lorry struck it");
    expect((await room.ask("archive status")).text).toContain("1 problem, listed below");
    expect((await room.ask("archive reload")).text).toContain("Nothing has changed: still 3 reports.");
  });

  it("is told when the folder cannot be read, and the bot goes on with what it had", async () => {
    const aside = `${room.reports}-aside`;
    await rename(room.reports, aside);
    const shown = await room.ask("archive reload");
    await rename(aside, room.reports);
    expect(shown.text).toContain("cannot be read (ENOENT), so the bot goes on answering");
    expect((await asksFor(room, "why was the bridge closed")).text).toContain("lorry struck it");
  });

  it("loses nothing when another one adds and removes at the same time", async () => {
    const { discord } = room;
    const text = (place: string) =>
      `The road to ${place} was closed for the night by thick snow. Ploughs reached ${place} in the morning.`;
    const places = ["Arvik", "Belmor", "Carsted", "Dorvane", "Elsing", "Fornby", "Garholm", "Husvik"];
    const drafts = await Promise.all(
      places.map((place, at) =>
        discord.ask(
          "archive add",
          { file: new Upload("snow.txt", text(place)), title: "Snow on the roads" },
          "server",
          at % 2 === 0 ? MODERATOR : NORA,
        ),
      ),
    );
    const gone = await discord.ask("archive remove", { report: "Ferry crews on strike" }, "server", NORA);
    await Promise.all([
      ...drafts.slice(0, 4).map((draft) => confirm(room, draft, "Add it")),
      confirm(room, gone, "Remove it"),
      ...drafts.slice(4).map((draft) => confirm(room, draft, "Add it")),
    ]);
    for (const place of places) {
      const { text: answer } = await asksFor(room, `where was the road to ${place} closed`);
      expect(answer.replaceAll("*", "")).toContain(`> The road to ${place} was closed`);
    }
    const reports = (await discord.ask("reports")).text;
    expect(reports).not.toContain("Ferry crews");
    expect(reports).toContain("Bridge at Ashford");
  });
});

describe("a report added from Discord", () => {
  it(
    "can be confirmed after a restart, is found by the next question, and is still there after another",
    async () => {
      const room = await openNewsroomForTest({ "bridge.txt": BRIDGE });
      const shown = await room.ask("archive add", { file: new Upload("strike.md", STRIKE) });
      await room.restart();
      expect((await confirm(room, shown, "Add it")).text).toContain("Added: Ferry crews on strike");
      expect((await asksFor(room, "who went on strike")).text).toContain("Ferry crews on strike");
      await room.restart();
      expect((await asksFor(room, "who went on strike")).text).toContain("Ferry crews on strike");
    },
    LIMIT,
  );
});

describe("a bot that is killed", () => {
  it(
    "has nothing half-saved and nothing half-removed when it is back, and what was not done can be done again",
    async () => {
      const room = await openNewsroomForTest({ "bridge.txt": BRIDGE, "flood.md": FLOOD });
      const added = await room.ask("archive add", { file: new Upload("strike.md", STRIKE) });
      const removed = await room.ask("archive remove", { report: "flood" });
      void confirm(room, added, "Add it");
      void confirm(room, removed, "Remove it");
      await room.kill();
      const files = await readdir(room.reports);
      const trash = await readdir(join(room.data, "trash")).catch(() => []);
      expect([...files, ...trash].filter((name) => name.endsWith("flood.md")).length).toBeGreaterThan(0);
      for (const name of files.filter((one) => one.includes("strike")))
        expect(await readFile(join(room.reports, name), "utf8")).toBe(STRIKE);
      expect((await confirm(room, added, "Add it")).text).toMatch(/Added: Ferry crews|copy of the report/);
      expect((await confirm(room, removed, "Remove it")).text).toMatch(/Removed: Flood|in the meantime/);
      const reports = (await room.discord.ask("reports")).text;
      expect(reports).toMatch(/Bridge at Ashford/);
      expect(reports).toMatch(/Ferry crews/);
      expect(reports).not.toMatch(/Flood in the Teal/);
    },
    LIMIT,
  );
});

describe("a report put into the folder", () => {
  it(
    "is found by itself where the folder is watched, also when it changes, and no longer when it vanishes",
    async () => {
      const room = await openNewsroomForTest({ "bridge.txt": BRIDGE }, { WATCH_REPORTS: "true" });
      expect((await room.ask("archive status")).text).toContain("are taken up by themselves");
      await writeFile(join(room.reports, "strike.md"), STRIKE);
      await room.bot().printed('"added":1');
      expect((await asksFor(room, "who went on strike")).text).toContain("Ferry crews on strike");
      await writeFile(join(room.reports, "strike.md"), STRIKE.replace("Lindholm", "Marstrand"));
      await room.bot().printed('"changed":1');
      expect((await asksFor(room, "who went on strike")).text).toContain("Marstrand");
      await rm(join(room.reports, "strike.md"));
      await room.bot().printed('"removed":1');
      expect((await asksFor(room, "who went on strike")).text).not.toContain("Ferry crews on strike");
    },
    LIMIT,
  );
});

describe("a member without the permission", () => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await openNewsroom({ "bridge.txt": BRIDGE });
  }, LIMIT);

  afterAll(async () => {
    expect(room.discord.faults).toEqual([]);
    await room.close();
  });

  const REFUSED =
    /^\/\S+(?: \S+)? works only in this bot's home server, and only for those who may manage it \(Manage Server\)\.$/;

  it.each([
    ["archive status", {}],
    ["archive reload", {}],
    ["archive add", {}],
    ["archive add", { file: new Upload("strike.md", STRIKE) }],
    ["archive remove", { report: "bridge" }],
    ["archive trash", { report: "bridge" }],
    ["unanswered", {}],
    ["unanswered-settle", { id: 1, as: "deleted", show: "open", page: 1 }],
  ])("alone is refused in one sentence when Discord lets /%s through", async (command, values) => {
    const shown = await room.discord.ask(command, values);
    expect(shown).toMatchObject({ onlyForThem: true, buttons: [] });
    expect(shown.text).toMatch(REFUSED);
  });

  it("is refused in direct messages, where nobody manages anything", async () => {
    expect((await room.discord.ask("archive status", {}, "direct message", MODERATOR)).text).toMatch(REFUSED);
  });

  it("is refused when they press a moderator's button or fill in a moderator's form", async () => {
    const shown = await room.ask("archive remove", { report: "bridge" });
    expect((await confirm(room, shown, "Remove it", ADA)).text).toMatch(REFUSED);
    const form = await room.ask("archive add");
    expect((await room.discord.submit(form, { text: STRIKE }, ADA)).text).toMatch(REFUSED);
    expect(await readdir(room.reports)).toEqual(["bridge.txt"]);
  });

  it(
    "is refused everywhere when the bot has no home server",
    async () => {
      await room.restart({ HOME_GUILD_ID: "" });
      expect((await room.ask("archive status")).text).toMatch(REFUSED);
    },
    LIMIT,
  );

  it("is not shown moderators' commands by /help", async () => {
    expect((await room.discord.ask("help")).text).not.toMatch(/archive|unanswered/);
  });
});
