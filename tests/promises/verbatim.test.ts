import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Excerpt } from "../../src/answer/answer.ts";
import type { Archive } from "../../src/archive.ts";
import { type GoldenArchive, openGolden } from "./golden-answers.ts";

/** More than anybody sees, so that lower excerpts are held to it as well. */
const EXCERPTS = 10;
const LONGEST = 400;

describe.each(["seeds", "wikinews"] as const)(
  "every excerpt that answers a golden question on %s",
  (name) => {
    let golden: GoldenArchive;
    let excerpts: readonly Excerpt[];
    beforeAll(async () => {
      golden = await openGolden(name);
      const { archive, questions } = golden;
      excerpts = questions.flatMap(
        ({ command, question }) => archive.answer({ command, question, limit: EXCERPTS }).excerpts,
      );
    }, 60_000);

    test("is there", () => {
      expect(excerpts.length).toBeGreaterThan(golden.questions.length);
    });

    test("is exactly the slice of the file between its offsets", async () => {
      const texts = new Map<string, string>();
      for (const { file } of golden.archive.reports) {
        texts.set(file, new TextDecoder().decode(await readFile(join(golden.folder, file))));
      }
      expect(
        excerpts.filter(({ report, start, end, text }) => texts.get(report.file)?.slice(start, end) !== text),
      ).toEqual([]);
    });

    test("is whole sentences of one report", () => {
      expect(excerpts.filter((excerpt) => !isWhole(excerpt, golden.archive)).map(({ text }) => text)).toEqual(
        [],
      );
    });

    test("is at most 400 characters, unless it is one sentence", () => {
      const long = excerpts.filter(({ text }) => text.length > LONGEST);
      expect(
        long.filter((excerpt) => sentencesOf(excerpt, golden.archive) > 1).map(({ text }) => text),
      ).toEqual([]);
    });

    test("holds what it marks as the answer", () => {
      expect(
        excerpts.filter(({ start, end, answers }) =>
          answers.some((span) => span.start < start || span.end > end || span.start >= span.end),
        ),
      ).toEqual([]);
    });
  },
);

test("whatever is asked, the answer is whole sentences of a report", async () => {
  const { archive } = await openGolden("seeds");
  const words = archive.passages.flatMap(({ report, start, end }) =>
    report.text.slice(start, end).split(/\s+/),
  );
  const question = fc.oneof(
    fc.array(fc.constantFrom(...words, "when", "how many", "who", "where", "why"), { maxLength: 12 }),
    fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(question, fc.constantFrom("when", "howmany", "who", "where", "ask"), (asked, command) => {
      const { excerpts } = archive.answer({ command, question: asked.join(" ") });
      for (const excerpt of excerpts) {
        expect(excerpt.text).toBe(excerpt.report.text.slice(excerpt.start, excerpt.end));
        expect(isWhole(excerpt, archive)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

/** Begins where a sentence of its report begins, and ends where one ends. */
function isWhole({ report, start, end }: Excerpt, { passages }: Archive): boolean {
  const own = passages.filter((passage) => passage.report === report);
  return own.some((passage) => passage.start === start) && own.some((passage) => passage.end === end);
}

function sentencesOf({ report, start, end }: Excerpt, { passages }: Archive): number {
  return passages.filter(
    (passage) => passage.report === report && passage.start >= start && passage.end <= end,
  ).length;
}
