import { describe, expect, test } from "vitest";
import { readActors, readLocations } from "../../../src/answer/readers/noun-phrases.ts";

type Case = readonly [text: string, ...phrases: string[]];

describe("who", () => {
  const cases: readonly Case[] = [
    ["That is unlawful, according to human rights activists.", "human rights activists"],
    ["Protesters stormed it, local residents said.", "Protesters", "local residents"],
    ["They clashed with the country’s security forces.", "the country’s security forces"],
    ["Police found a 26-year-old man.", "Police", "a 26-year-old man"],
    ["His press spokesman denied it.", "His press spokesman"],
    ["She sacked her entire cabinet.", "her entire cabinet"],
    ["It killed members of the security forces.", "members of the security forces"],
    ["More than 2,000 soldiers left.", "2,000 soldiers"],
    ["It happened, said the head of state.", "the head of state"],
    ["A military alliance set public buildings on fire.", "A military alliance"],
    ["However, the weather was better and the fire went on."],
  ];
  test.each(cases)("%s", (text, ...phrases) => {
    expect(readActors(text).map((phrase) => phrase.text)).toEqual(phrases);
  });
});

describe("where", () => {
  const cases: readonly Case[] = [
    ["Relatives wait in front of the prisons in the hope of news.", "in front of the prisons"],
    ["He was taken to a hospital in Almaty, Kazakhstan.", "a hospital in Almaty, Kazakhstan"],
    ["It started in western Kazakhstan.", "western Kazakhstan"],
    ["They cleared the square in front of the City Hall.", "the square in front of the City Hall"],
    ["A gunman opened fire at a naval base near Pensacola.", "a naval base near Pensacola"],
    ["The boat sank off the coast of Libya.", "the coast of Libya"],
    ["It was seen in the 2100 block of Newburgh Drive.", "the 2100 block of Newburgh Drive"],
    ["It was at the corner of Elm Street and Oak Avenue.", "the corner of Elm Street and Oak Avenue"],
    ["They met in a public garden called the Crescent.", "a public garden called the Crescent"],
    ["It was at an Austin skate park on Sunday.", "an Austin skate park"],
    ["It was found on the Kenya/Uganda border.", "the Kenya/Uganda border"],
    ["It was in a house on the south side of Vienna.", "a house on the south side of Vienna"],
    ["It happened in the morning on the way to victory."],
  ];
  test.each(cases)("%s", (text, ...phrases) => {
    expect(readLocations(text).map((phrase) => phrase.text)).toEqual(phrases);
  });
});

test("every phrase is an exact slice", () => {
  const text = "The authorities in Almaty’s old town, near the airport, met “local residents”.";
  for (const phrase of [...readActors(text), ...readLocations(text)]) {
    expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
  }
});
