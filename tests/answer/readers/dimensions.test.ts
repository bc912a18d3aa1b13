import { describe, expect, test } from "vitest";
import { isOfDimension } from "../../../src/answer/readers/dimensions.ts";
import { ask } from "../evidence.ts";

/** Whether the part of a sentence between brackets could answer a question. */
function answers(text: string, marked: string): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { question } = ask(text, [["The tower stands in Elsby."]]);
  return isOfDimension({ start, end }, question, marked.replace(/[[\]]/g, ""));
}

describe("a measure", () => {
  test.each([
    ["how fast did she fly", "She flew at [over 100 mph]."],
    ["how fast did she fly", "She flew at [160 kilometres] per hour."],
    ["how far did she fly", "She flew [22 miles]."],
    ["how tall is the tower", "The tower is [40 feet] high."],
    ["how far is Elsby", "Elsby lies [40km] away."],
    ["how deep is the wreck", "It lies 50 miles south of Elsby at a depth of [1400 feet]."],
    ["how tall is the tower", "The tower is [40 feet] from top to bottom."],
    ["how heavy is the bell", "The bell of [12 tonnes] rang."],
    ["how cold was it", "It was [10 degrees] below zero."],
    ["how strong was the quake", "A [magnitude 4.9] quake shook Elsby."],
    ["magnitude of the quake", "The [4.9-magnitude] quake shook Elsby."],
    ["how strong were the winds", "Winds of [90 miles] per hour tore at Elsby."],
    ["depth of the wreck", "It lies at a depth of [1400 feet]."],
    ["length of the tunnel", "The tunnel is [4.3 kilometres] long."],
    ["how far is the star", "It is [520 light years] away."],
    ["land burnt in hectares", "The fire burnt [300 hectares]."],
  ])("answers %j: %s", (question, sentence) => {
    expect(answers(question, sentence)).toBe(true);
  });

  test.each([
    ["how fast did she run", "She ran [42 km] in Elsby."],
    ["how far did she fly", "She flew at [160 kilometres] per hour."],
    ["how deep was the quake", "A [magnitude 4.9] quake shook Elsby."],
    ["how deep is the wreck", "It lies [50 miles] (80 km) south of Elsby at a depth of 1400 feet."],
    ["how deep is the wreck", "It lies 50 miles ([80 km]) south of Elsby at a depth of 1400 feet."],
    ["how tall is the tower", "The tower lies [two miles] away."],
    ["how tall is the bell", "The bell of [12 tonnes] rang."],
    ["magnitude of the quake", "The quake struck [45 miles] north of Elsby."],
    ["how strong was the quake", "The quake struck at a depth of [12 kilometres]."],
    ["how strong were the winds", "The storm struck [45 miles] north of Elsby."],
    ["how tall is the tower", "The tower stands over a shaft with a depth of [12 metres]."],
    ["how far is the wreck", "The wreck lies at a depth of about [12 metres]."],
    ["temperature in Elsby", "The road to Elsby is [12 miles] long."],
    ["length of the park", "The park has [300 hectares]."],
    ["land burnt in hectares", "The fire burnt [300 miles] of road."],
  ])("of another thing does not answer %j: %s", (question, sentence) => {
    expect(answers(question, sentence)).toBe(false);
  });
});
