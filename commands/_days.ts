import { z } from "zod";
import type { Key } from "../src/language/catalog.ts";
import type { Words } from "../src/language/words.ts";
import { offering } from "../src/option.ts";
import { readPeriod } from "../src/timeline/period.ts";

/** An option that takes a day, a month or a year. */
export function dayOption(description: string) {
  return offering(
    "day",
    z
      .string()
      .trim()
      .min(1, "days.empty" satisfies Key)
      .max(40, "days.tooLong" satisfies Key)
      .optional()
      .describe(description),
  );
}

/** The first and last day meant, or one sentence on why they cannot be understood. */
export function readDays(from: string | undefined, to: string | undefined, _words: Words) {
  return readPeriod(from, to);
}
