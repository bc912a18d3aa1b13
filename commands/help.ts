import { z } from "zod";
import { type Command, defineCommand } from "../src/command.ts";
import type { Words } from "../src/language/words.ts";

export default defineCommand({
  name: "help",
  description: "What this bot answers, and how to ask",
  isUncounted: true,
  options: z.object({}),
  examples: [{}],
  run: (_options, { archive, commands, words }) => ({
    kind: "list",
    title: "On Record",
    intro: words.say("help.intro", { count: archive.reports.length }),
    items: commands
      .filter(({ moderators, hidden }) => !moderators && !hidden)
      .map((command) => ({
        heading: calledBy(command, words),
        text: words.command(command.name).description ?? command.description,
        small: command.examples.map((example) => usage(command, example, words)).join("  ·  "),
      })),
  }),
});

/** As a member sees it: behind a slash, or in the menu of a message. */
function calledBy({ name, messageMenu }: Command, words: Words): string {
  return messageMenu === undefined ? words.slash(name) : (words.command(name).name ?? messageMenu);
}

/** What is typed behind a command goes into its first option; the others are named. */
function usage({ name, messageMenu, options: { shape } }: Command, example: object, words: Words): string {
  const options = new Map(Object.entries(words.command(name).options ?? {}));
  const [first] = Object.keys(shape);
  const typed = Object.entries(example).map(([option, value]) =>
    option === first ? String(value) : `${options.get(option)?.name ?? option}:${value}`,
  );
  return messageMenu === undefined ? [words.slash(name), ...typed].join(" ") : typed.join(" ");
}
