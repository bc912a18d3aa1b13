import { expect, test } from "vitest";
import { isUndone } from "../../src/answer/undone.ts";
import { ask, ranked } from "./evidence.ts";

function isDenied(question: string, sentence: string): boolean {
  const asked = ask(question, [[sentence, "Jane Vale is the mayor."]]);
  const evidence = ranked(asked).find(({ passage }) => passage.index === 0);
  if (!evidence) throw new Error("the sentence is no candidate");
  return isUndone(asked.question, evidence);
}

test.each([
  ["when did Vale leave Elsby", "Vale did not leave Elsby on Friday."],
  ["when was Vale charged", "Vale has not yet been formally charged, police said on Friday."],
  ["when did Vale buy a rifle", "In 2011, Vale tried to buy a rifle."],
  ["where did Vale rob a shop", "Vale failed to rob a shop in Elsby."],
  ["who robbed the shop", "Vale never robbed the shop."],
  ["when did the strike end", "Talks aimed at ending the strike broke down on Friday."],
  ["where was Vale found", "Her car was located in Elsby, but Vale has not been found."],
])("%j is not answered by %j", (question, sentence) => {
  expect(isDenied(question, sentence)).toBe(true);
});

test.each([
  ["when did Vale leave Elsby", "Vale left Elsby on Friday, and did not look back."],
  ["when was Vale charged", "Vale had not been charged on Monday, and was charged on Friday."],
  ["when did Vale try to buy a rifle", "In 2011, Vale tried to buy a rifle."],
  ["who never robbed the shop", "Vale never robbed the shop."],
  ["when was Vale last seen", "Vale has not been seen since Friday."],
  ["when did Vale leave Elsby", "Baker refused, and Vale left Elsby on Friday."],
])("%j may be answered by %j", (question, sentence) => {
  expect(isDenied(question, sentence)).toBe(false);
});
