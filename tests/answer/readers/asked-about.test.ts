import { describe, expect, test } from "vitest";
import { isAskedAbout, isKnownByQuestion } from "../../../src/answer/readers/asked-about.ts";
import { ask } from "../evidence.ts";

const REPORT = [
  "Jane Vale leads the Northern Water Fund (NWF) in Elsby.",
  "Acme Corporation paid for the pumps.",
];
const asked = (question: string) => ask(question, [REPORT]).question;

describe("a question names", () => {
  test("a person by the surname", () => {
    expect(isAskedAbout({ text: "Jane Vale", kind: "person" }, asked("who met Vale"))).toBe(true);
    expect(isAskedAbout({ text: "Jane Vale", kind: "person" }, asked("who met Jane Smith"))).toBe(false);
  });

  test("nobody else of the same surname", () => {
    const person = { text: "Jane Vale", kind: "person" } as const;
    expect(isAskedAbout(person, asked("who shot Robert Vale"))).toBe(false);
    expect(isAskedAbout(person, asked("who shot Janet Vale"))).toBe(true);
    expect(isAskedAbout(person, asked("who shot President Vale"))).toBe(true);
  });

  test("nobody else of the same surname, however rare the given name, where somebody is asked for by name", () => {
    const sister = { text: "Jane Vale", kind: "person" } as const;
    expect(isAskedAbout(sister, asked("who is Wurzel Vale"))).toBe(false);
    expect(isAskedAbout(sister, asked("who is President Vale"))).toBe(true);
    expect(isAskedAbout(sister, asked("who is Jane Vale"))).toBe(true);
  });

  test.each([
    ["Northern Water Fund", "who leads the NWF"],
    ["NWF", "who leads the Northern Water Fund"],
    ["Acme Corporation", "who owns Acme"],
    ["Acme", "who owns Acme"],
  ])("the group %s in: %s", (text, question) => {
    expect(isKnownByQuestion({ text, kind: "group" }, asked(question))).toBe(true);
  });

  test("somebody by the given name alone, and a group by the end of its name", () => {
    const person = { text: "Jane Vale", kind: "person" } as const;
    expect(isKnownByQuestion(person, asked("who met Jane in Elsby"))).toBe(true);
    expect(isKnownByQuestion(person, asked("who met Jane Smith"))).toBe(false);
    const group = { text: "Northern Water Fund", kind: "group" } as const;
    expect(isKnownByQuestion(group, asked("who left the Water Fund"))).toBe(true);
    expect(isKnownByQuestion(group, asked("who left the Coastal Water Fund"))).toBe(false);
  });

  test.each([
    ["Northern Water Fund", "who leads the fund"],
    ["NWF", "who leads the water fund"],
    ["Acme Water Corporation", "who owns Acme"],
  ])("not the group %s in: %s", (text, question) => {
    expect(isKnownByQuestion({ text, kind: "group" }, asked(question))).toBe(false);
  });
});

test("a university is known by its name, unless the name is a town's or an organisation is asked for", () => {
  const vale = { text: "Valdo University", kind: "group" } as const;
  expect(isKnownByQuestion(vale, asked("who is the Valdo scholar"))).toBe(true);
  expect(isKnownByQuestion(vale, asked("which council hired the Valdo scholar"))).toBe(false);
  const paris = { text: "Paris University", kind: "group" } as const;
  expect(isKnownByQuestion(paris, asked("who was hired in Paris"))).toBe(false);
});
