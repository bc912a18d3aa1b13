import { describe, expect, test } from "vitest";
import { ask, ranked, textOf } from "./evidence.ts";

const FERRY = [
  "The ferry Aurora sank near Elsby on 4 March 2021.",
  "At least 12 people were killed, the coast guard said.",
  "Its captain, Jane Vale, was arrested on Friday.",
  "Will the ferry Aurora ever be raised?",
];
const FAIR = [
  "The spring fair in Elsby opened on 2 March 2021.",
  "Some 300 people came to the fair.",
  "The mayor, John Adams, arrested nobody, he joked.",
];
const BRIDGE = [
  "A bridge in Corby collapsed on 9 May 2020.",
  "At least 30 people were killed, the police said.",
  "Three engineers were arrested.",
];

describe("first comes", () => {
  test.each([
    {
      question: "when did the ferry sink",
      first: FERRY[0],
      why: "it has the words and a date",
    },
    {
      question: "how many people were killed when the ferry sank",
      first: FERRY[1],
      why: "its report is about the ferry, though the bridge's sentence says the same of another disaster",
    },
    {
      question: "how many people were killed in Corby",
      first: BRIDGE[1],
      why: "the setting is told by the sentence beside it",
    },
    {
      question: "who was arrested on Friday",
      first: FERRY[2],
      why: "it names somebody, while engineers of the bridge and nobody at the fair do not suit the day",
    },
    {
      question: "how many visitors came to the fair",
      first: FAIR[1],
      why: "it has a count, the words and their report",
    },
    {
      question: "when did the fair open",
      first: FAIR[0],
      why: "it has verb and subject, while the other dates are those of disasters",
    },
  ])("for $question: $first, since $why", ({ question, first }) => {
    const [best] = ranked(ask(question, [FERRY, FAIR, BRIDGE]));
    expect(best && textOf(best.passage)).toBe(first);
  });
});

describe("evidence", () => {
  const asked = ask("how many people were killed when the ferry sank", [FERRY, FAIR, BRIDGE]);

  test("is in the order of its score", () => {
    const scores = ranked(asked).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("is one for each passage at most", () => {
    const ids = ranked(asked).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of equal sentences comes in the order of the archive", () => {
    const twice = ranked(ask("when did the ferry sink", [FERRY, FERRY]));
    expect(twice.slice(0, 2).map(({ id }) => id)).toEqual([0, FERRY.length]);
    expect(twice[0]?.score).toBe(twice[1]?.score);
  });

  test("of a question that shares no word with the archive is none", () => {
    expect(ranked(ask("xylophone", [FERRY, FAIR]))).toEqual([]);
  });
});
