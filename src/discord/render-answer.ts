import type { Answer, Excerpt } from "../answer/answer.ts";
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
const EITHER = new Intl.ListFormat("en", { type: "disjunction" });

/** Shows an answer: what was asked, what the reports say, the passages that say it with their sources, and how much was searched. */
export function renderAnswer(answer: Answer): Components {
  switch (answer.outcome) {
    case "found":
      return [renderPassages(answer, findingsMarkdown(answer.findings), FOUND_COLOR)];
    case "unclear":
      return [renderPassages(answer, unclearMarkdown(answer), UNCLEAR_COLOR)];
    case "nothing":
      return [textDisplay(nothingMarkdown(answer))];
  }
}

function renderPassages(answer: Answer, verdict: string, color: number) {
  const heading = `### ${escapeLine(questionHeading(answer), QUESTION_TEXT)}`;
  const foot = `-# Searched ${counted(answer.searched)}`;
  const top = verdict === "" ? heading : `${heading}\n${verdict}`;
  const passages = fitPassages(answer, MESSAGE_TEXT - top.length - foot.length);
  return container(color, [
    textDisplay(top),
    separator(),
    ...passages.map(textDisplay),
    separator(),
    textDisplay(foot),
  ]);
}

/** The best passages that fit, each with its source; a later one is left out whole before an earlier one is cut. */
function fitPassages(answer: Answer, room: number): readonly string[] {
  const passages: string[] = [];
  let left = room;
  for (const excerpt of answer.excerpts.slice(0, EXCERPTS_SHOWN)) {
    const isTight = passages.length > 0 && left < LEAST_PASSAGE;
    const passage = isTight ? null : fitPassage(excerpt, answer.outcome === "found", left);
    if (passage === null) {
      break;
    }
    passages.push(passage);
    left -= passage.length;
  }
  return passages;
}

/** Answers are bold only where an answer is claimed. */
function fitPassage(excerpt: Excerpt, claimed: boolean, room: number): string | null {
  const source = sourceMarkdown(excerpt);
  const bold = claimed ? excerpt.answers.map((span) => relative(span, excerpt)) : [];
  const small = `\n-# ${source}`;
  const cutSmall = `\n-# … the passage goes on · ${source}`;
  const quote = fitQuote(excerpt.text, bold, Math.min(EXCERPT_TEXT, room - cutSmall.length));
  return quote === null ? null : quote.markdown + (quote.cut ? cutSmall : small);
}

function relative(span: { start: number; end: number }, excerpt: Excerpt) {
  return { start: span.start - excerpt.start, end: span.end - excerpt.start };
}

function unclearMarkdown({ unknownWords, absentWords, excerpts }: Answer): string {
  return [
    "No report answers this outright.",
    ...(unknownWords.length === 0 ? [] : [`No report mentions ${listed(unknownWords)}.`]),
    ...(absentWords.length === 0 ? [] : [`These passages do not mention ${listed(absentWords)}.`]),
    ...(excerpts.length === 0 ? [] : ["The closest passages:"]),
  ].join(" ");
}

function nothingMarkdown({ searched }: Answer): string {
  return searched === 0
    ? "There is no report to answer from yet."
    : `No report is about this: ${counted(searched)} ${searched === 1 ? "was" : "were"} searched, and /reports lists what they are about.`;
}

function listed(words: readonly string[]): string {
  return EITHER.format(words.map((word) => `*${escapeLine(word, LABEL_TEXT)}*`));
}

function counted(reports: number): string {
  return `${reports.toLocaleString("en-GB")} ${reports === 1 ? "report" : "reports"}`;
}
