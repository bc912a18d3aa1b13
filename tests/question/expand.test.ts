import { describe, expect, test } from "vitest";
import { expand } from "../../src/question/expand.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { toTerm } from "../../src/search/term.ts";
import { passagesOf } from "../search/passages.ts";

const index = indexPassages(
  passagesOf([
    "Yesterday Andrei Serdyukov spoke to the soldiers.",
    "On Monday General Serdyukov left Almaty.",
    "Police arrested two protesters near the airport.",
    "The demonstration at the city hall ended.",
    "On Friday the troops guarded the airport and the bridge.",
    "He said that prices had risen.",
  ]),
);

function expanded(word: string) {
  return expand(word, toTerm(word), index);
}

function factor(word: string, other: string): number {
  return expanded(word).matches.get(toTerm(other)) ?? 0;
}

describe("a word of the question stands for", () => {
  test("itself, fully", () => {
    expect(factor("airport", "airport")).toBe(1);
    expect(factor("soldier", "soldiers")).toBe(1);
  });

  test("other spellings of a name, nearly as much", () => {
    expect(factor("serdiukov", "serdyukov")).toBeGreaterThan(0.8);
    expect(factor("serdiukov", "serdyukov")).toBeLessThan(1);
  });

  test("a name whose apostrophe was not typed, fully", () => {
    expect(factor("serdyukovs", "serdyukov")).toBe(1);
    expect(expanded("serdyukovs").isName).toBe(true);
  });

  test("words that news uses for the same thing, less than a spelling", () => {
    expect(factor("detained", "arrested")).toBeGreaterThan(0);
    expect(factor("detained", "arrested")).toBeLessThan(factor("serdiukov", "serdyukov"));
    expect(factor("soldiers", "troops")).toBeGreaterThan(0);
  });

  test("what it was to be, where it is mistyped", () => {
    expect(factor("airprot", "airport")).toBeGreaterThan(0.5);
    expect(factor("demonstraton", "demonstration")).toBeGreaterThan(0.5);
  });

  test("nothing near it, where it stands in the archive itself", () => {
    expect(factor("bridge", "bride")).toBe(0);
    expect(
      [...expanded("airport").matches.keys()].every((term) => expanded("airport").matches.get(term) !== 0.7),
    ).toBe(true);
  });

  test("nothing near it, where it is a word that English has", () => {
    expect(factor("bride", "bridge")).toBe(0);
    expect(factor("brdige", "bridge")).toBeGreaterThan(0);
  });

  test("nothing two slips away, where it is no long word", () => {
    expect(factor("aicrort", "airport")).toBe(0);
    expect(factor("demonstartoin", "demonstration")).toBeGreaterThan(0.5);
  });

  test("its root, where only that stands in the archive", () => {
    expect(factor("arrester", "arrested")).toBeGreaterThan(0.5);
    expect(factor("protestation", "protesters")).toBeGreaterThan(0.5);
  });

  test("nothing near it, where it is short", () => {
    expect([...expanded("cit").matches.keys()]).toEqual(["cit"]);
  });

  test("no other number", () => {
    expect([...expanded("2023").matches.keys()]).toEqual(["2023"]);
  });
});

describe("a word", () => {
  test.each(["almaty", "serdyukov", "serdiukov"])("like %j is a name", (word) => {
    expect(expanded(word).isName).toBe(true);
  });

  test.each(["airport", "soldiers", "police", "submarine"])("like %j is none", (word) => {
    expect(expanded(word).isName).toBe(false);
  });

  test.each(["submarine", "xylophone"])("like %j is unknown", (word) => {
    expect(expanded(word).isUnknown).toBe(true);
  });

  test.each(["airport", "airprot", "serdiukov", "detained"])("like %j is not", (word) => {
    expect(expanded(word).isUnknown).toBe(false);
  });

  test("unless it stands for a phrase whose plain words the archive has", () => {
    expect(expand("splash", toTerm("splash"), index, [toTerm("ended")]).isUnknown).toBe(false);
  });

  test("weighs more the rarer it is", () => {
    expect(expanded("bridge").weight).toBeGreaterThan(expanded("airport").weight);
  });
});
