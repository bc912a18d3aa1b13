import type { Answer } from "../answer/answer.ts";
import { ENGLISH, type Words } from "../language/words.ts";
import type { AnsweringCommand } from "../question/question.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

const ASKS = /^(?:when|how|who|whom|whose|where|what|which|why)\b/i;
/** "/howmany long did it last": these words follow "how", not "how many". */
const MEASURE = /^(?:much|long|old|far|often|tall|high|deep|large|big|wide|fast|heavy|soon)\b/i;

/** The heading of an answer as one line of text. */
export function headingText(answer: Pick<Answer, "command" | "question">, words: Words): string {
  const { lead, question } = questionHeading(answer, words);
  return lead === "" ? question : `${lead} ${question}`;
}

/** What was asked as one reads it, in two parts that a blank joins. */
interface QuestionHeading {
  /** "When", "/wann", or empty where the question needs none. */
  readonly lead: string;
  readonly question: string;
}

/**
 * What was asked as one reads it: "When were the troops sent". The member's own words stay as they are; questions are asked
 * in the reports' language, so beside another language the command stands as it was typed: "/wann were the troops sent".
 */
function questionHeading(
  { command, question }: Pick<Answer, "command" | "question">,
  words: Words,
): QuestionHeading {
  const english = ASKS.test(question) ? "" : leadOf(command, question);
  return { lead: english === "" || words === ENGLISH ? english : words.slash(command), question };
}

/** How much of the heading's Markdown stands in front of the question. */
export function leadLength(answer: Pick<Answer, "command" | "question">, words: Words): number {
  const { lead } = questionHeading(answer, words);
  return lead === "" ? 0 : escapeMarkdown(`${lead} `).length;
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
