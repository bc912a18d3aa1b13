import { describe, expect, test } from "vitest";
import { ask, ranked } from "./evidence.ts";

function sideOf(question: string, sentence: string, name: string): number | undefined {
  const [best] = ranked(ask(question, [[sentence, "They saw Adams, Baker and Jane Vale."]]));
  return best?.values.find(({ label }) => label === name)?.side;
}

describe("who-questions: a value stands", () => {
  test.each([
    ["who accused Jane Vale", "On Monday John Adams accused Jane Vale of lying.", "John Adams", 1],
    ["who did John Adams accuse", "On Monday John Adams accused Jane Vale of lying.", "Jane Vale", 1],
    ["who accused Jane Vale", "Jane Vale was accused of lying by John Adams.", "John Adams", 1],
    ["who accused Jane Vale", "Jane Vale was accused by John Adams.", "John Adams", 1],
    ["who was arrested", "On Monday John Adams was arrested.", "John Adams", 1],
    ["who arrested Jane Vale", "On Monday John Adams was arrested.", "John Adams", -2],
    ["who arrested Jane Vale", "Jane Vale was arrested on Monday, John Adams said.", "John Adams", -2],
    [
      "who replaced Jane Vale",
      "Jane Vale was replaced on Sunday by acting mayor John Adams.",
      "John Adams",
      1,
    ],
    ["who replaced Jane Vale", "Jane Vale was replaced Sunday with John Adams.", "John Adams", 1],
    ["who painted the wall", "He saw a wall painted by John Adams.", "John Adams", 1],
    ["who led the mine", "John Adams was dismissed as head of the mine.", "John Adams", 1],
    ["who arrested Jane Vale", "Jane Vale was arrested by the son of John Adams.", "John Adams", -1],
    ["who sacked Baker", "On Monday Jane Vale met John Adams and sacked Baker.", "John Adams", -1],
    ["who sacked Baker", "On Monday Jane Vale met John Adams and sacked Baker.", "Jane Vale", 1],
    [
      "who was arrested",
      "A man suspected to have lent a knife to John Adams was arrested on Monday.",
      "John Adams",
      -2,
    ],
    ["who was arrested", "Jane Vale was arrested for the murder of John Adams.", "John Adams", -2],
    ["who was arrested", "On Monday they arrested a brother of John Adams.", "John Adams", -2],
    ["who was charged", "She was charged, together with John Adams, over the fire.", "John Adams", 1],
    ["who was awarded the prize", "They awarded the prize to John Adams.", "John Adams", 1],
    ["who won the race", "Jane Vale, in her third year with John Adams, won the race.", "John Adams", -2],
    ["who won the race", "Jane Vale, in her third year with John Adams, won the race.", "Jane Vale", 1],
    ["who sacked Baker", "On Monday Baker met her and sacked John Adams.", "John Adams", -2],
    ["who painted the wall", "He saw a wall painted in the spring by John Adams.", "John Adams", -1],
    ["who said it was cold", "Jane Vale told John Adams it was cold.", "John Adams", -2],
    ["who said it was cold", "It was cold, she said to John Adams.", "John Adams", -2],
    ["who said it was cold", "Jane Vale said John Adams was cold.", "John Adams", -1],
    ["who cooked for Baker", "John Adams became the hero: he cooked for Baker.", "John Adams", 1],
    ["which players left", "Three players left the club: John Adams, 20, and Jane Vale.", "John Adams", 1],
    ["who was hired", "John Adams, who saw Elsby as a boy, was hired.", "John Adams", 1],
    ["who hit Baker", "They said Jane Vale met John Adams, who later hit Baker.", "John Adams", 1],
    ["who hit Baker", "They said Jane Vale met John Adams, who later hit Baker.", "Jane Vale", -1],
    ["who was hit", "They saw Jane Vale with John Adams, who was hit.", "John Adams", 1],
    ["who gave money", "It came from Vale Trust, a charity in Elsby, which gave money.", "Vale Trust", 1],
    ["who owns the mill", "The mill belongs to Jane Vale.", "Jane Vale", 1],
    ["which firm owns the mill", "The mill belongs to Vale Trust.", "Vale Trust", 1],
    ["who owns the mill", "The mill is owned by a nurse from Elsby, Jane Vale.", "Jane Vale", 1],
    ["who scored for Elsby", "Elsby equalised through striker John Adams.", "John Adams", 1],
    ["who warned of floods", "“The water rises every hour,” warned John Adams.", "John Adams", 1],
  ] as const)("%s – %s – %s: %i", (question, sentence, name, side) => {
    expect(sideOf(question, sentence, name)).toBe(side);
  });

  test("on no side where the verb asked about is not told", () => {
    expect(sideOf("who accused Jane Vale", "Then Jane Vale met John Adams.", "John Adams")).toBe(0);
  });

  test("on no side where the question asks for a role", () => {
    expect(sideOf("who is the mayor", "The mayor is John Adams.", "John Adams")).toBe(0);
  });
});
