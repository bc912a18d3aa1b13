// What moderators see of the questions that found no answer, against a real bot.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BRIDGE, closeSound, FLOOD, type Newsroom, openNewsroom, openNewsroomForTest } from "./newsroom.ts";
import { ADA, GRACE, MODERATOR, type Shown, Upload } from "./stand-in/discord.ts";

const LIMIT = 60_000;

describe("the list of unanswered questions", () => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await openNewsroom({ "bridge.txt": BRIDGE, "flood.md": FLOOD });
  }, LIMIT);

  afterAll(() => closeSound(room));

  const press = (shown: Shown, label: string) => room.discord.press(shown, label, { by: MODERATOR });
  /** A question is noted after its asker was answered. */
  const listed = async (show = "open") => question(await room.ask("unanswered", { show }));
  const question = (shown: Shown) =>
    [...shown.text.matchAll(/^\*\*(.*)\*\*$/gm)].map(([, heading]) => heading);

  it("is empty at first", async () => {
    const shown = await room.ask("unanswered");
    expect(shown).toMatchObject({ onlyForThem: true, buttons: [] });
    expect(shown.text).toContain("There are no questions here.");
  });

  it("has what found nothing, most asked first, and not who asked", async () => {
    const { ask } = room.discord;
    await ask("who", { question: "is Quorl Vantrix" });
    for (const by of [ADA, GRACE]) await ask("ask", { question: "Zyzzogeton *hexapod*?" }, "server", by);
    await expect.poll(() => listed()).toEqual(["Zyzzogeton \\*hexapod\\*?", "is Quorl Vantrix"]);
    const shown = await room.ask("unanswered");
    expect(shown.text).toContain("/ask · nothing found 2 times");
    expect(shown.text).not.toMatch(/Ada|Grace|3234567890/);
  });

  it("has nothing of what was answered, asked in private or of one report only", async () => {
    const { ask } = room.discord;
    await ask("ask", { question: "why was the bridge at Ashford closed" });
    await ask("ask", { question: "Xyloph secret", private: true });
    await ask("ask", { question: "Xyloph source", source: "bridge" });
    expect((await room.ask("unanswered")).text).not.toMatch(/Xyloph|Ashford/);
  });

  it("is settled question by question, and a deleted one is forgotten", async () => {
    const first = await room.ask("unanswered");
    const done = await press(first, "Done");
    expect(done.isUpdate).toBe(true);
    expect(question(done)).toEqual(["is Quorl Vantrix"]);
    expect(await listed("done")).toEqual(["Zyzzogeton \\*hexapod\\*?"]);
    const none = await press(done, "Dismiss");
    expect(none.text).toContain("There are no questions here.");
    const dismissed = await room.ask("unanswered", { show: "dismissed" });
    const reopened = await press(dismissed, "Open again");
    expect(reopened.text).toContain("There are no questions here.");
    const again = await room.ask("unanswered");
    expect(question(again)).toEqual(["is Quorl Vantrix"]);
    await press(again, "Delete");
    const lists = await Promise.all(
      ["open", "done", "dismissed"].map((show) => room.ask("unanswered", { show })),
    );
    expect(lists.map((list) => question(list).length)).toEqual([0, 1, 0]);
  });

  it("has what its asker found not helpful, until they take that back", async () => {
    const shown = await room.discord.ask("ask", { question: "why was the bridge at Ashford closed" });
    const down = await room.discord.press(shown, "👎 Not helpful");
    expect(down.isUpdate).toBe(true);
    expect(down.text).toBe(shown.text);
    expect(down.buttons).toEqual(expect.arrayContaining(["👍 Helpful", "👎 Not helpful (noted)"]));
    expect((await room.ask("unanswered")).text).toContain("1 vote: not helpful");
    const up = await room.discord.press(down, "👍 Helpful");
    expect(await listed()).toEqual([]);
    const none = await room.discord.press(up, "👍 Helpful (noted)");
    expect(none.buttons).toEqual(shown.buttons);
    expect(await listed()).toEqual([]);
  });

  it("has no vote of a member on an answer to somebody else", async () => {
    const shown = await room.discord.ask("ask", { question: "why was the bridge at Ashford closed" });
    const refused = await room.discord.press(shown, "👎 Not helpful", { by: GRACE });
    expect(refused).toMatchObject({ onlyForThem: true, isUpdate: false });
    expect(refused.text).toContain("Only whoever asked can rate this answer");
    expect(await listed()).toEqual([]);
  });

  it("comes back with a question that was settled and is asked again", async () => {
    await room.discord.ask("ask", { question: "zyzzogeton hexapod" });
    await expect.poll(async () => (await room.ask("unanswered")).text).toContain("was done, but asked again");
  });

  it(
    "has pages, and is still there after a restart",
    async () => {
      for (let n = 1; n <= 6; n += 1)
        await room.discord.ask("ask", { question: `Vrill${"o".repeat(n)}q glimph` });
      await room.restart();
      const first = await room.ask("unanswered");
      expect(first.text).toContain("Page 1 of 2");
      expect(question(first)).toHaveLength(5);
      const second = await press(first, "Next page");
      expect(question(second)).toHaveLength(2);
      expect((await press(second, "Previous page")).text).toContain("Page 1 of 2");
    },
    LIMIT,
  );
});

