import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import { factOptions } from "./_facts.ts";
import { propose } from "./_propose.ts";

/** What the form of /archive add is sent to. */
export default defineModeratorCommand({
  name: "archive paste",
  description: "Add a report from the text of the form",
  options: z.object({ text: z.string().describe("The report's text"), ...factOptions }),
  examples: [],
  hidden: true,
  run: ({ text, ...facts }, { desk, words }) =>
    propose({ content: { kind: "pasted", text }, ...facts }, desk, words),
});
