import { defineCommand } from "../src/command.ts";
import { answerQuestion, questionOptions } from "./_question.ts";

export default defineCommand({
  name: "where",
  description: "Where did it happen?",
  options: questionOptions,
  examples: [{ question: "was the violence worst" }, { question: "did the demonstrations start" }],
  answers: "where",
  run: (options, context) => answerQuestion("where", options, context),
});
