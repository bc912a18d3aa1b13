import { describe, expect, test } from "vitest";
import type { NameMention } from "../../../../src/answer/mention.ts";
import {
  isSortOf,
  standingOf,
  standingOfPhrase,
  startOfPlace,
} from "../../../../src/answer/readers/places/standing.ts";

/** "<Elsby>" marks the place that is judged, "{Anna Bell}" a person and "[Elsby]" another place of the sentence. */
const MARKED = /<(?<place>[^>]+)>|\{(?<person>[^}]+)\}|\[(?<other>[^\]]+)\]/g;

interface Marked {
  readonly text: string;
  readonly place: NameMention;
  readonly names: readonly NameMention[];
}

function readMarks(marked: string): Marked {
  const text = marked.replaceAll(MARKED, (name) => name.slice(1, -1));
  const marks = [...marked.matchAll(MARKED)];
  const names = marks.map(({ 0: { length }, index, groups }, before): NameMention => {
    const start = index - 2 * before;
    const end = start + length - 2;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: groups?.person ? "person" : "place",
      role: null,
    };
  });
  const place = names[marks.findIndex(({ groups }) => groups?.place !== undefined)];
  if (!place) throw new Error(`no place in ${marked}`);
  return { text, place, names };
}

describe("a place in its sentence", () => {
  test.each([
    ["The fire began in <Elsby>.", "there"],
    ["Vale left nearby <Elsby>.", "there"],
    ["They met in Graydon, Bree and <Elsby>.", "there"],
    ["The fire began in the city of <Elsby>.", "there"],
    ["The fire began six miles north-east of <Elsby>.", "there"],
    ["The fire closed the streets of <Elsby>.", "belonging"],
    ["The fire began in [Graydon], <Elsby>.", "wider"],
    ["The fire began in [Graydon], in southern <Elsby>.", "wider"],
    ["The fire began in [Graydon] in the state of <Elsby>.", "wider"],
    ["The fire began in [Graydon], which is 120 miles north of <Elsby>.", "wider"],
    ["The drivers and <Elsby> staff left.", "not located"],
    ["They met the government of <Elsby>.", "not located"],
    ["The fire began in <Elsby>'s mill.", "not located"],
    ["{Anna Bell}, 33, of <Elsby>, left.", "origin"],
    ["{Anna Bell} of <Elsby> left.", "origin"],
    ["A clerk from <Elsby> left.", "origin"],
    ["{Anna Bell}, born in 1990 in <Elsby>, left.", "origin"],
    ["{Anna Bell}, who grew up in <Elsby>, left.", "origin"],
    ["It belongs to Vale Lines, a company based in <Elsby>.", "origin"],
    ["{Anna Bell}, who lives with a nurse in <Elsby>, left.", "origin"],
    ["She was sworn in as <Elsby>'s new mayor.", "of a person"],
    ["The ferry was bound for <Elsby>.", "there"],
    ["The children from <Elsby> to Graydon waited.", "there"],
  ])("stands as it is told: %s", (marked, standing) => {
    const { text, place, names } = readMarks(marked);
    expect(standingOf(place, text, names)).toBe(standing);
  });

  test("in a title is its holder's", () => {
    const { text, place, names } = readMarks("They met in the office of <Elsby> mayor {Anna Bell}.");
    const titled = names.map((name) => ({ ...name, role: { start: place.start, end: place.end + 6 } }));
    expect(standingOf(place, text, titled)).toBe("of a person");
  });

  test.each([
    ["They hid in <the old mill>.", "there"],
    ["They came to [Elsby], <the capital of the province>.", "wider"],
    ["They praised the army of <the town>.", "of a person"],
    ["A clerk from <the old town> left.", "origin"],
  ])("without a name stands as it is told: %s", (marked, standing) => {
    const { text, place, names } = readMarks(marked);
    expect(
      standingOfPhrase(
        place,
        text,
        names.filter((name) => name !== place),
      ),
    ).toBe(standing);
  });

  test.each([
    ["It began six miles north-east of <Elsby>.", "six miles north-east of Elsby"],
    [
      "It began about nine kilometers (six miles) to the south of <Elsby>.",
      "about nine kilometers (six miles) to the south of Elsby",
    ],
    ["It began 12 km off <Elsby>.", "12 km off Elsby"],
    ["It began at Graydon's <Elsby Mill>.", "Graydon's Elsby Mill"],
    ["It began at 619 <Elm Street>.", "619 Elm Street"],
    ["It began in the town of <Elsby>.", "town of Elsby"],
    ["It began in the streets of <Elsby>.", "Elsby"],
  ])("is shown with what belongs to it: %s", (marked, shown) => {
    const { text, place } = readMarks(marked);
    expect(text.slice(startOfPlace(place, text), place.end)).toBe(shown);
  });

  test.each([
    ["the port city of ", true],
    ["a small town of the ", true],
    ["the streets of ", false],
    ["the capital city of ", false],
    ["they left the town of ", false],
  ])("has its sort before it or not: %s", (before, isSort) => {
    expect(isSortOf(before)).toBe(isSort);
  });
});
