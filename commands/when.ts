import { defineCommand } from "../src/command.ts";
import { answerQuestion, questionOptions } from "./_question.ts";

export default defineCommand({
  name: "when",
  description: "When did it happen? The date, with the sentence that says so",
  options: questionOptions,
  examples: [{ question: "did the protests begin" }, { question: "must the soldiers be out of the country" }],
  answers: "when",
  run: (options, context) => answerQuestion("when", options, context),
});
