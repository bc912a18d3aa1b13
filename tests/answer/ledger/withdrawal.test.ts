import { describe, expect, test } from "vitest";
import { withdrawalOf } from "../../../src/answer/ledger/withdrawal.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { quote } from "../../../src/corpus/report.ts";
import { passagesOf } from "../../search/passages.ts";

/** What the report says where it takes back the first count of its first sentence, or null. */
function takenBack(...sentences: readonly string[]): string | null {
  const [passage] = passagesOf(sentences);
  const [count] = readCounts(sentences[0] ?? "");
  if (!passage || !count) throw new Error("no count");
  const span = withdrawalOf(passage, passage.start + count.end);
  return span && quote(passage.report, span);
}

describe("withdrawalOf", () => {
  test.each([
    "The ministry published a balance of 164 fatalities, but went back.",
    "It announced 20 deaths, a figure later retracted.",
    "The agency put the toll at 90, a number that was later withdrawn.",
    "A list of 40 dead was published by mistake, and 40 dead were reported in error.",
  ])("finds %j taken back in its own sentence", (text) => {
    expect(takenBack(text)).toBe(text);
  });

  test.each([
    "The figure was later withdrawn.",
    "But the number was soon deleted.",
    "The ministry then took back the figure.",
    "A spokesman said that the toll was wrong.",
  ])("finds a figure taken back where %j follows it", (next) => {
    const text = "The ministry said that 164 people had died.";
    expect(takenBack(text, next)).toMatch(new RegExp(`^${text}\\s+${next}$`));
  });

  test.each([
    ["The army killed 176 people when it mistakenly shot down a plane."],
    ["Some 40 people were held, but went back to work a day later."],
    ["Some 40 soldiers withdrew from the city."],
    ["Some 40 people were held.", "The soldiers withdrew from the city."],
    ["Some 40 people were held.", "He denied it."],
    ["Some 40 people were held.", "It was later said that all were well."],
  ])("leaves %j alone", (...sentences) => {
    expect(takenBack(...sentences)).toBeNull();
  });
});
