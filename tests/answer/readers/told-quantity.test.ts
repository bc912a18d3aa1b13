import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fitOf = (question: string, sentence: string, label: string): number =>
  fitsOf(readValues(question, sentence))[label] ?? 0;

/** Below this nothing is claimed. */
const CLAIMED = 0.45;

describe("a figure of the quantity that is named", () => {
  test.each([
    ["what is the salary of Jane Vale", "Jane Vale earns $90,000 a year.", "$90,000"],
    ["what is the salary of Jane Vale", "Her pay is $90,000.", "$90,000"],
    [
      "what was the turnout in Elsby",
      "About 71% of registered voters took part.",
      "About 71% of registered voters",
    ],
    ["what was the turnout in Elsby", "Turnout in Elsby was 71%.", "71%"],
    ["what was the transfer fee for Vale", "Elsby signed Vale for $3 million.", "$3 million"],
    ["what are the debts of Elsby", "Elsby owes $3 million.", "$3 million"],
  ])("suits %j: %s", (question, sentence, label) => {
    expect(fitOf(question, sentence, label)).toBeGreaterThan(CLAIMED);
  });

  test.each([
    ["what is the salary of Jane Vale", "Ann Otto, the director, earns $90,000 a year.", "$90,000"],
    ["what is the salary of Jane Vale", "Jane Vale sold her house for $90,000.", "$90,000"],
    [
      "what was the turnout in Elsby",
      "Over 80% of the 40 seats went to the voters' league.",
      "Over 80% of the 40 seats",
    ],
    ["what was the turnout in Elsby", "Prices in Elsby rose by 9%.", "9%"],
    ["what was the transfer fee for Vale", "Vale was fined $3 million.", "$3 million"],
    ["what are the debts of Elsby", "Elsby spent $3 million on roads.", "$3 million"],
  ])("is no other figure, %j: %s", (question, sentence, label) => {
    expect(fitOf(question, sentence, label)).toBeLessThan(CLAIMED);
  });
});
