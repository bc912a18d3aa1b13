import { beforeAll, describe, expect, test } from "vitest";
import { readFigure } from "../../../src/answer/ledger/figure.ts";
import { type Relation, relate } from "../../../src/answer/ledger/relate.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { passagesOf } from "../../search/passages.ts";
import { type Judged, judgePairs } from "./relations.ts";

/** A figure from the last count of one sentence. */
function figure(text: string, published: string, id: string) {
  const [passage] = passagesOf([text], [], { id, published, title: "Ferry Aurora sinks near Elsby harbour" });
  const count = readCounts(text).at(-1);
  const read = passage && count && readFigure(passage, passage.start + count.start);
  if (!read) throw new Error(`no figure in "${text}"`);
  return read;
}

const STORY =
  "off the port of Elsby, where the ferry Aurora of the Norden Line sank, the Harbour Office said";

describe("relate", () => {
  test.each<[string, string, string, string, Relation]>([
    ["At least 12 people died", "2021-03-04", "More than 10 people died", "2021-03-04", "nested"],
    ["Some 12 people died", "2021-03-04", "Some 12 people were killed", "2021-03-06", "same"],
    ["At least 12 people died", "2021-03-04", "At least 15 people died", "2021-03-05", "update"],
    ["Exactly 12 people died", "2021-03-04", "A total of 15 people died", "2021-03-04", "dispute"],
    ["Some 12 people died", "2021-03-04", "Some 15 people were injured", "2021-03-04", "other"],
    ["A total of 12 people died", "2021-03-04", "Three new deaths were reported", "2021-03-04", "other"],
    ["A total of 12 people died", "2021-03-04", "Four children died", "2021-03-04", "other"],
    ["Some 50 people died", "2021-03-04", "Some 12 people died", "2021-03-05", "open"],
    ["Dozens died", "2021-03-04", "Some 164 people died", "2021-03-04", "dispute"],
  ])("%j of %s beside %j of %s", (a, dayOfA, b, dayOfB, relation) => {
    const [first, second] = [figure(`${a} ${STORY}.`, dayOfA, "a"), figure(`${b} ${STORY}.`, dayOfB, "b")];
    expect(relate(first, second)).toBe(relation);
    expect(relate(second, first)).toBe(relation);
  });

  test("does not call two events a dispute or an update", () => {
    const here = figure(`A total of 12 people died ${STORY}.`, "2021-03-04", "a");
    const there = figure(
      "A total of 15 people died when the bridge of Karsk fell, the mayor Ida Holm said.",
      "2021-03-05",
      "b",
    );
    expect(relate(here, there)).toBe("open");
  });

  test("takes an earlier toll in one sentence for an update", () => {
    const text = "The death toll rose from fourteen to 31.";
    const [passage] = passagesOf([text]);
    const [first, second] = readCounts(text).map(
      ({ start }) => passage && readFigure(passage, passage.start + start),
    );
    expect(first && second && relate(first, second)).toBe("update");
  });
});

describe("on the golden pairs", () => {
  let pairs: readonly Judged[];
  beforeAll(async () => {
    pairs = await judgePairs();
  });

  /** Share of what is claimed that is right; `open` claims nothing. */
  function precision(judged: readonly Judged[]): number {
    const claimed = judged.filter(({ said }) => said !== "open");
    return claimed.filter(({ said, gold }) => gold.includes(said)).length / claimed.length;
  }

  test("there are enough, and half of them are kept aside", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    expect(pairs.filter(({ aside }) => aside).length).toBe(Math.floor(pairs.length / 2));
  });

  test("no dispute and no growth is claimed where there is none", () => {
    const wrong = pairs.filter(
      ({ said, gold }) => (said === "dispute" || said === "update") && !gold.includes(said),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    { part: "tuned", aside: false, least: 0.97, most: 8 },
    { part: "kept aside", aside: true, least: 0.89, most: 14 },
  ])("what is claimed is right on the $part pairs", ({ aside, least, most }) => {
    const judged = pairs.filter((pair) => pair.aside === aside);
    expect(precision(judged)).toBeGreaterThanOrEqual(least);
    expect(judged.filter(({ said }) => said === "open").length).toBeLessThanOrEqual(most);
  });
});
