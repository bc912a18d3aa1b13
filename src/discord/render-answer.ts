import type { Answer, Excerpt } from "../answer/answer.ts";
import type { Words } from "../language/words.ts";
import { escapeLine } from "./escape-markdown.ts";
import { findingsMarkdown } from "./findings-markdown.ts";
import {
  EXCERPT_TEXT,
  EXCERPTS_SHOWN,
  LABEL_TEXT,
  LEAST_PASSAGE,
  MESSAGE_TEXT,
  QUESTION_TEXT,
} from "./limits.ts";
import { type Components, container, separator, textDisplay } from "./message.ts";
import { questionHeading } from "./question-heading.ts";
import { fitQuote } from "./quote-markdown.ts";
import { sourceMarkdown } from "./source-markdown.ts";

const FOUND_COLOR = 0x2e7d4f;
const UNCLEAR_COLOR = 0xb58900;

/** Shows an answer: what was asked, what the reports say, the passages that say it with their sources, and how much was searched. */
export function renderAnswer(answer: Answer, words: Words): Components {
  switch (answer.outcome) {
    case "found":
      return [renderPassages(answer, findingsMarkdown(answer.findings, words), FOUND_COLOR, words)];
    case "unclear":
      return [renderPassages(answer, unclearMarkdown(answer, words), UNCLEAR_COLOR, words)];
    case "nothing":
      return [textDisplay(nothingMarkdown(answer, words))];
  }
}

function renderPassages(answer: Answer, verdict: string, color: number, words: Words) {
  const heading = `### ${escapeLine(questionHeading(answer, words), QUESTION_TEXT)}`;
  const foot = `-# ${words.say("answer.searched", { count: answer.searched })}`;
  const top = verdict === "" ? heading : `${heading}\n${verdict}`;
  const passages = fitPassages(answer, MESSAGE_TEXT - top.length - foot.length, words);
  return container(color, [
    textDisplay(top),
    separator(),
    ...passages.map(textDisplay),
    separator(),
    textDisplay(foot),
  ]);
}

/** The best passages that fit, each with its source; a later one is left out whole before an earlier one is cut. */
function fitPassages(answer: Answer, room: number, words: Words): readonly string[] {
  const passages: string[] = [];
  let left = room;
  for (const excerpt of answer.excerpts.slice(0, EXCERPTS_SHOWN)) {
    const isTight = passages.length > 0 && left < LEAST_PASSAGE;
    const passage = isTight ? null : fitPassage(excerpt, answer.outcome === "found", left, words);
    if (passage === null) {
      break;
    }
    passages.push(passage);
    left -= passage.length;
  }
  return passages;
}

/** Answers are bold only where an answer is claimed. */
function fitPassage(excerpt: Excerpt, claimed: boolean, room: number, words: Words): string | null {
  const source = sourceMarkdown(excerpt, words);
  const bold = claimed ? excerpt.answers.map((span) => relative(span, excerpt)) : [];
  const small = `\n-# ${source}`;
  const cutSmall = `\n-# ${words.say("answer.passageGoesOn")} · ${source}`;
  const quote = fitQuote(excerpt.text, bold, Math.min(EXCERPT_TEXT, room - cutSmall.length));
  return quote === null ? null : quote.markdown + (quote.cut ? cutSmall : small);
}

function relative(span: { start: number; end: number }, excerpt: Excerpt) {
  return { start: span.start - excerpt.start, end: span.end - excerpt.start };
}

function unclearMarkdown({ unknownWords, absentWords, excerpts }: Answer, words: Words): string {
  return [
    words.say("answer.unclear"),
    ...(unknownWords.length === 0
      ? []
      : [words.say("answer.unknownWords", { words: listed(unknownWords, words) })]),
    ...(absentWords.length === 0
      ? []
      : [words.say("answer.absentWords", { words: listed(absentWords, words) })]),
    ...(excerpts.length === 0 ? [] : [words.say("answer.closest")]),
  ].join(" ");
}

function nothingMarkdown({ searched }: Answer, words: Words): string {
  return searched === 0
    ? words.say("answer.noReports")
    : words.say("answer.nothing", { count: searched, reports: words.slash("reports") });
}

function listed(typed: readonly string[], words: Words): string {
  const shown = typed.map((word) => `*${escapeLine(word, LABEL_TEXT)}*`);
  return words.list(shown, "disjunction");
}
