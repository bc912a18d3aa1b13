import { describe, expect, test } from "vitest";
import { searchPassages } from "../../src/answer/candidates.ts";
import { readContext } from "../../src/answer/context.ts";
import { matchTokens } from "../../src/answer/match.ts";
import { sumOf } from "../../src/answer/shares.ts";
import { ask } from "./evidence.ts";

const RAIN = ["Rain fell.", "It was cold.", "Wind came up.", "Streets were empty.", "Night fell."];

/** What stands around one sentence of the first report. */
function around(sentence: number, ...reports: readonly (readonly string[])[]) {
  const { question, index } = ask("how many people died in the flood", reports);
  const context = readContext(
    question,
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

  test("with nothing of the question are left out, and have no share of it", () => {
    const { context, index } = around(0, ["People died."], RAIN);
    expect(context.reports.map(({ id }) => id)).toEqual(["report-0"]);
    const rain = index.passages.find(({ report }) => report.id === "report-1");
    expect(rain && sumOf(context.story(rain.report))).toBe(0);
  });
});
