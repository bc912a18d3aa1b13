import { describe, expect, it } from "vitest";
import { fullestNames } from "../../src/answer/readers/fullest-names.ts";
import { readNames } from "../../src/answer/readers/names.ts";
import type { Passage } from "../../src/corpus/report.ts";
import { proposeCounts } from "../../src/suggest/propose-counts.ts";
import { proposeEvents } from "../../src/suggest/propose-events.ts";
import { proposeHeadings } from "../../src/suggest/propose-headings.ts";
import { proposePeople } from "../../src/suggest/propose-people.ts";
import { readSentence } from "../../src/suggest/sentence.ts";

function passageOf(text: string, parts: Partial<Passage> = {}): Passage {
  const report = {
    id: "r",
    file: "r.md",
    text,
    title: "r",
    publisher: null,
    url: null,
    language: null,
    published: "2021-06-10",
    publishedFrom: "stated",
  } as const;
  return { report, start: 0, end: text.length, kind: "body", index: 0, paragraph: 0, ...parts };
}

/** What a sentence suggests to ask, with the command in front. */
function proposed(text: string): readonly string[] {
  const names = readNames(text);
  const sentence = readSentence(passageOf(text), names, fullestNames(names, "one report"));
  return [...proposePeople(sentence), ...proposeEvents(sentence), ...proposeCounts(sentence)].map(
    ({ command, question }) => `/${command} ${question}`,
  );
}

describe("events", () => {
  it.each([
    ["The protests began on 2 June in Lisbon.", "/when did the protests begin"],
    ["The protests began on 2 June in Lisbon.", "/where did the protests begin"],
    ["Maria Lopez was arrested on Monday in Madrid.", "/when was Maria Lopez arrested"],
    ["Maria Lopez, the former mayor of Madrid, was arrested on Monday.", "/when was Maria Lopez arrested"],
    ["The bridge has been closed since Monday.", "/when was the bridge closed"],
    ["The summit will be held on 5 July in Geneva.", "/when will the summit be held"],
    ["On Monday, Maria Lopez resigned as mayor.", "/when did Maria Lopez resign as mayor"],
    ["The flood came after the main dam collapsed on 3 June.", "/when did the main dam collapse"],
    ["Maria Lopez won the general election on Sunday.", "/who won the general election"],
    ["The flight was cancelled because of heavy snow.", "/ask why was the flight cancelled"],
  ])("are asked about after %j: %s", (sentence, question) => {
    expect(proposed(sentence)).toContain(question);
  });

  it.each([
    ["speech", "“The protests began on Monday,” Maria Lopez said."],
    ["a question", "Did the protests begin on Monday?"],
    ["a verb that only describes its subject", "Protesters arrested on Monday were released."],
    ["a verb without what it needs", "On Monday, officials arrested."],
    ["a subject that leans on another sentence", "It began on Monday."],
    ["a subject that is only an owner", "Maria Lopez’s was closed on Monday."],
    ["plans and beliefs", "Maria Lopez was expected to resign on Monday."],
  ])("are not asked about after %s", (_what, sentence) => {
    expect(proposed(sentence).filter((question) => question.startsWith("/when"))).toEqual([]);
  });

  it("are not asked for a day or a place that the sentence does not give", () => {
    expect(proposed("The old bridge was closed.")).toEqual([]);
  });
});

describe("figures", () => {
  it.each([
    ["At least 12 people were killed in Lisbon.", "/howmany people were killed"],
    ["At least 12 people were killed in Lisbon.", "/howmany people were killed in Lisbon"],
    ["Police arrested 40 protesters.", "/howmany protesters were arrested"],
    ["More than 12,000 arrested, the ministry said.", "/howmany people were arrested"],
    ["The fire left 164 dead.", "/howmany people died"],
    ["Some 300 homes were destroyed.", "/howmany homes were destroyed"],
  ])("are asked for after %j: %s", (sentence, question) => {
    expect(proposed(sentence)).toContain(question);
  });

  it.each([
    ["a part of another figure", "Three of the sailors were injured."],
    ["what the counted did to others", "Two hundred officers searched the house."],
    ["a length of time", "The siege lasted 12 days."],
    ["one", "One man was killed."],
  ])("are not asked for after %s", (_what, sentence) => {
    const units = ["sailors", "officers", "days", "man"];
    const asked = proposed(sentence).filter((question) => units.some((unit) => question.includes(unit)));
    expect(asked).toEqual([]);
  });
});

describe("people", () => {
  it.each([
    ["French President Emmanuel Macron spoke.", "/who is Emmanuel Macron"],
    ["Emmanuel Macron, the president of France, spoke.", "/who is the president of France"],
    ["Emmanuel Macron, the president of France, spoke.", "/ask who is Emmanuel Macron"],
  ])("are asked about after %j: %s", (sentence, question) => {
    expect(proposed(sentence)).toContain(question);
  });

  it("are not asked about by half a name, nor by an office of many", () => {
    expect(proposed("Mr Macron spoke.")).toEqual([]);
    expect(proposed("Emmanuel Macron, a member of Parliament, spoke.")).not.toContain(
      "/who is the member of Parliament",
    );
  });
});

describe("headings", () => {
  const asked = (text: string, parts: Partial<Passage> = { kind: "heading" }) =>
    proposeHeadings([passageOf(text, parts)]).map(({ command, question }) => `/${command} ${question}`);

  it("are offered as they stand, to whoever asks anything", () => {
    expect(asked("Bridge closed after lorry\nhits it")).toEqual(["/ask Bridge closed after lorry hits it"]);
  });

  it("are passed over where they say too little, are cut, or are sentences of the text", () => {
    expect(asked("In brief")).toEqual([]);
    expect(asked("The mayor speaks of the bridge …")).toEqual([]);
    expect(asked(`The ${"long ".repeat(20)}bridge was closed again`)).toEqual([]);
    expect(asked("The old bridge was closed again.", { kind: "body" })).toEqual([]);
  });
});
