import { z } from "zod";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "help",
  description: "What this bot answers, and how to ask",
  options: z.object({}),
  examples: [{}],
  run: (_options, { archive, commands }) => ({
    kind: "list",
    title: "On Record",
    intro: `Ask about the events in ${archive.reports.length} reports. Answers are sentences of the reports, word for word, with their source.`,
    items: commands.map(({ name, description, examples }) => ({
      heading: `/${name}`,
      text: description,
      ...(examples[0]?.["question"] !== undefined && {
        small: `/${name} ${String(examples[0]["question"])}`,
      }),
    })),
  }),
});
