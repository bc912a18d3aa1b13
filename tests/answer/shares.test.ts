import { describe, expect, test } from "vitest";
import { coverage, sharesOf, spokenOf, sumOf } from "../../src/answer/shares.ts";
import { ask } from "./evidence.ts";

const SENTENCES = ["In the park the police met Jane Vale.", "A flood came and they resigned."];
const { question } = ask("when did Vale resign over the flood", [SENTENCES]);
const termOf = (typed: string): number => question.terms.findIndex((term) => term.typed === typed);

describe("shares", () => {
  test("of all words are the whole question", () => {
    expect(sumOf(sharesOf(question, () => 1))).toBeCloseTo(1);
  });

  test("go to what a word does in the question", () => {
    const only = (typed: string) => sharesOf(question, (n) => (n === termOf(typed) ? 1 : 0));
    expect(only("resign")).toMatchObject({ subject: 0, setting: 0 });
    expect(only("Vale")).toMatchObject({ focus: 0, setting: 0 });
    expect(only("flood")).toMatchObject({ focus: 0, subject: 0 });
  });

  test("of a question without weight are none", () => {
    expect(sumOf(sharesOf({ ...question, weight: 0 }, () => 1))).toBe(0);
  });
});

describe("coverage", () => {
  const [resign, flood] = [termOf("resign"), termOf("flood")];

  test("counts a word once, by its best match", () => {
    const once = coverage([{ at: 0, term: resign, factor: 1 }], question);
    const thrice = coverage(
      [0.3, 1, 0.6].map((factor, at) => ({ at, term: resign, factor })),
      question,
    );
    expect(thrice).toEqual(once);
  });

  test("grows with each word that is found", () => {
    const one = [{ at: 0, term: resign, factor: 1 }];
    const two = [...one, { at: 1, term: flood, factor: 0.5 }];
    expect(sumOf(coverage(two, question))).toBeGreaterThan(sumOf(coverage(one, question)));
  });

  test("of no match is nothing", () => {
    expect(coverage([], question)).toEqual({ focus: 0, subject: 0, setting: 0 });
  });
});

describe("what a passage speaks of", () => {
  const focus = sharesOf(question, () => 1).focus;

  test("is all where it has the words of what is asked, whatever it names", () => {
    expect(spokenOf(focus, question)).toBe(1);
  });

  test("is nothing where it has only names and setting", () => {
    expect(spokenOf(0, question)).toBe(0);
  });

  test("is more than the share of the words, for some are said otherwise", () => {
    expect(spokenOf(focus / 4, question)).toBeCloseTo(1 / 2);
  });

  test("is all where only a name is asked about", () => {
    const named = ask("who is Jane Vale", [SENTENCES]).question;
    expect(spokenOf(0, { ...named, terms: named.terms.filter(({ isName }) => isName) })).toBe(1);
  });
});
