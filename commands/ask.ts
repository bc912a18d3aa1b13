import { defineCommand } from "../src/command.ts";
import { answerQuestion, questionOptions } from "./_question.ts";

export default defineCommand({
  name: "ask",
  description: "Ask anything about the reports: when, how many, who, where, why, what",
  options: questionOptions,
  examples: [{ question: "why were the borders closed" }, { question: "how many people died" }],
  answers: "ask",
  run: (options, context) => answerQuestion("ask", options, context),
});
