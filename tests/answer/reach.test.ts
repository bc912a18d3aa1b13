import { describe, expect, test } from "vitest";
import { leastReach, reachOf } from "../../src/answer/reach.ts";
import { ask, evidenceOf, ranked } from "./evidence.ts";

const REPORTS = [["The ferry Aurora sank near Elsby."], ["The mayor opened the fair."]];

function bar(question: string, passages = 100): number {
  const asked = ask(question, REPORTS);
  const [best] = ranked(asked);
  if (!best) throw new Error("nothing was found");
  return leastReach(asked.question, best, passages);
}

describe("a report is about a question the sooner", () => {
  test("the smaller the archive is", () => {
    expect(bar("ferry sank", 100)).toBeLessThan(bar("ferry sank", 1000));
  });

  test("the more words the question has", () => {
    expect(bar("ferry sank in the heavy storm")).toBeLessThan(bar("ferry sank"));
  });

  test("where the sentence has one of its names", () => {
    expect(bar("the Aurora sank")).toBeLessThan(bar("the ferry sank"));
  });
});

test("what stands around a sentence counts with what stands in it", () => {
  const [best] = ranked(ask("ferry sank", REPORTS));
  if (!best) throw new Error("nothing was found");
  expect(reachOf(evidenceOf(best.passage, [], 1, { coverage: 0.3, aroundSubject: 0.2 }))).toBeCloseTo(0.5);
});
