import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { openChecks } from "../../src/suggest/check.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";

describe("checks", () => {
  it("ask nothing while a key is pressed, and each question once", async () => {
    const archive = await openArchive(GOLDEN.seeds.reports);
    const asked: string[] = [];
    const answer: typeof archive.answer = (ask) => {
      asked.push(ask.question);
      return archive.answer(ask);
    };
    const question = "people were arrested";
    const proposal = {
      command: "howmany",
      question,
      asks: "howmany",
      senses: new Set<string>(),
      sources: archive.passages,
      score: 1,
    } as const;
    const checks = openChecks({ answer }, new AbortController().signal, 0);
    checks.hurry([proposal, proposal]);
    const running = checks.run();
    expect(asked).toEqual([]);
    expect(checks.result(proposal)).toBeNull();
    await running;
    expect(asked).toEqual([question]);
    expect(checks.result(proposal)).toBe(true);
  });
});
