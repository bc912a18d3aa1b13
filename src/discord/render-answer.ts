import type { Answer, Excerpt } from "../answer/answer.ts";
import type { Words } from "../language/words.ts";
import type { AnswerButtons, AnswerView } from "./answer-buttons.ts";
import { FOUND_COLOR, UNCLEAR_COLOR } from "./colors.ts";
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
import { buttonRow, type Components, container, gallery, separator, textDisplay } from "./message.ts";
import { headingText } from "./question-heading.ts";
import { HEADING_MARK } from "./question-in-message.ts";
import { fitExcerpt } from "./quote-markdown.ts";
import { sourceMarkdown } from "./source-markdown.ts";

/** Between heading, passages and foot; Discord does not say that it leaves these line breaks out of its count. */
const BREAKS = EXCERPTS_SHOWN + 1;

/** Shows an answer: what was asked, what the reports say, the passages that say it with their sources, and how much was searched. */
export function renderAnswer(view: AnswerView, buttons: AnswerButtons, words: Words): Components {
  const { answer } = view;
  switch (answer.outcome) {
    case "found":
      return [renderPassages(view, findingsMarkdown(answer, words), FOUND_COLOR, buttons, words)];
    case "unclear":
      return [renderPassages(view, unclearMarkdown(answer, words), UNCLEAR_COLOR, buttons, words)];
    case "nothing":
      return [textDisplay(nothingMarkdown(answer, words))];
  }
}

function renderPassages(
  { answer, offset, above = [], pictures = [] }: AnswerView,
  verdict: string,
  color: number,
  buttons: AnswerButtons,
  words: Words,
) {
  const heading = answerHeading(answer, words);
  const foot = `-# ${words.say("answer.searched", { count: answer.searched })}`;
  const below =
    offset === 0
      ? verdict
      : words.say("answer.further", { first: offset + 1, last: offset + answer.excerpts.length });
  const top = below === "" ? heading : `${heading}\n${below}`;
  const taken = above.reduce((sum, text) => sum + text.length + 1, top.length + foot.length);
  const passages = fitPassages(answer, offset, MESSAGE_TEXT - BREAKS - taken, words);
  return container(color, [
    textDisplay(top),
    ...(pictures.length === 0 ? [] : [gallery(pictures)]),
    separator(),
    ...passages.map(({ markdown }) => textDisplay(markdown)),
    separator(),
    textDisplay(foot),
    // beside a passage a button takes a third of a phone's width from it
    ...(passages.length === 0
      ? []
      : [buttonRow(passages.map(({ excerpt, number }) => buttons.inContext(excerpt, number)))]),
    ...(buttons.row.length === 0 ? [] : [buttonRow(buttons.row)]),
  ]);
}

/** What was asked, as the heading that buttons read the question back from. */
export function answerHeading(asked: Pick<Answer, "command" | "question">, words: Words): string {
  return `${HEADING_MARK}${escapeLine(headingText(asked, words), QUESTION_TEXT)}`;
}

interface FittedPassage {
  readonly excerpt: Excerpt;
  /** From 1, over all pages of the answer. */
  readonly number: number;
  readonly markdown: string;
}

/** The best passages that fit, each with its source; a later one is left out whole before an earlier one is cut. */
function fitPassages(answer: Answer, offset: number, room: number, words: Words): readonly FittedPassage[] {
  const passages: FittedPassage[] = [];
  let left = room;
  for (const excerpt of answer.excerpts.slice(0, EXCERPTS_SHOWN)) {
    const isTight = passages.length > 0 && left < LEAST_PASSAGE;
    const number = offset + passages.length + 1;
    // answers are bold only where an answer is claimed
    const answers = answer.outcome === "found" ? excerpt.answers : [];
    const markdown = isTight ? null : fitPassage({ ...excerpt, answers }, number, left, words);
    if (markdown === null) {
      break;
    }
    passages.push({ excerpt, number, markdown });
    left -= markdown.length;
  }
  return passages;
}

function fitPassage(excerpt: Excerpt, number: number, room: number, words: Words): string | null {
  const source = sourceMarkdown(excerpt, words);
  const small = `\n-# ${number} · ${source}`;
  const cutSmall = `\n-# ${number} · ${words.say("answer.passageGoesOn")} · ${source}`;
  const quote = fitExcerpt(excerpt, Math.min(EXCERPT_TEXT, room - cutSmall.length));
  return quote === null ? null : quote.markdown + (quote.cut ? cutSmall : small);
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
