import { expect, test } from "vitest";
import { isToldOfAnother } from "../../src/answer/told-of-another.ts";
import { ask, ranked } from "./evidence.ts";

/** Whether the first sentence of a report, with others behind it, tells the asked of somebody else. */
function isOfAnother(question: string, sentence: string): boolean {
  const asked = ask(question, [[sentence, "Jane Vale is the mayor.", "Anne Baker is her deputy."]]);
  const evidence = ranked(asked).find(({ passage }) => passage.index === 0);
  if (!evidence) throw new Error("the sentence is no candidate");
  return isToldOfAnother(asked.question, evidence);
}

test("what somebody else is named for doing was not done by whoever is asked about", () => {
  expect(isOfAnother("when did Vale visit Elsby", "Adamson visited Elsby on Monday.")).toBe(true);
  expect(isOfAnother("where was Jane Vale arrested", "Anne Baker, 27, was later arrested in Elsby.")).toBe(
    true,
  );
  expect(isOfAnother("when did Vale visit Elsby", "Anne Baker tripped while visiting Elsby on Monday.")).toBe(
    true,
  );
});

test("whoever is asked about may be named or meant", () => {
  expect(isOfAnother("when did Vale visit Elsby", "Jane Vale and Anne Baker visited Elsby on Monday.")).toBe(
    false,
  );
  expect(isOfAnother("when did Vale visit Elsby", "The mayor visited Elsby on Monday.")).toBe(false);
  expect(isOfAnother("when did Vale visit Elsby", "Adamson said she visited Elsby on Monday.")).toBe(false);
});

test("whoever is named beside the one who did it has not done it", () => {
  const left = "In May, John Adamson left the pact that Jane Vale had signed.";
  expect(isOfAnother("when did Jane Vale leave the pact", left)).toBe(true);
  expect(isOfAnother("when did John Adamson leave the pact", left)).toBe(false);
  expect(
    isOfAnother("when did Vale leave the pact", "In May, Jane Vale and John Adamson left the pact."),
  ).toBe(false);
  expect(isOfAnother("when did Jane Vale leave the pact", "In May, Jane Vale Brunner left the pact.")).toBe(
    false,
  );
  expect(isOfAnother("when did Vale meet Adamson", "John Adamson met Jane Vale in May.")).toBe(false);
  expect(isOfAnother("when was Vale arrested", "Anne Baker arrested Jane Vale in May.")).toBe(false);
});

test("of somebody's wife nothing is told where only he is", () => {
  expect(isOfAnother("when was Adams's wife born", "John Adams was born in Elsby on 4 May 1970.")).toBe(true);
  expect(
    isOfAnother("when was Adams's wife born", "The wife of John Adams was born in Elsby on 4 May 1970."),
  ).toBe(false);
  expect(isOfAnother("when did Adams's house burn", "Adams said it burnt in May.")).toBe(false);
});
