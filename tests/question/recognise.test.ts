import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognise } from "../../src/question/recognise.ts";

/** "asks", or "asks detail". */
function kindOf(question: string): string | null {
  const found = recognise(question);
  return found && (found.detail === null ? found.asks : `${found.asks} ${found.detail}`);
}

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  "when deadline": [
    "until when must the soldiers leave",
    "by when must they be gone",
    "when does the licence expire",
    "by what date must the soldiers be out",
  ],
  when: [
    "when did the protests begin",
    "when did the licence expire",
    "since when is he president",
    "what year did kazakhstan become independent",
    "on what day did the troops leave",
    "in what month were elections held",
    "what day of the week was it",
    "how long ago was he elected",
    "wen did it start",
    "whn did they leave",
    "tell me when it started",
    "the attack was when?",
    "what was the date of the attack",
    "what was the start date of the strike",
    "start date of the strike",
  ],
  "when time": [
    "at what time do flights start",
    "what time did the train leave",
    "what are the opening hours",
    "when do the ferries run each day",
  ],
  "howmany count": [
    "what was the attendance at the final",
    // an area, a sum or a number of people
    "how big was the fire",
    "how many soldiers were sent",
    "how mny died",
    "how many more were detained",
    "how much did it rain",
    "how often did he visit",
    "number of people arrested",
    "what is the number of injured",
    "what was the total number of victims",
    "what is the death toll",
    "death toll",
    "casualty count",
    "please, how many died?",
  ],
  "howmany age": [
    "how old is tokayev",
    "at what age did he die",
    "what age was the victim",
    "the age of the victim",
  ],
  "howmany duration": [
    "what was the length of the strike",
    "how long did the unrest last",
    "for how long was the airport closed",
    "how many days did it last",
    "how many years was he in power",
    "how mny days will it take",
  ],
  "howmany money": [
    "how much money was stolen",
    "what was the price of gas",
    "how much did fuel cost",
    "how much was he fined",
    "how much is the company worth",
    "what did they pay for the mill",
    "what is the mill worth",
    "how much did they pay for it",
    "the price of gas",
    "nova phone us price",
    "what price did they agree on",
    "what is the deal with nova worth",
    "how much is the man's bond in the robbery",
    "what was the transfer fee for vale",
    "what is vale's salary",
  ],
  "howmany percent": [
    "what percentage of voters stayed at home",
    "what share of the vote did he win",
    "which proportion fled",
    "what was the turnout in elsby",
    "what was the unemployment rate in may",
  ],
  "howmany measure": [
    "how far is almaty from the capital",
    "how tall is the tower",
    "how fast did it go",
    "what distance did the rover cover",
    "what was the magnitude of the quake",
    "how big was the earthquake in elsby",
  ],
  who: [
    "which lawmaker resigned",
    "which cargo airline was sold",
    "what was the name of the general",
    "what was the gunman's name",
    "which girl was hit by the car",
    "whos the suspect in the killing",
    "which companies must pay",
    "which parties won seats",
    "who commanded the contingent",
    "who's the speaker of parliament",
    "whose car was burned",
    "by whom was he dismissed",
    "to whom did he write",
    "which general led the mission",
    "what person was named",
    "which party won",
    "which us senator resigned",
    "name of the suspect",
    "hwo won",
    "so who won",
  ],
  where: [
    "where was the violence worst",
    "from where did the troops come",
    "in which city did it start",
    "what country sent troops",
    "which airport was stormed",
    "which counties were warned",
    "what part of the country was hit hardest",
    "wher did it start",
    "were did it start",
    "location of the crash",
  ],
  why: [
    "why were the borders closed",
    "for what purpose did they come",
    "what was the aim of the strike",
    "what caused the protests",
    "what sparked the unrest",
    "what led to the crash",
    "how come the airport was closed",
    "reason for the protests",
    "what was the motive behind the attack",
    "what is the reason for the delay",
    "what may have caused the fire",
    "what is causing the floods",
    "what was behind the crash",
    "what do the police say was behind the crash",
    "what was to blame for the crash",
    "what did the singer die of",
    "what are the test flights for",
    "what was the money meant for",
    "why?",
  ],
  what: [
    "which law was passed",
    "what happened on 5 january",
    "what is he charged with",
    "what is the town known for",
    "what are they waiting for",
    "what was looted in the city",
    "what did they pay attention to",
    "what is the minister's plan",
    "what was made in the factory",
    "what kind of weapon was used",
  ],
  "what speech": [
    "what did tokayev promise",
    "how did the president react",
    "what did vale say about the fire",
    "so what exactly did vale tweet",
    "how did vale describe the plan",
    "how has the ministry reacted to the strike",
    "what was vale's reaction to the vote",
  ],
  "what definition": [
    "what is the csto",
    "what are mortars",
    "what does csto stand for",
    "what does csto mean",
    "what kind of alliance is the csto",
  ],
  "who identity": ["what position did vale hold", "which post did she have before"],
  whether: [
    "did the police shoot",
    "is the state of emergency still in force",
    "has the airport opened",
    "were any foreigners hurt",
    "will the troops stay",
  ],
};

describe.each(Object.entries(QUESTIONS))("%s", (kind, questions) => {
  test.each(questions.map((question) => [question]))("%s", (question) => {
    expect(kindOf(question)).toBe(kind);
  });
});

describe("nothing is said by", () => {
  test.each([
    "protests almaty airport",
    "the president",
    "2,000 soldiers",
    "",
    "???",
    "renumbered houses",
    "age limits",
  ])("%j", (question) => {
    expect(recognise(question)).toBeNull();
  });
});

test("a word without end is no definition, and is soon seen to be none", () => {
  expect(kindOf(`what is ${"a".repeat(2000)}!`)).toBe("what");
  expect(kindOf(`what kind of thing is ${"a".repeat(2000)}!`)).toBe("what");
});

describe("of two question words", () => {
  test.each([
    ["how many people were killed when the plane crashed", "howmany count"],
    ["what did people do after he said who he was", "what"],
    ["who died where the bridge fell", "who"],
    ["where was he when the shots fell", "where"],
    ["when was the number of dead announced", "when"],
  ])("the first one of %j counts", (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});

describe("a question opens with its question word", () => {
  test.each([
    "when did it start",
    "and when did it start",
    "please tell me, when did it start",
    "in what year was it",
    "do you know who won",
  ])("%s", (question) => {
    expect(recognise(question)?.leading).toBe(true);
  });

  test.each([
    "troops when did they leave",
    "the protests, where did they start",
    "people were killed when the plane crashed",
  ])("but not %j", (question) => {
    expect(recognise(question)?.leading).toBe(false);
  });
});

test("the recognised words are where they are said to be", () => {
  const question = "please, how many people died?";
  const found = recognise(question);
  expect(question.slice(found?.start, found?.end)).toBe("how many");
});

test("whatever is typed, the place lies inside the question", () => {
  const words = fc.constantFrom(
    "when",
    "what",
    "year",
    "how",
    "many",
    "old",
    "the",
    "number of",
    "who",
    "?",
    "people",
    "is",
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const question = parts.join(" ");
      const found = recognise(question);
      if (!found) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThanOrEqual(found.start);
      expect(found.end).toBeLessThanOrEqual(question.length);
    }),
  );
});
