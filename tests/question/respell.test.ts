import { describe, expect, test } from "vitest";
import { respell } from "../../src/question/respell.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { passagesOf } from "../search/passages.ts";

const index = indexPassages(passagesOf(["Ther Olsen met the mayor of Wich on Monday."]));
const mended = (question: string): string => respell(question, index);

describe("a slip in a small word is mended", () => {
  test.each([
    ["whne did it end", "when did it end"],
    ["how mnay peple left", "how many people left"],
    ["becuase of waht was it shut", "because of what was it shut"],
    ["Whre was it, durin the storm?", "where was it, during the storm?"],
    ["how mutch did thier boat cost", "how much did their boat cost"],
  ])("%s", (slip, right) => {
    expect(mended(slip)).toBe(right);
  });
});

describe("left as it was typed is", () => {
  test.each([
    ["a name of the archive", "who is ther"],
    ["a word of English", "did the shop wither"],
    ["a capital inside the question", "when did Hwen leave"],
    ["a short name that is one letter from a small word", "how old are mary and theo"],
    ["a word with more than one slip", "whherre did it stahrt"],
  ])("%s", (_, question) => {
    expect(mended(question)).toBe(question);
  });
});