describe("a list whose bot is killed while it writes", () => {
  it(
    "has everything that was on it before, and takes more",
    async () => {
      const room = await openNewsroomForTest({ "bridge.txt": BRIDGE });
      const listed = async () => (await room.ask("unanswered")).text;
      await room.discord.ask("ask", { question: "Xyloph before" });
      await expect.poll(listed).toContain("Xyloph before");
      for (let n = 0; n < 20; n += 1) void room.discord.ask("ask", { question: "Xyloph before" });
      await room.discord.ask("ask", { question: "Xyloph meanwhile" });
      await room.kill();
      expect(await listed()).toContain("Xyloph before");
      expect(room.bot().output()).not.toContain("are not kept");
      await room.discord.ask("ask", { question: "Xyloph after" });
      await expect.poll(listed).toContain("Xyloph after");
    },
    LIMIT,
  );
});

describe("the database", () => {
  it(
    "has no number of a member or server, not even of one that a question names; the log has none of a member",
    async () => {
      const room = await openNewsroomForTest({ "bridge.txt": BRIDGE });
      const { ask, press } = room.discord;
      await ask("who", { question: `is <@${GRACE.id}> Quorl of ${ADA.id}`, for: GRACE.id });
      const shown = await ask("ask", { question: "why was the bridge at Ashford closed", for: GRACE.id });
      await press(shown, "👎 Not helpful");
      await expect.poll(async () => (await room.ask("unanswered")).text).toContain("**is \\@… Quorl of …**");
      await room.ask("archive add", { file: new Upload("flood.md", FLOOD) });
      await room.restart();
      const kept = await readdir(room.data, { recursive: true, withFileTypes: true });
      const files = kept
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      expect(files).toHaveLength(2);
      for (const file of files) expect(await readFile(file, "latin1")).not.toMatch(/\d{17}/);
      expect(kept.map(({ name }) => name).join()).not.toMatch(/\d{17}/);
      expect(room.output()).not.toMatch(new RegExp([ADA, GRACE, MODERATOR].map(({ id }) => id).join("|")));
    },
    LIMIT,
  );
});

describe("a bot whose database cannot be opened", () => {
  it(
    "answers all the same, and says so at its start and to moderators",
    async () => {
      const room = await openNewsroomForTest({ "bridge.txt": BRIDGE });
      await mkdir(join(room.data, "broken"));
      await writeFile(
        join(room.data, "broken", "a.db"),
        "this is no database, but long enough to be taken for one",
      );
      await room.restart({ DATABASE_URL: `file:${join(room.data, "broken", "a.db")}` });
      expect(room.bot().output()).toContain("unanswered questions and votes are not kept");
      const answer = await room.discord.ask("ask", { question: "why was the bridge at Ashford closed" });
      expect(answer.text).toContain("lorry struck it");
      expect(answer.buttons).not.toContain("👍 Helpful");
      expect((await room.discord.ask("ask", { question: "Xyloph" })).text).toContain(
        "No report is about this",
      );
      expect((await room.ask("unanswered")).text).toContain("Nothing is kept");
      expect((await room.ask("archive status")).text).toContain(
        "are not kept: the database could not be opened",
      );
      expect(room.discord.faults).toEqual([]);
    },
    LIMIT,
  );
});
