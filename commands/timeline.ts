import { z } from "zod";
import { defineCommand } from "../src/command.ts";
import { readPeriod } from "../src/timeline/period.ts";
import { timeline } from "../src/timeline/timeline.ts";

const date = z
  .string()
  .trim()
  .min(1, "write a date, or leave it out")
  .max(40, "keep the date to 40 characters");

export default defineCommand({
  name: "timeline",
  description: "What happened when: the dated events of the reports, in order",
  options: z.object({
    about: z
      .string()
      .trim()
      .min(1, "write at least one word, or leave it out")
      .max(300, "keep it to 300 characters")
      .optional()
      .describe("Only events about this, in your own words"),
    from: date.optional().describe("First day, month or year: 2022-01-05, 2022-01, 5 January 2022"),
    to: date.optional().describe("Last day, month or year"),
    private: z.boolean().optional().describe("Show the timeline only to you"),
  }),
  examples: [{}, { about: "the withdrawal of the troops" }, { from: "2022-01-10", to: "2022-01-13" }],
  run: ({ about, from, to }, { archive }) => {
    const period = readPeriod(from, to);
    if (period.fault !== undefined) return { kind: "refusal", message: period.fault };
    return {
      kind: "timeline",
      timeline: timeline(archive, { ...period, ...(about !== undefined && { about }) }),
    };
  },
});
