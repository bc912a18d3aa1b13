import { describe, expect, test } from "vitest";
import { isSameTown, townOf } from "../../../../src/answer/readers/places/town.ts";
import { passagesOf } from "../../../search/passages.ts";

describe("the town that a report is about", () => {
  test.each([
    ["of its dateline", ["BELORA, Ohio (AP) – A man was shot on Tuesday.", "He died later."]],
    ["whose police it was", ["The Belora Police Department came.", "A man was shot."]],
    ["that it names twice", ["A man was shot in Belora.", "It was the third killing in Belora since May."]],
  ])("is the one %s", (_, sentences) => {
    expect(townOf(passagesOf(sentences))).toBe("Belora");
  });

  test("is the one that the title names as well", () => {
    const sentences = ["A man was shot in Belora."];
    expect(townOf(passagesOf(sentences, [], { title: "Man shot in Belora" }))).toBe("Belora");
    expect(townOf(passagesOf(sentences))).toBeNull();
  });

  test("is none where two are told as much", () => {
    const sentences = ["A man was shot in Belora.", "It was the third killing in Belora since May."];
    const others = sentences.map((sentence) => sentence.replace("Belora", "Larchville"));
    expect(townOf(passagesOf([...sentences, ...others]))).toBeNull();
  });

  test("is not that of a dateline where the report tells of another country", () => {
    const story = ["Protests began in Austria on Sunday.", "Prices had risen in Austria."];
    expect(townOf(passagesOf(["BELORA, Ohio (AP) – Troops are to leave.", ...story]))).toBeNull();
  });

  test("is known by its name in capitals", () => {
    expect(isSameTown("BELORA", "Belora")).toBe(true);
    expect(isSameTown("BELORA", null)).toBe(false);
  });

  test("is no state and no county", () => {
    expect(townOf(passagesOf(["A man was shot in Ohio.", "He lived in Ohio, in Larch County."]))).toBeNull();
  });

  test("is not the one where somebody is from", () => {
    expect(townOf(passagesOf(["Ann Bell of Belora was shot.", "She had come from Belora."]))).toBeNull();
  });
});
