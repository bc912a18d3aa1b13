import { describe, expect, test } from "vitest";
import { ageShare } from "../../../src/answer/readers/age-owner.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { ask } from "../evidence.ts";

/** How well the ages of a sentence suit a question, in their order; what else is told may spell the question's names. */
function sharesOf(question: string, sentence: string, ...told: readonly string[]): readonly number[] {
  const asked = ask(question, [[sentence, ...told]]).question;
  return readCounts(sentence).map((age) => ageShare(age, sentence, asked));
}

describe("an age", () => {
  test.each([
    "Jane Vale, 48, met John Kent, 51.",
    "Jane Vale (48) met John Kent (51).",
    "Jane Vale, aged 48, met John Kent, aged 51.",
    "Jane Vale, Jr., 4, met John Kent, Jr., 7.",
    "Jane Vale, who is 48, met John Kent, who was only 51.",
    "Jane Vale, a 48-year-old Italian nurse, met John Kent, a tall 51-year-old Swede.",
    "Police met 48-year-old Jane Vale and 51-year-old John Kent.",
    "His 16-year-old daughters, Anna Vale and Jane Vale, met John Kent, 51.",
  ])("belongs to the name beside it: %s", (sentence) => {
    const [own = 0, other = 1] = sharesOf("how old was Jane Vale", sentence);
    expect(own).toBe(1);
    expect(other).toBeLessThan(0.5);
  });

  test("belongs to whoever it is identified as", () => {
    const shareOf = (name: string) =>
      sharesOf("how old was Jane Vale", `Police identified the 15-year-old killed on Sunday as ${name}.`);
    expect(shareOf("Jane Vale")).toEqual([1]);
    expect(shareOf("John Kent")).toEqual([0.2]);
  });

  test("is told apart by the first name within a family, where the question has one", () => {
    const sentence = "Tim Vale, 29, was held over the death of Tina Vale.";
    expect(sharesOf("how old was Tina Vale", sentence)).toEqual([0.2]);
    expect(sharesOf("how old was Vale", sentence)).toEqual([1]);
  });

  test("of nobody with a name suits hardly less", () => {
    const [share = 0] = sharesOf("how old was Jane Vale", "The victim was 15.");
    expect(share).toBeLessThan(1);
    expect(share).toBeGreaterThan(0.5);
  });

  test.each([
    "how old was the victim",
    "how old is Jane Vale's son",
    "what is the age of the son of Jane Vale",
  ])("of anybody suits where nobody with a name is meant: %s", (question) => {
    expect(sharesOf(question, "John Kent, 51, was held.")).toEqual([1]);
  });

  test.each(["Jane Vale's 2-year-old son died.", "Jane Vale came with her 2-year-old."])(
    "of a relative suits little: %s",
    (sentence) => {
      expect(sharesOf("how old was Jane Vale", sentence)).toEqual([0.2]);
    },
  );

  test("belongs to each of several names", () => {
    expect(sharesOf("how old is Jane Vale", "Police met the 16-year-old twins, Kent and Vale.")).toEqual([1]);
  });

  test("belongs to a long name with a typing error as well, but to no other of that family", () => {
    const question = "how old was Clementina Vale";
    expect(sharesOf(question, "Clemantina Vale, 48, died.", "Clementina Vale came.")).toEqual([1]);
    expect(sharesOf(question, "Jane Vale, 48, died.", "Clementina Vale came.")).toEqual([0.2]);
  });
});

test("an age at another time says little about how old somebody is now", () => {
  const sentence = "Jane Vale left the club that she joined when she was nine.";
  const [now = 1] = sharesOf("how old is Jane Vale", sentence);
  const [then = 0] = sharesOf("how old was Jane Vale when she joined the club", sentence);
  expect(now).toBeLessThanOrEqual(0.2);
  expect(then).toBeGreaterThan(0.5);
});

test("the age of a relative stands beside the relative", () => {
  const sentence = "Jane Vale aged 41, her daughter Ann aged 13, and seven others died.";
  expect(sharesOf("how old was Jane Vale's daughter", sentence).slice(0, 2)).toEqual([0.2, 1]);
  expect(sharesOf("how old was Jane Vale", sentence)[0]).toBeGreaterThan(0.5);
  expect(sharesOf("how old was Jane Vale's son", "Jane Vale, 41, left with her 9-year-old son.")).toEqual([
    0.2, 1,
  ]);
});
