import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Archive } from "../../src/archive.ts";
import type { AnsweringCommand } from "../../src/question/question.ts";
import { openSuggestions, type Suggestions } from "../../src/suggest/suggest.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import { openSettled } from "./open.ts";

const COMMANDS: readonly AnsweringCommand[] = ["when", "howmany", "who", "where", "ask"];
const SETTLING = 120_000;
/** Each so many suggestions one is asked of the archive again. */
const STEP = 4;

describe.each(["seeds", "wikinews", "business"] as const)("suggestions for %s", (set) => {
  let archive: Archive;
  let suggestions: Suggestions;
  beforeAll(async () => {
    ({ archive, suggestions } = await openSettled(GOLDEN[set].reports));
  }, SETTLING);
  afterAll(() => suggestions.stop());

  const all = () =>
    COMMANDS.flatMap((command) =>
      ["", "p", "did", "were", "is a"].flatMap((typed) =>
        suggestions.suggest(command, typed).map((question) => ({ command, question })),
      ),
    );

  test("are answered by the command that they are for", () => {
    const asked = all().filter((_, n) => n % STEP === 0);
    expect(asked.length).toBeGreaterThan(2);
    for (const { command, question } of asked)
      expect(archive.answer({ command, question }).outcome, `/${command} ${question}`).toBe("found");
  });

  test("are at most 25 and short enough for Discord", () => {
    for (const command of COMMANDS) expect(suggestions.suggest(command, "").length).toBeLessThanOrEqual(25);
    for (const { question } of all()) expect(question.length).toBeLessThanOrEqual(100);
  });

  test("never offer one question twice", () => {
    for (const command of COMMANDS) {
      const questions = suggestions.suggest(command, "");
      expect(new Set(questions).size).toBe(questions.length);
    }
  });

  test("leave to the command what it says itself", () => {
    for (const command of ["when", "howmany", "who", "where"] as const)
      for (const question of suggestions.suggest(command, ""))
        expect(question).not.toMatch(/^(?:when|how many|who|where)\b/);
  });
});

describe("suggestions", () => {
  let archive: Archive;
  let suggestions: Suggestions;
  beforeAll(async () => {
    ({ archive, suggestions } = await openSettled(GOLDEN.seeds.reports));
  }, SETTLING);
  afterAll(() => suggestions.stop());

  it("are the same for an archive that is opened anew", async () => {
    const again = await openSettled(GOLDEN.seeds.reports);
    for (const command of COMMANDS)
      expect(again.suggestions.suggest(command, "")).toEqual(suggestions.suggest(command, ""));
  });

  it("offer what is counted, who is described and what has a day", () => {
    expect(suggestions.suggest("howmany", "")).toContain("people were arrested");
    expect(suggestions.suggest("who", "")).toContain("is Antony Blinken");
    expect(suggestions.suggest("when", "")).toContain("did the crisis begin");
    expect(suggestions.suggest("ask", "how many")).toContain("how many people were arrested");
  });

  it("find a name by half a word, in another spelling, misspelt, and without its accents", () => {
    for (const typed of ["tok", "Tokaev", "is tokay", "TOKAIEV", "is Kasym-Jomart", "toqa", "tokäy"])
      expect(suggestions.suggest("who", typed), typed).toContain("is Kassym-Jomart Tokayev");
  });

  it("begin with what was typed before those that only hold it", () => {
    const offered = suggestions.suggest("ask", "who is");
    expect(offered[0]).toMatch(/^who is /);
    const begun = offered.map((question) => question.startsWith("who is"));
    expect(begun).toEqual([...begun].sort().reverse());
  });

  it("offer nothing where one of the typed words stands in no question", () => {
    expect(suggestions.suggest("who", "is tokayev zzzzzz")).toEqual([]);
  });

  it("are none before the reports have been read, and stay what they were after the end", async () => {
    const early = openSuggestions(archive, { onFailure: () => {} });
    expect(early.suggest("who", "")).toEqual([]);
    early.stop();
    await early.settled();
    expect(early.suggest("who", "")).toEqual([]);
  });

  it("tell of a failure in the background and go on with what is known", async () => {
    const told: unknown[] = [];
    const broken = {
      ...archive,
      answer() {
        throw new Error("broken");
      },
    };
    const failing = openSuggestions(broken, { onFailure: (error) => told.push(error) });
    await failing.settled();
    expect(told).not.toEqual([]);
    expect(failing.suggest("who", "")).toEqual([]);
    failing.stop();
  });

  it("go on with the next question behind one that could not be answered", async () => {
    let asked = 0;
    const once: Archive = {
      ...archive,
      answer(ask) {
        asked += 1;
        if (asked === 1) throw new Error("broken");
        return archive.answer(ask);
      },
    };
    const told: unknown[] = [];
    const failing = openSuggestions(once, { rest: 0, onFailure: (error) => told.push(error) });
    await failing.settled();
    expect(told).toHaveLength(1);
    expect(failing.suggest("who", "antony")).toContain("is Antony Blinken");
    failing.stop();
  });

  it("never throw, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMANDS),
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })),
        (command, typed) => {
          expect(suggestions.suggest(command, typed).length).toBeLessThanOrEqual(25);
        },
      ),
    );
    expect(suggestions.suggest("who", "tokayev ".repeat(500))).toContain("is Kassym-Jomart Tokayev");
  });
});
