import { describe, expect, test } from "vitest";
import { ask, ranked, textOf } from "../evidence.ts";

const QUESTION = "who said the bridge was closed";
const QUOTATION = "“The bridge is closed.";

/** Who is taken for the speaker of the first sentence that has the words, in a report of these sentences. */
function speakerIn(...sentences: string[]): string | undefined {
  const about = ["They saw John Adams and Jane Vale.", ...sentences];
  const quoted = ranked(ask(QUESTION, [about])).find(({ passage }) => textOf(passage).includes("bridge"));
  return quoted?.values.find(({ fit }) => fit > 0.5)?.label;
}

describe("the speaker of a quotation is", () => {
  test("the one whom the sentence before is about", () => {
    expect(speakerIn("John Adams was glad.", QUOTATION, "It is over,” he said.")).toBe("John Adams");
  });

  test("the one named where the quotation ends", () => {
    expect(speakerIn("John Adams was glad.", QUOTATION, "It is over,” said Jane Vale.")).toBe("Jane Vale");
  });

  test("named beside “he told”, which only has a hearer", () => {
    expect(speakerIn("John Adams was glad.", "“The bridge is closed,” he told the Elsby Times.")).toBe(
      "John Adams",
    );
  });

  test("not somebody whom the quotation names", () => {
    expect(speakerIn("Nothing was heard.", "“John Adams closed the bridge,” she said.")).toBeUndefined();
  });

  test("not somebody to whom only something was done", () => {
    expect(speakerIn("The police arrested John Adams.", "“The bridge is closed,” he said.")).toBeUndefined();
  });

  test("not a name of another paragraph's story", () => {
    expect(speakerIn("John Adams slept.", "It rained.", "“The bridge is closed,” he said.")).toBeUndefined();
  });
});
