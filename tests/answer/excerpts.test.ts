import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/answer/evidence.ts";
import { chooseEvidence, toExcerpts } from "../../src/answer/excerpts.ts";
import type { Passage } from "../../src/corpus/report.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { passagesOf } from "../search/passages.ts";
import { evidenceOf, placedValue, textOf } from "./evidence.ts";

const WIRE =
  "At least 12 people were killed when the ferry sank near the port of Elsby, the coast guard said.";

/** One piece of evidence: a sentence of a report, and the value that it gives. */
function given(id: string, text: string, key: string) {
  return passagesOf([text], [], { id }).map((passage) => evidenceOf(passage, [placedValue({ key })]));
}

describe("chooseEvidence", () => {
  test("passes over copies of one wire story", () => {
    const all = [...given("a", WIRE, "12"), ...given("b", `ELSBY (AP) – ${WIRE}`, "12")];
    expect(chooseEvidence(all, 3)).toHaveLength(1);
  });

  test("takes what adds a source or a value before what adds neither", () => {
    const [first, again] = passagesOf(["It was 12.", "The dead are 12."], [], { id: "a" }).map((passage) =>
      evidenceOf(passage, [placedValue({ key: "12" })]),
    );
    const [other] = given("b", "They counted 15.", "15");
    if (!first || !again || !other) throw new Error("no evidence");
    const chosen = chooseEvidence([first, again, other], 3).map(({ passage }) => textOf(passage));
    expect(chosen).toEqual(["It was 12.", "They counted 15.", "The dead are 12."]);
  });

  test("takes no more than asked for, and the best first", () => {
    const all = [...given("a", "It was 12.", "12"), ...given("b", "They counted 15.", "15")];
    expect(chooseEvidence(all, 1).map(({ passage }) => passage.report.id)).toEqual(["a"]);
  });
});

function never(): never {
  throw new Error("no passage");
}

/** The excerpt of the second of two sentences. */
function excerptOf(before: string, sentence: string, isClaimed = true) {
  const passages = passagesOf([before, sentence]);
  const second = passages[1];
  if (!second) throw new Error("no passage");
  const value = placedValue({ start: second.start, end: second.start + 2 });
  const evidence = { ...evidenceOf(second, [value, value]), id: 1 };
  return onlyExcerpt(evidence, passages, isClaimed);
}

function onlyExcerpt(evidence: Evidence, passages: readonly Passage[], isClaimed = true) {
  const [excerpt] = toExcerpts([evidence], indexPassages(passages), () => isClaimed);
  if (!excerpt) throw new Error("no excerpt");
  return excerpt;
}

describe("an excerpt", () => {
  test.each(["He was arrested.", "“They left,” she said.", "The two were arrested."])(
    "has the sentence before where it leans on that: %s",
    (sentence) => expect(excerptOf("Jane Vale came.", sentence).text).toBe(`Jane Vale came.\n${sentence}`),
  );

  test.each(["Jane Vale was arrested.", "It is not known who did it.", "Hers was red."])(
    "is the sentence alone where it stands by itself: %s",
    (sentence) => expect(excerptOf("John Adams came.", sentence).text).toBe(sentence),
  );

  test("does not grow beyond 400 characters", () => {
    const long = `Jane Vale came${" and went".repeat(48)}.`;
    expect(excerptOf(long, "He was arrested.").text).toBe("He was arrested.");
  });

  test("reaches to the sentence that names its answer, and marks the name there", () => {
    const [before = never(), after = never()] = passagesOf(["Jane Vale came.", "“It rained.”"]);
    const value = placedValue({ start: after.start, end: after.end, toldAt: { start: 0, end: 9 } });
    const evidence = { ...evidenceOf(after, [value]), id: 1 };
    const excerpt = onlyExcerpt(evidence, [before, after]);
    expect(excerpt.text).toBe("Jane Vale came.\n“It rained.”");
    expect(excerpt.answers).toMatchObject([{ start: 0, end: 9 }]);
  });

  test("marks one answer where one is claimed, and none where nothing is", () => {
    expect(excerptOf("Jane Vale came.", "He was arrested.").answers).toHaveLength(1);
    expect(excerptOf("Jane Vale came.", "He was arrested.", false).answers).toEqual([]);
  });
});

test("no sentence is shown twice", () => {
  const passages = passagesOf(["Vale has not been seen since.", "He said in a message that he was well."]);
  const all = passages.map((passage, id) => ({ ...evidenceOf(passage, []), id }));
  const excerpts = toExcerpts(all.toReversed(), indexPassages(passages), () => false);
  expect(excerpts.map(({ text }) => text)).toEqual([
    "He said in a message that he was well.",
    "Vale has not been seen since.",
  ]);
});
