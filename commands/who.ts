import { defineCommand } from "../src/command.ts";
import { answerQuestion, questionOptions } from "./_question.ts";

export default defineCommand({
  name: "who",
  description: "Who was it, who did it, who is this person?",
  options: questionOptions,
  examples: [{ question: "commanded the CSTO contingent" }, { question: "is Antony Blinken" }],
  answers: "who",
  run: (options, context) => answerQuestion("who", options, context),
});
