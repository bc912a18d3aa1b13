import { expect, test } from "vitest";
import { isItself, standingFor } from "../../src/question/matches.ts";
import { toTerm } from "../../src/search/term.ts";
import { ask } from "../answer/evidence.ts";

const [closed] = ask("closed", [["The road was shut."]]).question.terms;
if (!closed) throw new Error("the question has no term");

test("a word is itself and none of its synonyms", () => {
  expect(closed.matches.has(toTerm("shut"))).toBe(true);
  expect(isItself(closed, (term) => term === toTerm("close"))).toBe(true);
  expect(isItself(closed, (term) => term === toTerm("shut"))).toBe(false);
});

test("a word that stands for others as well keeps its better matches", () => {
  const { matches } = standingFor(closed, [toTerm("close"), toTerm("end")], 0.5);
  expect(matches.get(toTerm("close"))).toBe(1);
  expect(matches.get(toTerm("end"))).toBe(0.5);
});
