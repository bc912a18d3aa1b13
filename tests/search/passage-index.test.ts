import { describe, expect, test } from "vitest";
import { indexPassages } from "../../src/search/passage-index.ts";
import { tokenize } from "../../src/search/tokenize.ts";
import { passagesOf } from "./passages.ts";

const FILLER = [
  "The mayor opened a library in the suburb.",
  "Snow fell in the mountains all night.",
  "The team won its match by two goals.",
  "Farmers sold their wheat at the market.",
];

/** The sentences that match, best first. */
function search(sentences: readonly string[], query: string, factors: Readonly<Record<string, number>> = {}) {
  const index = indexPassages(passagesOf([...sentences, ...FILLER]));
  const weights = new Map(tokenize(query).map(({ term, word }) => [term, factors[word] ?? 1]));
  return index.search(weights, 10).map(({ id }) => [...sentences, ...FILLER][id]);
}

describe("ranking", () => {
  test.each([
    {
      why: "it holds both words, the other only one",
      query: "soldiers airport",
      best: "Soldiers guarded the airport.",
      other: "Soldiers went home to their families.",
    },
    {
      why: "the rarer word says more",
      query: "bridge lorry",
      best: "A lorry burned down.",
      other: "The bridge is old.",
      more: ["The bridge is long.", "The bridge is closed.", "A bridge fell."],
    },
    {
      why: "another form of the word is the word",
      query: "soldier arrested",
      best: "Police arrest two soldiers.",
      other: "Police visited two soldiers.",
    },
    {
      why: "a second mention adds less than a second word",
      query: "fire station",
      best: "The fire reached the station.",
      other: "Fire after fire after fire was put out.",
    },
    {
      why: "a long sentence is no worse for its other words, or hardly",
      query: "bridge lorry police",
      best: "The bridge over the river in the north of the city was closed by the police after a lorry hit it.",
      other: "The lorry and the bridge.",
    },
  ])("puts $best before $other, because $why", ({ query, best, other, more = [] }) => {
    const found = search([other, best, ...more], query);
    expect(found[0]).toBe(best);
  });

  test("weighs a term by its factor", () => {
    const sentences = ["The bridge fell.", "The lorry fell."];
    expect(search(sentences, "bridge lorry", { bridge: 0.3 })[0]).toBe("The lorry fell.");
    expect(search(sentences, "bridge lorry", { lorry: 0.3 })[0]).toBe("The bridge fell.");
  });

  test("does not multiply a sentence's score by the number of words that it holds", () => {
    const index = indexPassages(passagesOf(["Two died.", "Two were killed, shot and murdered.", ...FILLER]));
    const [die, kill, shoot, murder] = ["die", "kill", "shoot", "murder"].map(
      (w) => tokenize(w)[0]?.term ?? "",
    );
    const found = index.search(
      new Map([
        [die ?? "", 1],
        [kill ?? "", 0.3],
        [shoot ?? "", 0.3],
        [murder ?? "", 0.3],
      ]),
      2,
    );
    expect(found[0]?.id).toBe(0);
  });

  test("breaks ties by the order of the passages", () => {
    const found = search(["The bridge fell.", "The bridge shook.", "The bridge stood."], "bridge");
    expect(found).toEqual(["The bridge fell.", "The bridge shook.", "The bridge stood."]);
  });
});

describe("searching", () => {
  test("finds nothing for words that no passage holds, and for no words", () => {
    expect(search([], "submarine")).toEqual([]);
    expect(search([], "")).toEqual([]);
  });

  test("finds numbers however they are grouped", () => {
    expect(search(["They sent 2,000 men."], "2000")).toEqual(["They sent 2,000 men."]);
  });

  test("finds names without their accents", () => {
    expect(search(["Erdoğan came."], "erdogan")).toEqual(["Erdoğan came."]);
  });

  test("never finds furniture", () => {
    const index = indexPassages(
      passagesOf(["The bridge fell.", "More on the bridge"], ["body", "furniture"]),
    );
    expect(index.search(new Map([["bridg", 1]]), 10).map(({ id }) => id)).toEqual([0]);
  });

  test("says which terms matched", () => {
    const index = indexPassages(passagesOf(["The bridge fell on a lorry.", ...FILLER]));
    const [found] = index.search(
      new Map([
        ["bridg", 1],
        ["lorri", 1],
        ["ship", 1],
      ]),
      1,
    );
    expect([...(found?.terms ?? [])].sort()).toEqual(["bridg", "lorri"]);
  });

  test("stops at the limit", () => {
    const index = indexPassages(passagesOf(["The bridge fell.", "The bridge shook.", "The bridge stood."]));
    expect(index.search(new Map([["bridg", 1]]), 2)).toHaveLength(2);
  });
});

describe("an index", () => {
  const index = indexPassages(
    passagesOf(["The bridge fell.", "The Bridge Inn burned.", "A lorry fell on Almaty."]),
  );

  test("gives rarer terms more weight, and unknown ones most", () => {
    expect(index.idf("lorri")).toBeGreaterThan(index.idf("bridg"));
    expect(index.idf("submarin")).toBeGreaterThan(index.idf("lorri"));
  });

  test("knows its words and no others", () => {
    expect(index.isKnown("lorri")).toBe(true);
    expect(index.isKnown("submarin")).toBe(false);
  });

  test("gives the words of a passage with their places in the report", () => {
    const passage = index.passages[1];
    const texts = index.tokens(1).map(({ start, end }) => passage?.report.text.slice(start, end));
    expect(texts).toEqual(["The", "Bridge", "Inn", "burned"]);
  });

  test("counts capitals only inside sentences, where they mean a name", () => {
    expect(index.words.get("almaty")).toMatchObject({ all: 1, telling: 1, capitals: 1 });
    expect(index.words.get("the")).toMatchObject({ all: 2, telling: 0, capitals: 0 });
    expect(index.words.get("bridge")).toMatchObject({ all: 2, telling: 2, capitals: 1 });
  });

  test("may be empty", () => {
    const empty = indexPassages([]);
    expect(empty.search(new Map([["bridg", 1]]), 3)).toEqual([]);
    expect(empty.tokens(0)).toEqual([]);
  });
});
