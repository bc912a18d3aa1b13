import { describe, expect, test } from "vitest";
import { SYNONYM_CLASSES } from "../../src/search/synonym-classes.ts";
import { synonyms } from "../../src/search/synonyms.ts";
import { toTerm } from "../../src/search/term.ts";
import { tokenize } from "../../src/search/tokenize.ts";

const CLASSES = SYNONYM_CLASSES.trim().split("\n");

function areSynonyms(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => tokenize(word)[0]?.term);
  return a !== undefined && b !== undefined && synonyms(a).has(b);
}

describe("synonyms", () => {
  test.each([
    ["detained", "arrested"],
    ["troops", "soldiers"],
    ["blaze", "fire"],
    ["sacked", "fire"],
    ["norway", "norwegians"],
    ["holland", "dutch"],
    ["u.s.", "american"],
    ["deposed", "overthrew"],
    ["doubted", "questioned"],
    ["begged", "urged"],
    ["founded", "established"],
    ["storm", "thunderstorm"],
  ])("%s and %s are asked and answered for each other, both ways", (one, other) => {
    expect(areSynonyms(one, other)).toBe(true);
    expect(areSynonyms(other, one)).toBe(true);
  });

  test("are not handed on: what burns and what dismisses are both fire, but not each other", () => {
    expect(areSynonyms("blaze", "sacked")).toBe(false);
  });

  test("of a verb that says little by itself are no deeds: what is taken is not killed", () => {
    expect(areSynonyms("take", "kill")).toBe(false);
  });

  test.each([
    ["rounded", "arrested"],
    ["found", "established"],
    ["home", "left"],
    ["record", "high"],
    ["storm", "raid"],
  ])("are none where %j is %j only in a phrase or by chance", (one, other) => {
    expect(areSynonyms(one, other)).toBe(false);
  });

  test("do not hold the word itself", () => {
    expect(areSynonyms("arrested", "arrest")).toBe(false);
  });

  test("of a word in no class are none", () => {
    expect(synonyms("xylophon")).toEqual(new Set());
  });
});

describe("the classes of synonyms", () => {
  test("hold lower-case words, at least two terms each", () => {
    expect(CLASSES.filter((line) => !/^[a-z']+(?: [a-z']+)+$/.test(line))).toEqual([]);
  });

  test("hold one form of each word", () => {
    const doubled = CLASSES.filter((line) => {
      const terms = line.split(" ").map(toTerm);
      return new Set(terms).size < terms.length;
    });
    expect(doubled).toEqual([]);
  });

  test("do not hold one another, since the smaller would add nothing", () => {
    const sets = CLASSES.map((line) => new Set(line.split(" ").map(toTerm)));
    const contained = CLASSES.filter((_line, n) =>
      sets.some((other, m) => m !== n && [...(sets[n] ?? [])].every((term) => other.has(term))),
    );
    expect(contained).toEqual([]);
  });
});
