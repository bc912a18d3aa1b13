// Faults that were found by reading the code with fresh eyes; each case failed once.
import { describe, expect, test } from "vitest";
import { classify } from "../src/corpus/kinds.ts";
import { readCorpus } from "../src/corpus/read.ts";
import { splitSentences } from "../src/corpus/sentences.ts";
import { analyse } from "../src/question/analyse.ts";
import { editDistance } from "../src/question/edit-distance.ts";
import { recognise } from "../src/question/recognise.ts";
import { indexPassages } from "../src/search/passage-index.ts";
import { toTerm } from "../src/search/term.ts";
import { fold } from "../src/search/tokenize.ts";
import { folderOf } from "./corpus/folder.ts";
import { passagesOf } from "./search/passages.ts";

const BODY = "The bridge was closed on Monday after a lorry hit it, the police said.";
const kindOf = (text: string) =>
  classify([BODY, text, BODY, BODY].map((t, n) => ({ text: t, position: n / 10 })))[1];

describe("term.ts: ll before -ed, -ing, -er is cut in words that have it in their base", () => {
  test.each([
    "kill kills killed killing",
    "call called calling",
    "fall falling fell",
    "poll polls polling",
    "pull pulled",
    "sell selling sells",
  ])("%s", (forms) => expect(new Set(forms.split(" ").map(toTerm)).size).toBe(1));
});

describe("kinds.ts", () => {
  test.each(["By Jane Doe", "By JANE DOE and John Smith"])("%s is furniture", (text) =>
    expect(kindOf(text)).toBe("furniture"),
  );
  test.each([
    "Photo shops were looted, too.",
    "Photos of the dead were posted online.",
    "Subscribers of the network lost their connection.",
    "Copyright law was changed by parliament on Monday.",
  ])("%s is body", (text) => expect(kindOf(text)).toBe("body"));
});

test("sentences.ts: an opening curly quote after a lost space belongs to what follows", () => {
  const text = "It was quiet.“We slept,” she said.";
  const found = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(found).toEqual(["It was quiet.", "“We slept,” she said."]);
});

test("read.ts: a.txt and a.md do not share an id", async () => {
  const { reports } = await readCorpus(await folderOf({ "a.txt": `${BODY} One.`, "a.md": `${BODY} Two.` }));
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});

describe("recognise.ts", () => {
  test.each([
    ["what was the date of the attack", "when", null],
    ["what are the opening hours", "when", "time"],
    ["how mny died", "howmany", "count"],
    ["what was the price of gas", "howmany", "money"],
    ["what was the name of the general", "who", null],
    ["which companies must pay", "who", null],
    ["which parties won seats", "who", null],
  ] as const)("%s", (question, asks, detail) => expect(recognise(question)).toMatchObject({ asks, detail }));
});

test("edit-distance.ts: above most it gives most + 1", () => {
  expect(editDistance("cc", "bbaaaa", 4)).toBe(5);
});

test("tokenize.ts: styled letters, as pasted in chats, are folded to lower case", () => {
  expect(fold("𝐓𝐨𝐤𝐚𝐲𝐞𝐯")).toBe("tokayev");
});

describe("analyse.ts", () => {
  const index = indexPassages(
    passagesOf(["The soldiers were 20 years old.", "The march lasted three days."]),
  );
  test("a stop word is not unknown to the archive", () => {
    expect(analyse("the", "ask", index).terms.filter(({ isUnknown }) => isUnknown)).toEqual([]);
  });
  test("/howmany without 'how' keeps the detail", () => {
    expect(analyse("old were the soldiers", "howmany", index).detail).toBe("age");
    expect(analyse("long did the march last", "howmany", index).detail).toBe("duration");
  });
});
