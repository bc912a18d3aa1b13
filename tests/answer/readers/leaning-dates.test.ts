import { describe, expect, test } from "vitest";
import { readDates } from "../../../src/answer/readers/dates.ts";
import { readLeaningDates } from "../../../src/answer/readers/leaning-dates.ts";
import { quote } from "../../../src/corpus/report.ts";
import { ask } from "../evidence.ts";

/** The leaning dates of the last of some sentences, which are one report of Thursday, 13 January 2022. */
function leaning(...sentences: readonly string[]): readonly string[] {
  const { index } = ask("when was it", [sentences]);
  const passage = index.passages.at(-1);
  if (!passage) return [];
  const told = readDates(quote(passage.report, passage), passage.report.published);
  return readLeaningDates(passage, index.siblings(sentences.length - 1), told).map(({ value }) => value);
}

describe("a date that leans on another", () => {
  const BEFORE = "On Monday the mayor of Veldt was shot.";

  test.each([
    ["On the same day, her deputy resigned.", "2022-01-10"],
    ["Her deputy resigned later that night.", "2022-01-10"],
    ["She died the next day.", "2022-01-11"],
    ["Her deputy was sworn in the following morning.", "2022-01-11"],
    ["She died two days later.", "2022-01-12"],
    ["Her deputy had resigned the day before.", "2022-01-09"],
    ["Her deputy had resigned three days earlier.", "2022-01-07"],
  ])("counts from the day that the sentence before tells: %s", (sentence, day) => {
    expect(leaning(BEFORE, sentence)).toEqual([day]);
  });

  test("counts from a day that its own sentence tells first", () => {
    expect(leaning(BEFORE, "Shot on Sunday, he died two days later.")).toEqual(["2022-01-11"]);
  });

  test.each([
    ["She died on Monday, four years after she had fallen ill.", []],
    ["She died on Monday; she had fallen ill four years earlier.", ["2018"]],
    ["Founded in 1990, the mill burnt down two years later.", ["1992"]],
    ["The mill reopened on Monday, a week after it had burnt.", ["2022-01-03"]],
    ["She died Saturday, three days after she was shot.", ["2022-01-05"]],
    ["The driver was held on Monday — a day after the mayor was shot.", ["2022-01-09"]],
    ["Porters walked out on Monday over years of neglect, two days after the crash.", ["2022-01-08"]],
    ["Held on Sunday, he was charged on Monday over the attack, two days after the crash.", []],
    ["On Monday police said that she died three days after she was shot.", []],
  ])("%j leans to %j", (sentence, dates) => {
    expect(leaning(sentence)).toEqual(dates);
  });

  test.each([
    [["She died the next day."], "no day is told before it"],
    [["The mayor was shot.", "She died the next day."], "no day is told before it"],
    [["Shot on Monday, she was moved on Tuesday.", "She died the next day."], "two days are told before it"],
    [["It happens every spring, she said Monday.", "Nobody died that day."], "the day is that of her words"],
    [["The plan takes effect on 20 January.", "It was published the same day."], "the day lies ahead"],
    [[BEFORE, "She resigned two days before the vote."], "it counts from something else"],
    [[BEFORE, "She will speak the day after tomorrow."], "it counts from today"],
  ])("is left out of %j, since %s", (sentences) => {
    expect(leaning(...sentences)).toEqual([]);
  });
});
