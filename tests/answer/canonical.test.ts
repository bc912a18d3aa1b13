import { describe, expect, test } from "vitest";
import { canonicalise } from "../../src/answer/canonical.ts";
import { ask, ranked } from "./evidence.ts";

function keysOf(question: string, ...reports: readonly (readonly string[])[]): ReadonlySet<string> {
  const asked = ask(question, reports);
  const evidence = canonicalise(ranked(asked), asked.question.asks, asked.index);
  return new Set(evidence.flatMap(({ values }) => values.map(({ key }) => key)));
}

describe("one key for", () => {
  test("a full name and its surname in another report", () => {
    const keys = keysOf(
      "who commanded the troops",
      ["On Monday Andrei Serdyukov commanded the troops."],
      ["The troops were commanded by Serdyukov on Monday."],
    );
    expect([...keys]).toEqual(["andrei serdyukov"]);
  });

  test("two spellings of a name", () => {
    const keys = keysOf(
      "who commanded the troops",
      ["On Monday Andrei Serdyukov commanded the troops."],
      ["On Monday Andrei Serdiukov commanded the troops."],
    );
    expect(keys.size).toBe(1);
  });
});

test("a bare surname is the one whom its own report names in full", () => {
  const keys = keysOf(
    "who commanded the troops",
    ["Andrei Serdyukov left.", "On Monday Serdyukov commanded the troops."],
    ["Peter Serdyukov came.", "Peter Serdyukov had troops.", "The troops saw Peter Serdyukov."],
  );
  expect([...keys]).toContain("andrei serdyukov");
});

test("two different full names keep two keys", () => {
  const keys = keysOf(
    "who commanded the troops",
    ["On Monday Andrei Serdyukov commanded the troops."],
    ["On Monday Peter Serdyukov commanded the troops."],
  );
  expect([...keys].sort()).toEqual(["andrei serdyukov", "peter serdyukov"]);
});

test("the values of other questions stay as they were read", () => {
  const asked = ask("when did the troops leave", [["The troops left on 4 March 2021."]]);
  const evidence = ranked(asked);
  expect(canonicalise(evidence, asked.question.asks, asked.index)).toBe(evidence);
});
