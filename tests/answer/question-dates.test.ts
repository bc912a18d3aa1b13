import { describe, expect, test } from "vitest";
import { datesOf, matchDates } from "../../src/answer/question-dates.ts";
import { ask } from "./evidence.ts";

/** The words of the question that the first sentence says by its date; reports are of Thursday, 13 January 2022. */
function saidBy(question: string, sentence: string): readonly (string | undefined)[] {
  const asked = ask(question, [[sentence]]);
  const [passage] = asked.index.passages;
  if (!passage) throw new Error("no passage");
  const dates = datesOf(asked.question, asked.index.newest);
  return matchDates(passage, asked.index.tokens(0), dates).map(
    ({ term }) => asked.question.terms[term]?.typed,
  );
}

describe("a date of the question", () => {
  test("is matched where the sentence gives the day in other words", () => {
    expect(saidBy("who left on January 11", "On Tuesday the troops left.")).toEqual(["January", "11"]);
  });

  test("is matched where the sentence gives a day inside it", () => {
    expect(saidBy("who left in January 2022", "On 11 January 2022 the troops left.")).toEqual([
      "January",
      "2022",
    ]);
  });

  test.each(["On Wednesday the troops left.", "In January the troops left.", "The troops left."])(
    "is not matched by another day, a longer time or none: %s",
    (sentence) => expect(saidBy("who left on January 11", sentence)).toEqual([]),
  );
});

test("a question without a date has none", () => {
  const { question, index } = ask("who left the city", [["On Tuesday the troops left the city."]]);
  expect(datesOf(question, index.newest)).toEqual([]);
});
