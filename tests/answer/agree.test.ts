import { describe, expect, test } from "vitest";
import { agree } from "../../src/answer/agree.ts";
import type { Evidence } from "../../src/answer/evidence.ts";
import { passagesOf } from "../search/passages.ts";
import { evidenceOf, placedValue } from "./evidence.ts";

interface Given {
  readonly key: string;
  readonly id: string;
  readonly text?: string;
  readonly score?: number;
  readonly fit?: number;
  readonly within?: string;
  readonly published?: string;
}

/** Evidence from one sentence of a report, best first. */
function given(...items: readonly Given[]): readonly Evidence[] {
  return items.flatMap(({ key, id, text = `Report ${id} says so.`, score = 1, fit = 1, within, published }) =>
    passagesOf([text], [], { id, ...(published !== undefined && { published }) }).map((passage) =>
      evidenceOf(passage, [placedValue({ key, fit, ...(within !== undefined && { within }) })], score),
    ),
  );
}

const keysOf = (evidence: readonly Evidence[], asks: "howmany" | "when" = "when") =>
  agree(evidence, asks).map(({ value }) => value.key);

describe("agree", () => {
  test("puts the value first that most reports give", () => {
    const evidence = given({ key: "12", id: "a" }, { key: "15", id: "b" }, { key: "15", id: "c" });
    expect(keysOf(evidence)).toEqual(["15", "12"]);
  });

  test("puts the value of the newest report first among equals", () => {
    const evidence = given(
      { key: "12", id: "a", published: "2021-03-04" },
      { key: "15", id: "b", published: "2021-03-05" },
    );
    expect(keysOf(evidence)).toEqual(["15", "12"]);
  });

  test("counts a report once, however often it says so", () => {
    const [first] = given({ key: "12", id: "a" });
    if (!first) throw new Error("no evidence");
    const [group] = agree([first, first, first], "when");
    expect(group?.reports).toHaveLength(1);
    expect(group?.support).toBeCloseTo(1);
  });

  test("counts copies of one wire story once", () => {
    const text = "At least 12 people were killed when the ferry sank near the port, the coast guard said.";
    const [group] = agree(given({ key: "12", id: "a", text }, { key: "12", id: "b", text }), "howmany");
    expect(group?.evidence).toHaveLength(2);
    expect(group?.reports.map(({ id }) => id)).toEqual(["a"]);
  });

  test("leaves out a value that is given much less well", () => {
    expect(keysOf(given({ key: "12", id: "a" }, { key: "15", id: "b", score: 0.5 }))).toEqual(["12"]);
    expect(keysOf(given({ key: "12", id: "a" }, { key: "15", id: "b", fit: 0.3 }))).toEqual(["12"]);
  });

  test("lists a second figure sooner than a second day, since figures for one thing differ", () => {
    const evidence = given({ key: "12", id: "a" }, { key: "15", id: "b", score: 0.8 });
    expect(keysOf(evidence, "howmany")).toEqual(["12", "15"]);
    expect(keysOf(evidence, "when")).toEqual(["12"]);
  });

  test("lists no length of time beside a sum of money", () => {
    const [sum, time] = passagesOf(["She took 1.3 million euros.", "She did so for a decade."]);
    if (!sum || !time) throw new Error("no passages");
    const evidence = [
      evidenceOf(sum, [placedValue({ key: "1300000", quantity: "money" })]),
      evidenceOf(time, [placedValue({ key: "10", quantity: "duration" })]),
    ];
    expect(keysOf(evidence, "howmany")).toEqual(["1300000"]);
  });

  test("lists no second day that has little of the first one's support", () => {
    const evidence = given(
      { key: "12", id: "a", text: "The ferry sank." },
      { key: "12", id: "b", text: "Waves broke over the deck." },
      { key: "12", id: "c", text: "Nobody saw the harbour again." },
      { key: "15", id: "d" },
    );
    expect(keysOf(evidence)).toEqual(["12"]);
    expect(keysOf(evidence, "howmany")).toEqual(["12", "15"]);
  });

  test("joins a town to the place in it, which differs in nothing", () => {
    const evidence = given({ key: "belora", id: "a" }, { key: "elm street", within: "belora", id: "b" });
    const groups = agree(evidence, "where");
    expect(groups.map(({ value, reports }) => [value.key, reports.length])).toEqual([["elm street", 2]]);
  });

  test("says nothing where the best evidence has no value", () => {
    const [passage] = passagesOf(["Nothing is known."]);
    expect(passage && agree([evidenceOf(passage, [])], "when")).toEqual([]);
    expect(agree([], "when")).toEqual([]);
  });
});
