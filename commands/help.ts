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
    items: commands.map((command) => ({
      heading: `/${command.name}`,
      text: command.description,
      small: command.examples.map((example) => usage(command.name, example)).join("  ·  "),
    })),
  }),
});

function usage(name: string, example: object): string {
  const typed = Object.entries(example).map(([option, value]) =>
    typeof value === "string" ? value : `${option}:${value}`,
  );
  return [`/${name}`, ...typed].join(" ");
}
