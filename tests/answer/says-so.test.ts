import { expect, test } from "vitest";
import { saysSo } from "../../src/answer/says-so.ts";
import { ask, ranked } from "./evidence.ts";

function isSaid(question: string, sentence: string): boolean {
  const asked = ask(question, [["Jane Vale is the mayor of Elsby, a town on a lake.", sentence]]);
  const evidence = ranked(asked).find(({ passage }) => passage.index === 1);
  if (!evidence) throw new Error("the sentence is no candidate");
  return saysSo(asked.question, evidence);
}

test.each([
  ["was the inn robbed", "The inn was robbed on Monday."],
  ["is the inn closed", "The inn, shut since May, is for sale."],
  ["will Vale resign", "Her lawyer said she would resign."],
  ["will Vale resign", "She plans to resign in June."],
  ["can people still fish in the lake", "Fishing is still allowed."],
  ["can people fish in the lake again", "Fishing was forbidden until Monday."],
])("%j is told by %j", (question, sentence) => {
  expect(isSaid(question, sentence)).toBe(true);
});

test.each([
  ["was the inn robbed", "The inn stood beside a bank that was robbed on Monday."],
  ["will Vale resign", "Her deputy said Baker would resign."],
  ["will Vale resign", "The deputy will resign."],
  ["can people fish in the lake again", "A fine awaits anyone who fishes."],
])("%j is not told by %j", (question, sentence) => {
  expect(isSaid(question, sentence)).toBe(false);
});
