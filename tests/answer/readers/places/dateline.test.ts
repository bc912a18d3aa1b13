import { describe, expect, test } from "vitest";
import { datelineLength } from "../../../../src/answer/readers/places/dateline.ts";

describe("a dateline", () => {
  test.each([
    ["BELORA, Ohio (AP) – A man was shot.", "BELORA, Ohio (AP) – "],
    ["Moscow (Reuters) – Troops began to leave.", "Moscow (Reuters) – "],
    ["PORT LARCH -- A man was shot.", "PORT LARCH -- "],
    ["BELORA—A man was shot.", "BELORA—"],
    ["BELORA, 6 January – A man was shot.", "BELORA, 6 January – "],
  ])("opens a report and ends with a dash: %j", (sentence, dateline) => {
    expect(sentence.slice(0, datelineLength(sentence))).toBe(dateline);
  });

  test.each([
    "Police in Belora — who had been called — came.",
    "Co-Founder Ann Vale spoke.",
    "A man was shot.",
  ])("has no plain words: %s", (sentence) => {
    expect(datelineLength(sentence)).toBe(0);
  });
});
