import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { openKeep } from "../../src/keep/keep.ts";
import { databasePath, emptyKeep } from "./keep-file.ts";

const PAID = { question: "Who paid for it?", command: "ask" } as const;
const CLOSED = { question: "did the bridge close", command: "when" } as const;

describe("A question without an answer", () => {
  it("is listed with the outcomes, the days and the wording of its first asking", async () => {
    const { keep, clock } = await emptyKeep();
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    clock.day = "2030-05-03";
    await keep.unanswered({ question: "paid for it", command: "who", outcome: "nothing" });
    expect(await keep.listUnanswered()).toEqual([
      {
        id: expect.any(Number),
        question: "Who paid for it?",
        command: "ask",
        unclear: 1,
        nothing: 1,
        up: 0,
        down: 0,
        firstDay: "2030-05-01",
        lastDay: "2030-05-03",
        status: "open",
        cameBack: null,
      },
    ]);
  });

  it("comes before those that were asked less often, and before older ones", async () => {
    const { keep, clock } = await emptyKeep();
    for (const question of ["a", "b", "b", "c"]) {
      await keep.unanswered({ question, command: "ask", outcome: "nothing" });
    }
    clock.day = "2030-05-02";
    await keep.unanswered({ question: "d", command: "ask", outcome: "nothing" });
    expect((await keep.listUnanswered()).map(({ question }) => question)).toEqual(["b", "d", "a", "c"]);
    expect((await keep.listUnanswered("open", 2)).map(({ question }) => question)).toEqual(["b", "d"]);
  });

  it("has no day before its last when the clock goes back", async () => {
    const { keep, clock } = await emptyKeep();
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    clock.day = "2030-04-30";
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    expect(await keep.listUnanswered()).toMatchObject([{ firstDay: "2030-05-01", lastDay: "2030-05-01" }]);
  });

  it("may be anything that a member can type", async () => {
    const { keep } = await emptyKeep();
    for (const question of ["'); DROP TABLE question; --", "?!", "👩‍👩‍👧 кто", "x".repeat(300)]) {
      await keep.unanswered({ question, command: "ask", outcome: "nothing" });
    }
    expect(await keep.listUnanswered()).toHaveLength(4);
  });

  it("is not kept when it is longer than a command lets through", async () => {
    const { keep } = await emptyKeep();
    const question = "x".repeat(301);
    await expect(keep.unanswered({ question, command: "ask", outcome: "nothing" })).rejects.toThrow("CHECK");
    expect(await keep.listUnanswered()).toEqual([]);
  });
});

describe("A settled question", () => {
  it("leaves the list of open ones, and an unknown one is said to be unknown", async () => {
    const { keep } = await emptyKeep();
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    const [group] = await keep.listUnanswered();
    expect(await keep.settle(group?.id ?? 0, "done")).toBe(true);
    expect(await keep.settle(999, "done")).toBe(false);
    expect(await keep.listUnanswered()).toEqual([]);
    expect(await keep.listUnanswered("done")).toMatchObject([{ id: group?.id, status: "done" }]);
  });

  it.each(["done", "dismissed"] as const)(
    "that was %s comes back, counted anew, when it is asked again",
    async (status) => {
      const { keep, clock } = await emptyKeep();
      for (let asked = 0; asked < 5; asked += 1) await keep.unanswered({ ...PAID, outcome: "unclear" });
      const [before] = await keep.listUnanswered();
      await keep.settle(before?.id ?? 0, status);
      clock.day = "2030-06-01";
      await keep.unanswered({ ...PAID, outcome: "nothing" });
      expect(await keep.listUnanswered()).toMatchObject([
        { id: before?.id, unclear: 0, nothing: 1, firstDay: "2030-06-01", cameBack: status },
      ]);
    },
  );

  it("comes back when an answer to it is voted down, not when one is voted up", async () => {
    const { keep } = await emptyKeep();
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    const [group] = await keep.listUnanswered();
    await keep.settle(group?.id ?? 0, "done");
    await keep.vote({ ...PAID, vote: "up" });
    expect(await keep.listUnanswered()).toEqual([]);
    await keep.vote({ ...PAID, vote: "down" });
    expect(await keep.listUnanswered()).toMatchObject([{ unclear: 0, down: 1, cameBack: "done" }]);
  });

  it("is open again with all its counts when that is taken back", async () => {
    const { keep } = await emptyKeep();
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    const listed = await keep.listUnanswered();
    await keep.settle(listed[0]?.id ?? 0, "dismissed");
    await keep.settle(listed[0]?.id ?? 0, "open");
    expect(await keep.listUnanswered()).toEqual(listed);
  });
});

