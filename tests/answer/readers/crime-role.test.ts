import { describe, expect, test } from "vitest";
import { toldPart } from "../../../src/answer/readers/crime-role.ts";
import { fitsOf, readValues } from "./read-values.ts";

const partOf = (name: string, sentence: string) => {
  const start = sentence.indexOf(name);
  return toldPart({ start, end: start + name.length }, sentence);
};

describe("the part that a sentence gives somebody in a crime or accident", () => {
  test.each([
    "Police identified the suspect as 21-year-old Jane Vale.",
    "Police arrested 21-year-old Jane Vale on Monday.",
    "Police have arrested John Kent and Jane Vale.",
    "Officers held the woman, later identified as the gunman, Jane Vale, 21.",
    "Jane Vale, 21, of 12 Mill Street, was charged on Monday with murder.",
    "Jane Vale, 21, faces two counts of murder.",
    "Jane Vale pleaded guilty to shooting the clerk.",
    "A judge ordered Jane Vale to be held without bond.",
    "The clerk was shot in the head by his neighbour, 21-year-old Jane Vale.",
    "Witnesses named Jane Vale, who they said was the alleged gunman.",
    "The victims are John Kent, 20, and Jane Vale, 21, who witnesses said is the alleged shooter.",
    "A warrant was issued for Jane Vale.",
  ])("is the accused's: %s", (sentence) => {
    expect(partOf("Jane Vale", sentence)).toBe("accused");
  });

  test.each([
    "The coroner identified the victim as Jane Vale, 21.",
    "John Kent is charged in the death of Jane Vale.",
    "John Kent is accused of killing 21-year-old Jane Vale.",
    "Jane Vale, 21, of Elsby, was fatally shot on Monday.",
    "Jane Vale died at the scene.",
    "Jane Vale and 32-year-old John Kent were killed.",
    "He spoke at Jane Vale's funeral.",
  ])("is the victim's: %s", (sentence) => {
    expect(partOf("Jane Vale", sentence)).toBe("victim");
  });

  test.each([
    "Sheriff Jane Vale said the gunman was arrested.",
    "Jane Vale, the dead man's cousin, said he was shot.",
    "“He was shot,” said Police Chief Jane Vale.",
    "The gunman was arrested, according to Jane Vale.",
    "Sheriff Jane Vale identified the victims of the shooting.",
  ])("is only a speaker's: %s", (sentence) => {
    expect(partOf("Jane Vale", sentence)).toBe("speaker");
  });

  test.each(["Jane Vale lives beside the mill.", "Police shot a dog outside the house of Jane Vale."])(
    "is not told: %s",
    (sentence) => {
      expect(partOf("Jane Vale", sentence)).toBeNull();
    },
  );
});

describe("who did it", () => {
  test("is answered by the accused rather than by the one who tells of it or another victim", () => {
    const sentence =
      "Sheriff Rosa Marsh said Jane Vale was arrested in the shooting of the clerk, in which John Kent died.";
    const fits = fitsOf(readValues("who shot the clerk", sentence));
    expect(fits["Jane Vale"]).toBe(1);
    expect(fits["Rosa Marsh"]).toBeLessThan(0.5);
    expect(fits["John Kent"]).toBeLessThan(0.5);
  });

  test("is not answered by “the gunman”", () => {
    const labels = readValues("who shot the clerk", "The gunman and two victims left the mill.");
    expect(labels).toEqual([]);
  });
});
