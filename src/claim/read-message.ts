import { type Asking, contentWords, toAskings } from "./asking.ts";
import { chatSentences } from "./chat-sentences.ts";
import { plainText } from "./plain-text.ts";

/** A message as it is looked up. */
export interface ReadMessage {
  /** Its words, on one line. */
  readonly quoted: string;
  /** What can be asked, best first; empty where it says nothing. */
  readonly askings: readonly Asking[];
}

/** As many characters as a question may have. */
const LONGEST = 300;
const MOST_ASKINGS = 3;
/** A message of 4,000 characters may have hundreds, and reading the days of each takes its time. */
const MOST_SENTENCES = 20;
/** A question is what somebody wants to know; a figure or a day is what the reports can be held against. */
const WORTH = { question: 6, figureOrDay: 4, claim: 0 } as const;
const MOST_WORDS_WORTH = 8;
/** "was it earlier", "is that right": what is meant stands in another sentence. */
const LEANS = /\b(?:it|this|that|they|them|he|him|she|her)\b/i;
const LEANING = 3;

/** Reads what a message of a chat asks or claims. */
export function readMessage(markdown: string): ReadMessage {
  const text = plainText(markdown);
  const rated = chatSentences(text)
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence) => toAskings(cut(sentence)))
    .filter(({ question }, at, all) => all.findIndex((one) => one.question === question) === at)
    .map((asking, at) => ({ asking, at, worth: worthOf(asking) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  const strong = rated.filter(({ asking }) => contentWords(asking.question) > 1);
  const said = rated.filter(({ asking }) => contentWords(asking.question) === 1).slice(0, 1);
  return {
    quoted: text.replaceAll("\n", " "),
    askings: (strong.length > 0 ? strong : said).slice(0, MOST_ASKINGS).map(({ asking }) => asking),
  };
}

function worthOf({ command, question, isClaim }: Asking): number {
  const words = Math.min(contentWords(question), MOST_WORDS_WORTH);
  const kind = isClaim ? (command === "ask" ? WORTH.claim : WORTH.figureOrDay) : WORTH.question;
  return kind + words - (LEANS.test(question) ? LEANING : 0);
}

function cut(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : sentence.slice(0, sentence.lastIndexOf(" ", LONGEST));
}
