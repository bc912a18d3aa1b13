import { z } from "zod";
import { defineCommand } from "../src/command.ts";
import { inTurns } from "../src/in-turns.ts";
import type { Key } from "../src/language/catalog.ts";
import { timelineInSteps } from "../src/timeline/timeline.ts";
import { dayOption, readDays } from "./_days.ts";

const NAME = "timeline";

export default defineCommand({
  name: NAME,
  description: "What happened when: the dated events of the reports, in order",
  options: z.object({
    about: z
      .string()
      .trim()
      .min(1, "timeline.empty" satisfies Key)
      .max(300, "timeline.tooLong" satisfies Key)
      .optional()
      .describe("Only events about this, in your own words"),
    from: dayOption("First day, month or year: 2022-01-05, 2022-01, 5 January 2022"),
    to: dayOption("Last day, month or year"),
    private: z.boolean().optional().describe("Show the timeline only to you"),
  }),
  examples: [{}, { about: "the withdrawal of the troops" }, { from: "2022-01-10", to: "2022-01-13" }],
  async run({ about, from, to }, { archive, words }) {
    const days = readDays({ from, to }, NAME, words);
    if (days.fault !== undefined) return { kind: "refusal", message: days.fault };
    const options = { ...days, ...(about !== undefined && { about }) };
    return { kind: "timeline", timeline: await inTurns(timelineInSteps(archive, options)) };
  },
});
