import { z } from "zod";
import type { Key } from "../src/language/catalog.ts";
import type { Words } from "../src/language/words.ts";
import { offering } from "../src/option.ts";
import { type PeriodFault, readPeriod } from "../src/timeline/period.ts";

type End = "from" | "to";
type Days =
  | { readonly from?: string; readonly to?: string; readonly fault?: undefined }
  | { readonly fault: string };

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

/** The first and last day meant by a command's options, or one sentence on why they cannot be understood. */
export function readDays(
  { from, to }: { readonly [Name in End]?: string | undefined },
  command: string,
  words: Words,
): Days {
  const period = readPeriod(from, to);
  return period.fault === undefined ? period : { fault: sayFault(period.fault, command, words) };
}

/** Names the options as the member sees them. */
function sayFault(fault: PeriodFault, command: string, words: Words): string {
  const nameOf = (option: End) => words.command(command).options?.[option]?.name ?? option;
  if (fault.reason === "swapped") {
    const { from, to } = fault;
    return words.say("days.swapped", { from, to, first: nameOf("from"), last: nameOf("to") });
  }
  return words.say("days.noDate", { typed: fault.typed, option: nameOf(fault.option) });
}
