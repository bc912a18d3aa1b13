import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/terminal/arguments.ts";
import { UsageError } from "../../src/terminal/usage-error.ts";

const OPTIONS = { source: "text", limit: "text", json: "flag" } as const;
const read = (...args: string[]) => readArguments(args, OPTIONS);

describe("the arguments of a program", () => {
  it("may have options before, between and behind the words", () => {
    expect(read("--json", "when", "--limit", "5", "did", "it", "--source=a b")).toEqual({
      values: { json: true, limit: "5", source: "a b" },
      words: ["when", "did", "it"],
    });
  });

  it("are all words behind --", () => {
    expect(read("--json", "--", "who", "said", "--limit", "-x").words).toEqual([
      "who",
      "said",
      "--limit",
      "-x",
    ]);
  });

  it("keep numbers below zero and single dashes as words", () => {
    expect(read("was", "it", "-40", "-", "colder").words).toEqual(["was", "it", "-40", "-", "colder"]);
  });

  it("count the last of an option that is given twice", () => {
    expect(read("--limit", "1", "--limit", "2").values).toEqual({ limit: "2" });
  });

  it.each([
    [["--sorce", "a"], "There is no option --sorce: did you mean --source?"],
    [
      ["--nothing-like-it"],
      "There is no option --nothing-like-it: the options are --source, --limit, --json.",
    ],
    [["who", "-x"], "There is no option -x"],
    [["--toString"], "There is no option --toString"],
    [["--limit"], "The option --limit needs a value"],
    [["--limit="], "The option --limit needs a value"],
    [["--source", "--json"], "The option --source needs a value"],
    [["--json=yes"], "The option --json takes no value"],
  ])("are refused with how to mend them: %j", (args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });
});
