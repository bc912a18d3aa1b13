import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { openGolden } from "./golden-answers.ts";

describe.each(["seeds", "wikinews"] as const)("the answers to the golden questions on %s", (name) => {
  let answers: readonly Answer[];
  beforeAll(async () => {
    const { archive, questions } = await openGolden(name);
    answers = questions.map(({ command, question }) => archive.answer({ command, question }));
  }, 60_000);

  test("come in all three outcomes", () => {
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(["found", "unclear", "nothing"]));
  });

  test("quote nothing where no report is about it", () => {
    const wrong = answers.filter(
      ({ outcome, excerpts, findings }) => outcome === "nothing" && excerpts.length + findings.length > 0,
    );
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });

  test("claim and mark nothing in the closest passages", () => {
    const wrong = answers.filter(
      ({ outcome, excerpts, findings }) =>
        outcome === "unclear" &&
        (findings.length > 0 ||
          excerpts.length === 0 ||
          excerpts.some((excerpt) => excerpt.answers.length > 0)),
    );
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });

  test("quote where they claim", () => {
    const wrong = answers.filter(({ outcome, excerpts }) => outcome === "found" && excerpts.length === 0);
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });
});
