import { describe, expect, test } from "vitest";
import { joinPhrases } from "../../src/question/join-phrases.ts";
import { phraseAt } from "../../src/question/phrases.ts";
import { toTerm } from "../../src/search/term.ts";
import { tokenize } from "../../src/search/tokenize.ts";

describe("phraseAt", () => {
  test.each([
    ["kick off", "begin", 2],
    ["lose their lives", "die", 3],
    ["get under way", "begin", 3],
    ["gave himself up", "surrender", 3],
    ["stop making", "discontinue", 2],
    ["touched down", "land", 2],
    ["stepping down", "resign", 2],
    ["threw out", "reject", 2],
    ["thrown out", "expel", 2],
    ["fell into the water", "splash", 4],
    ["took his own life", "suicide", 4],
    ["rounded up", "arrest", 2],
  ])("reads %j as %j", (phrase, word, length) => {
    expect(phraseAt(tokenize(`it ${phrase} today`), 1)).toEqual({ word, length });
  });

  test.each(["kick the ball", "off kick", "kick", ""])("reads nothing in %j", (words) => {
    expect(phraseAt(tokenize(words), 0)).toBeNull();
  });
});

describe("joinPhrases", () => {
  const question = "when did the protests kick off there";
  const words = joinPhrases(tokenize(question));

  test("makes one word of an idiom, where it was typed", () => {
    const idiom = words.find(({ word }) => word === "begin");
    expect(idiom).toMatchObject({ term: toTerm("begin") });
    expect(question.slice(idiom?.start, idiom?.end)).toBe("kick off");
  });

  test("keeps the plain words of an idiom that say something", () => {
    expect(words.flatMap(({ literal = [] }) => literal.map(({ word }) => word))).toEqual(["kick"]);
  });

  test("leaves all other words as they are", () => {
    expect(words.map(({ word }) => word)).toEqual(["when", "did", "the", "protests", "begin", "there"]);
    const plain = tokenize("when did it end");
    expect(joinPhrases(plain)).toEqual(plain);
  });
});
