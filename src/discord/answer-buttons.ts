import type { APIButtonComponent } from "discord-api-types/v10";
import type { Answer, Excerpt } from "../answer/answer.ts";
import type { AskOptions } from "../answer/answer-question.ts";
import type { Archive } from "../archive.ts";
import type { Words } from "../language/words.ts";
import { type AnswerState, answerCustomId } from "./answer-state.ts";
import { EXCERPTS_SHOWN } from "./limits.ts";
import { button, type PictureFile } from "./message.ts";
import { leadLength } from "./question-heading.ts";
import { placeCustomId } from "./report-place.ts";
import type { Vote } from "./vote-row.ts";

/** An answer as it is shown: from which passage on, and to whom. */
export interface AnswerView {
  readonly answer: Answer;
  readonly ask: AskOptions;
  /** The first passage shown, from zero. */
  readonly offset: number;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
  /** What whoever asked thought of it on the page before. */
  readonly vote?: Vote | null;
  /** Markdown that stands above it. */
  readonly above?: readonly string[];
  readonly pictures?: readonly PictureFile[];
}

/** The buttons of an answer. */
export interface AnswerButtons {
  /** For the passages that are shown; `number` is the one that stands below the passage. */
  readonly inContext: (excerpt: Excerpt, number: number) => APIButtonComponent;
  readonly row: readonly APIButtonComponent[];
}

/** What a member can do with an answer: read on, see who says what, show it to all. */
export function answerButtons(view: AnswerView, archive: Archive, words: Words): AnswerButtons {
  const { answer, ask, offset, isPrivate } = view;
  const at = (first: number): AnswerState => ({ ask, skipped: leadLength(answer, words), offset: first });
  const id = (action: string, first = offset) => answerCustomId(action, at(first), archive);
  return {
    inContext: ({ report, start, end }, number) =>
      button({
        label: words.say("answer.inContext", { number }),
        customId: placeCustomId("context", { report, passage: { start, end }, page: null }),
      }),
    row: [
      ...(offset === 0
        ? []
        : [
            button({
              label: words.say("answer.back"),
              customId: id("more", Math.max(0, offset - EXCERPTS_SHOWN)),
            }),
          ]),
      ...(answer.hasMore
        ? [button({ label: words.say("answer.more"), customId: id("more", offset + EXCERPTS_SHOWN) })]
        : []),
      ...(answer.findings.length > 1
        ? [
            button({
              label: words.say(answer.verdict === "differ" ? "answer.reportsDiffer" : "answer.whoSaysWhat"),
              customId: id("values"),
            }),
          ]
        : []),
      ...(isPrivate ? [button({ label: words.say("answer.share"), customId: id("share") })] : []),
    ],
  };
}
