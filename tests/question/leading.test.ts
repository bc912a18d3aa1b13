import { expect, test } from "vitest";
import { toTerm } from "../../src/search/term.ts";
import { ask } from "../answer/evidence.ts";

const REPORTS = [["Mayor Jane Vale of Elsby met the press.", "The president of the club left."]];

function factor(question: string, leader: string): number {
  const { terms } = ask(question, REPORTS).question;
  return Math.max(0, ...terms.map(({ matches }) => matches.get(toTerm(leader)) ?? 0));
}

test("whoever runs a town may be its mayor", () => {
  expect(factor("who runs Elsby", "mayor")).toBeGreaterThan(0);
  expect(factor("who governs Elsby", "president")).toBeGreaterThan(0);
});

test("nobody is asked for whom something else was done to, or of whom no name is told", () => {
  expect(factor("who was run over in Elsby", "mayor")).toBe(0);
  expect(factor("who ran through the streets", "mayor")).toBe(0);
  expect(factor("who visited Elsby", "mayor")).toBe(0);
});
