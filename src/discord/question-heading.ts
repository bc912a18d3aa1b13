import type { Answer } from "../answer/answer.ts";
import { ENGLISH, type Words } from "../language/words.ts";
import type { AnsweringCommand } from "../question/question.ts";

const ASKS = /^(?:when|how|who|whom|whose|where|what|which|why)\b/i;
/** "/howmany long did it last": these words follow "how", not "how many". */
const MEASURE = /^(?:much|long|old|far|often|tall|high|deep|large|big|wide|fast|heavy|soon)\b/i;

/**
 * What was asked as one reads it: "When were the troops sent". The member's own words stay as they are; questions are asked
 * in the reports' language, so beside another language the command stands as it was typed: "/wann were the troops sent".
 */
export function questionHeading(
  { command, question }: Pick<Answer, "command" | "question">,
  words: Words,
): string {
  const english = ASKS.test(question) ? "" : leadOf(command, question);
  const lead = english === "" || words === ENGLISH ? english : words.slash(command);
  return lead === "" ? question : `${lead} ${question}`;
}

function leadOf(command: AnsweringCommand, question: string): string {
  switch (command) {
    case "when":
      return "When";
    case "howmany":
      return MEASURE.test(question) ? "How" : "How many";
    case "who":
      return "Who";
    case "where":
      return "Where";
    case "ask":
      return "";
  }
}
