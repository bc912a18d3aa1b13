import { describe, expect, test } from "vitest";
import { searchPassages } from "../../src/answer/candidates.ts";
import { readContext } from "../../src/answer/context.ts";
import { matchTokens } from "../../src/answer/match.ts";
import { datesOf } from "../../src/answer/question-dates.ts";
import { sumOf } from "../../src/answer/shares.ts";
import { ask } from "./evidence.ts";

const RAIN = ["Rain fell.", "It was cold.", "Wind came up.", "Streets were empty.", "Night fell."];

/** What stands around one sentence of the first report. */
function around(sentence: number, ...reports: readonly (readonly string[])[]) {
  const { question, index } = ask("how many people died in the flood", reports);
  const context = readContext(
    question,
    [],
    searchPassages(question, index, () => true),
    index,
  );
  const matches = matchTokens(index.tokens(sentence), question);
  return { share: sumOf(context.around(sentence, matches)), context, index };
}

describe("what a sentence lacks", () => {
  const FLOOD = "A flood came.";
  const DIED = "Nine people died.";

  test("counts most beside it, less in the lead, least elsewhere", () => {
    const beside = around(6, [...RAIN, FLOOD, DIED]).share;
    const lead = around(6, [FLOOD, ...RAIN, DIED]).share;
    const elsewhere = around(0, [DIED, ...RAIN, FLOOD]).share;
    expect(beside).toBeGreaterThan(lead);
    expect(lead).toBeGreaterThan(elsewhere);
    expect(elsewhere).toBeGreaterThan(0);
  });

  test("counts nothing where it is a weekday, which most reports name", () => {
    const { question, index } = ask("when is black friday", [["Black paint sold.", "On Friday it rained."]]);
    const found = searchPassages(question, index, () => true);
    const context = readContext(question, [], found, index);
    expect(sumOf(context.around(0, matchTokens(index.tokens(0), question)))).toBe(0);
  });

  test("counts nothing where another report has it", () => {
    expect(around(0, [DIED], [FLOOD]).share).toBe(0);
  });

  test("is nothing where the sentence has it itself", () => {
    expect(around(0, ["Nine people died in the flood.", FLOOD]).share).toBe(0);
  });
});

describe("reports", () => {
  test("come in the order of what they have of the question", () => {
    const { context } = around(0, ["People came."], ["People died in the flood."], ["A flood came."]);
    expect(context.reports[0]?.id).toBe("report-1");
    expect(context.reports).toHaveLength(3);
  });

  test.each([
    { when: "in January 2022", told: 1, why: "came out" },
    { when: "on 11 January 2022", told: 1, why: "came out soon after" },
    { when: "on 3 January 2022", told: 0, why: "came out too late for" },
    { when: "on 14 January 2022", told: 0, why: "came out before" },
  ])("tell of days that they $why, whatever words they use", ({ when, told }) => {
    const { question, index } = ask(`how many people died ${when}`, [["Nine people died on Wednesday."]]);
    const found = searchPassages(question, index, () => true);
    const context = readContext(question, datesOf(question, index.newest), found, index);
    const [report] = context.reports;
    const setting = question.terms.reduce(
      (sum, { role, weight }) => sum + (role === "setting" ? weight : 0),
      0,
    );
    expect(report && context.story(report).setting).toBeCloseTo((told * setting) / question.weight);
  });

  test("with nothing of the question are left out, and have no share of it", () => {
    const { context, index } = around(0, ["People died."], RAIN);
    expect(context.reports.map(({ id }) => id)).toEqual(["report-0"]);
    const rain = index.passages.find(({ report }) => report.id === "report-1");
    expect(rain && sumOf(context.story(rain.report))).toBe(0);
  });
});
