import { withoutIds } from "./without-ids.ts";

/** The commands that answer questions, as the rest of the program names them; this room imports none of it. */
export type Command = "ask" | "when" | "howmany" | "who" | "where";

/** A question as a member asked it. */
export interface AskedQuestion {
  readonly question: string;
  readonly command: Command;
}

/** The words that a command stands for: "/when did it begin" asks what "/ask when did it begin" asks. */
const LEADS: Readonly<Record<Command, string>> = {
  ask: "",
  when: "when",
  howmany: "how many",
  who: "who",
  where: "where",
};

const BLANKS = /[\p{Cc}\p{Z}]+/gu;
/** "What's" and "Whats", "U.S." and "US" are typed for each other; "3.5" is not "35". */
const INSIDE_WORDS = /['’‘ʼ`]|(?<=\p{L})\.(?=\p{L}|$|\s)/gu;
/** Signs stay: "C++" is not "C", nor is "$5" the same as "5". */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}\p{S}]+/gu;

/** The question on one line and without anybody's id, for people to read; control characters would cut it off in the database. */
export function cleanQuestion(question: string): string {
  return withoutIds(question).replace(BLANKS, " ").trim();
}

/**
 * What equal questions have in common: their words in order, without case, punctuation and blanks, led by the word that
 * the command stands for. Nothing is stemmed, dropped or put in another order: two wordings stay two questions.
 */
export function questionKey({ question, command }: AskedQuestion): string {
  const words = wordsOf(question);
  const lead = LEADS[command];
  return startsAlike(words, lead) ? words : `${lead} ${words}`.trim();
}

/** "/howmany how much was paid" has its question word already, and it is not "how many". */
function startsAlike(words: string, lead: string): boolean {
  const [first] = lead.split(" ");
  return first === "" || words.split(" ")[0] === first;
}

function wordsOf(question: string): string {
  return cleanQuestion(question)
    .normalize("NFKC")
    .toLowerCase()
    .replace(INSIDE_WORDS, "")
    .replace(BETWEEN_WORDS, " ")
    .trim();
}