describe("A vote", () => {
  it("down puts the question of an answer on the list, up does not", async () => {
    const { keep } = await emptyKeep();
    await keep.vote({ ...PAID, vote: "down" });
    await keep.vote({ ...CLOSED, vote: "up" });
    expect(await keep.listUnanswered()).toMatchObject([{ question: PAID.question, unclear: 0, down: 1 }]);
  });

  it("is counted by question and command", async () => {
    const { keep } = await emptyKeep();
    await keep.vote({ ...CLOSED, vote: "up" });
    await keep.vote({ ...CLOSED, question: "DID THE BRIDGE CLOSE?", vote: "up" });
    await keep.vote({ question: "when did the bridge close", command: "ask", vote: "down" });
    expect(await keep.votes(CLOSED)).toEqual({ up: 2, down: 0 });
    expect(await keep.votes({ ...CLOSED, command: "who" })).toEqual({ up: 0, down: 0 });
    expect(await keep.listUnanswered()).toMatchObject([{ up: 2, down: 1 }]);
  });

  it("replaces the one that was pressed before it, and the question keeps its number", async () => {
    const { keep } = await emptyKeep();
    await keep.vote({ ...PAID, vote: "down" });
    const [before] = await keep.listUnanswered();
    await keep.vote({ ...PAID, vote: "up", instead: "down" });
    expect(await keep.votes(PAID)).toEqual({ up: 1, down: 0 });
    await keep.vote({ ...PAID, vote: "down", instead: "up" });
    expect(await keep.listUnanswered()).toEqual([before]);
  });

  it("leaves nothing of the question when it is taken back", async () => {
    const url = pathToFileURL(await databasePath());
    const keep = await openKeep(url.href);
    await keep.vote({ ...PAID, vote: "up" });
    expect(readFileSync(url, "utf8")).toContain(PAID.question);
    await keep.vote({ ...PAID, vote: null, instead: "up" });
    expect(readFileSync(url, "utf8")).not.toContain(PAID.question);
    await keep.close();
  });

  it("that was never counted takes nothing back", async () => {
    const { keep } = await emptyKeep();
    await keep.vote({ ...PAID, vote: null, instead: "down" });
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    await keep.vote({ ...PAID, vote: "up", instead: "down" });
    expect(await keep.votes(PAID)).toEqual({ up: 1, down: 0 });
  });
});

describe("What is kept", () => {
  it("is there after a restart, in one file", async () => {
    const path = await databasePath();
    const url = pathToFileURL(path).href;
    const first = await openKeep(url);
    await first.unanswered({ ...PAID, outcome: "unclear" });
    const listed = await first.listUnanswered();
    await first.close();
    expect(readdirSync(dirname(path))).toEqual(["kept.db"]);
    const second = await openKeep(url);
    expect(await second.listUnanswered()).toEqual(listed);
    await second.close();
  });

  it("makes room by dropping the oldest settled questions, then the least asked", async () => {
    const { keep, clock } = await emptyKeep(3);
    const ask = (question: string) => keep.unanswered({ question, command: "ask", outcome: "nothing" });
    const open = async () => (await keep.listUnanswered()).map(({ question }) => question).sort();
    for (const question of ["often", "often", "once", "settled"]) await ask(question);
    const settled = (await keep.listUnanswered()).find(({ question }) => question === "settled");
    clock.day = "2030-05-02";
    await keep.settle(settled?.id ?? 0, "done");
    await ask("new");
    expect(await keep.listUnanswered("done")).toEqual([]);
    expect(await open()).toEqual(["new", "often", "once"]);
    await ask("newer");
    expect(await open()).toEqual(["new", "newer", "often"]);
  });

  it("is dropped a year after it was last asked", async () => {
    const { keep, clock } = await emptyKeep();
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    clock.day = "2031-05-01";
    await keep.unanswered({ ...CLOSED, outcome: "unclear" });
    expect(await keep.listUnanswered()).toHaveLength(2);
    clock.day = "2031-05-02";
    await keep.unanswered({ question: "new", command: "ask", outcome: "unclear" });
    expect((await keep.listUnanswered()).map(({ question }) => question)).not.toContain(PAID.question);
  });

  it("can be deleted, and then is gone from the file", async () => {
    const path = await databasePath();
    const keep = await openKeep(pathToFileURL(path).href);
    await keep.unanswered({ ...PAID, outcome: "unclear" });
    const [group] = await keep.listUnanswered();
    expect(await keep.forget(group?.id ?? 0)).toBe(true);
    expect(await keep.forget(group?.id ?? 0)).toBe(false);
    expect(readFileSync(path, "utf8").toLowerCase()).not.toContain("paid for it");
    await keep.close();
  });

  it("takes nothing more after it was closed", async () => {
    const { keep } = await emptyKeep();
    await keep.close();
    await expect(keep.unanswered({ ...PAID, outcome: "unclear" })).rejects.toThrow("closed");
    await expect(keep.listUnanswered()).rejects.toThrow("closed");
    await keep.close();
  });

  it("goes into a folder that is made for it", async () => {
    const path = `${dirname(await databasePath())}/a/b/kept.db`;
    await (await openKeep(pathToFileURL(path).href)).close();
    expect(existsSync(path)).toBe(true);
  });
});
