import { describe, expect, test } from "vitest";
import { joinLists } from "../../../../src/answer/readers/places/list.ts";

const TEXT = "Only Austria, Kenya and the Netherlands have it, while Peru waits.";
const placesIn = (text: string) =>
  ["Austria", "Kenya", "Netherlands", "Peru"].map((name, n) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name, label: name, fit: n / 4 };
  });
const joined = (question: string) => joinLists(placesIn(TEXT), TEXT, question);

describe("joinLists", () => {
  test("makes one place of a list where the question asks for several, as good as the best of them", () => {
    const [list, other] = joined("which countries have it");
    expect(list).toMatchObject({ label: "Austria, Kenya and the Netherlands", fit: 0.5 });
    expect(TEXT.slice(list?.start, list?.end)).toBe(list?.text);
    expect(other?.label).toBe("Peru");
  });

  test.each(["which country has it", "where is it"])("leaves places apart to %j", (question) => {
    expect(joined(question)).toEqual(placesIn(TEXT));
  });
});
