import { defineCommand } from "../src/command.ts";
import { answerQuestion, questionOptions } from "./_question.ts";

export default defineCommand({
  name: "howmany",
  description: "How many, how much, how long, how old? Each figure that the reports give",
  options: questionOptions,
  examples: [{ question: "people were arrested" }, { question: "soldiers were sent" }],
  answers: "howmany",
  run: (options, context) => answerQuestion("howmany", options, context),
});
