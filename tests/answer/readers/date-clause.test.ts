import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

function bestOf(question: string, sentence: string): string[] {
  const fits = fitsOf(readValues(question, sentence));
  const most = Math.max(...Object.values(fits));
  return Object.keys(fits).filter((label) => fits[label] === most);
}

describe("of several dates in one sentence the one suits that belongs to what is asked", () => {
  const plan = "The march would begin on 15 January and be completed in “no more than 10 days.”";

  test("the date in the clause of the verb", () => {
    expect(bestOf("when would the march be completed", plan)).toEqual(["by 23 January 2022"]);
    expect(bestOf("when would the march begin", plan)).toEqual(["15 January 2022"]);
  });

  test("any of them where the clause of the verb has none", () => {
    const sentence = "The ferry left on 4 May 1998 and came back on 6 May 1998, but its crew had vanished.";
    const fits = fitsOf(readValues("when had the crew vanished", sentence));
    expect(fits).toEqual({ "4 May 1998": 1, "6 May 1998": 1 });
  });

  test("the date that opens the sentence, asked when something was announced", () => {
    const sentence = "On Monday, Vale announced she had sacked the manager of the mill on Saturday night.";
    expect(bestOf("when did Vale announce the sacking", sentence)).toEqual(["10 January 2022"]);
  });

  test("the date that ends the item of a list", () => {
    const sentence = "She won the Elsby Cup in 1987, the Brent Shield in 1998 and the Corwen Cup in 2000.";
    expect(bestOf("when did she get the Brent Shield", sentence)).toEqual(["1998"]);
    expect(bestOf("when did she get the Corwen Cup", sentence)).toEqual(["2000"]);
    const ofVale = sentence.replace("She", "Vale");
    expect(bestOf("when did Vale get the Brent Shield", ofVale)).toEqual(["1998"]);
  });

  test("no item of a list that a date opens", () => {
    const sentence =
      "On 4 May 1987, the mill burnt, on 6 May 1998, it was sold, and the town fell on 8 May 2000.";
    const fits = fitsOf(readValues("when was the town flooded", sentence));
    expect(fits).toEqual({ "4 May 1987": 1, "6 May 1998": 1, "8 May 2000": 1 });
  });
});

describe("the date of a sentence is not that of what it tells in passing", () => {
  const passing = "Vale was arrested on Monday after being dismissed as head of the mill.";

  test("when something else happened before it", () => {
    expect(fitsOf(readValues("when was Vale dismissed", passing))).toEqual({ "10 January 2022": 0.2 });
    expect(fitsOf(readValues("when was Vale arrested", passing))).toEqual({ "10 January 2022": 1 });
  });

  test("when something happened to somebody whom it describes", () => {
    const sentence = "The crew on Sunday named its ship after Jane Vale, a girl who drowned off Elsby.";
    expect(fitsOf(readValues("when did Jane Vale drown", sentence))).toEqual({ "9 January 2022": 0.2 });
  });

  test.each([
    ["when did the plane crash", "An inquiry into the crash opened on Monday."],
    ["when did the plane crash", "An inquiry into last month's crash opened on Monday."],
    ["when did the drivers strike", "Talks aimed at ending a strike by drivers broke down on Monday."],
    ["when did Vale rob the bank", "A court on Monday jailed Vale for nine years for robbing the bank."],
  ])("asked %s: when it was looked into or settled", (question, sentence) => {
    expect(fitsOf(readValues(question, sentence))).toHaveProperty("10 January 2022", expect.closeTo(0.16, 1));
  });

  test("but that of a crime may stand behind it", () => {
    const sentence = "Vale was charged with robbing the bank on Monday.";
    expect(fitsOf(readValues("when did Vale rob the bank", sentence))).toEqual({ "10 January 2022": 1 });
  });

  test("unless the date stands beside it", () => {
    const resigned = "Vale, who resigned as head of the mill two weeks ago, was there.";
    expect(fitsOf(readValues("when did Vale resign", resigned))).toEqual({ "about 30 December 2021": 0.6 });
    const sentence = "Vale was among the four who drowned on Sunday.";
    expect(fitsOf(readValues("when did Vale drown", sentence))).toEqual({ "9 January 2022": 1 });
  });
});
