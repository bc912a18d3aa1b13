import { describe, expect, it } from "vitest";
import type { PassageKind } from "../../src/corpus/report.ts";
import { readDated } from "../../src/timeline/dated.ts";
import { passagesOf } from "../search/passages.ts";

/** The days of a sentence in a report of Thursday, 13 January 2022, with a mark where they are expected. */
function daysIn(sentence: string, kind: PassageKind = "body"): readonly string[] {
  const [passage] = passagesOf([sentence], [kind]);
  if (!passage) throw new Error("no passage");
  return readDated(passage).map(({ mention, isExpected }) => mention.value + (isExpected ? " expected" : ""));
}

describe("a date is an event's", () => {
  it.each([
    ["behind its verb", "The bridge over the river was closed on Monday.", ["2022-01-10"]],
    ["before its verb", "On Monday, the ministry of works closed the bridge.", ["2022-01-10"]],
    ["beside its verb", "The mayor of Ashford on Monday closed the bridge.", ["2022-01-10"]],
    [
      "with a relative clause between",
      "On Monday, what the organisers called a carnival, with floats, closed the bridge.",
      ["2022-01-10"],
    ],
    ["of a noun", "The bridge was damaged in Monday's storm, the mayor said.", ["2022-01-10"]],
    [
      "each, where a sentence tells of two",
      "The bridge was closed on Monday and was opened again on Tuesday.",
      ["2022-01-10", "2022-01-11"],
    ],
    ["behind but", "It was to open in May, but on Monday it was closed again.", ["2022-01-10"]],
    ["shortly before midnight", "The bridge fell shortly before midnight Monday.", ["2022-01-10"]],
    ["where it was announced", "On Monday, the mayor announced that the bridge will close.", ["2022-01-10"]],
    ["where a case was confirmed", "The first case was confirmed on Monday in the city.", ["2022-01-10"]],
    ["since it began", "The bridge has been closed since Monday for repairs.", ["2022-01-10"]],
  ])("%s", (_where, sentence, days) => {
    expect(daysIn(sentence)).toEqual(days);
  });
});

describe("what is to come is marked", () => {
  it.each([
    ["a deadline", "The works must be finished by January 22 at the latest.", ["2022-01-22 expected"]],
    ["a plan", "The bridge is scheduled to open on 20 January 2022 again.", ["2022-01-20 expected"]],
    [
      "a plan for the report's own day",
      "The bridge will be closed today, the mayor said.",
      ["2022-01-13 expected"],
    ],
  ])("%s", (_what, sentence, days) => {
    expect(daysIn(sentence)).toEqual(days);
  });
});

describe("a date is no event's", () => {
  it.each([
    ["the day of the words", "The mayor said on Monday that the bridge is closed."],
    ["the day of the words, first", "On Monday, the mayor said “the bridge is safe” and left it at that."],
    ["a statement", "In a statement on Monday, the mayor defended the works at the bridge."],
    ["who told it", "The bridge was closed for good, according to officials on Monday."],
    ["how things stood", "As of Monday, twelve bridges had been closed in the county."],
    ["something that did not happen", "The bridge was not opened on Monday as people had hoped."],
    ["a possibility", "The bridge could open on Monday if the works are done."],
    ["a state", "The number of the injured remained unclear on Monday."],
    ["a plan that the report came after", "The bridge was expected to open on January 5 at last."],
    ["a comparison", "The river stood at its lowest since 3 October 2021 for a day."],
    ["an end", "The bridge had been closed until Monday for repairs."],
    ["in a quotation", "“The bridge was closed on Monday,” the mayor of Ashford said."],
    ["a question", "Was the bridge really closed on Monday by the mayor?"],
    ["a fragment", "Closed on Monday."],
    ["a sentence without an end", "The bridge was closed on Monday, and the"],
    ["the place and day of writing", "Ashford, January 10 – The bridge was closed."],
    ["a time of day", "The bridge was closed at 9 p.m. by the police."],
  ])("%s", (_what, sentence) => {
    expect(daysIn(sentence)).toEqual([]);
  });

  it("in a heading or a caption", () => {
    expect(daysIn("The bridge was closed on Monday.", "heading")).toEqual([]);
    expect(daysIn("The bridge was closed on Monday.", "caption")).toEqual([]);
  });
});
