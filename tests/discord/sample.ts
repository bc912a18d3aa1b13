import type { Answer, Excerpt, Finding } from "../../src/answer/answer.ts";
import { openArchive } from "../../src/archive.ts";
import type { Context } from "../../src/command.ts";
import type { Report } from "../../src/corpus/report.ts";
import type { Components } from "../../src/discord/message.ts";
import { showReply } from "../../src/discord/show-reply.ts";
import { ENGLISH } from "../../src/language/words.ts";

/** Any archive will do for an answer that is given: only the buttons name its state. */
const ARCHIVE = await openArchive("seeds");

/** A report whose whole text is given; everything else is plain. */
export function sampleReport(text: string, parts: Partial<Report> = {}): Report {
  return {
    id: "a",
    file: "a.txt",
    text,
    title: "A bridge is closed",
    publisher: "The Ashford Herald",
    url: null,
    language: null,
    published: "2021-03-04",
    publishedFrom: "stated",
    ...parts,
  };
}

/** The whole text of a report as an excerpt, with the given words as its answers. */
export function sampleExcerpt(report: Report, ...answers: readonly string[]): Excerpt {
  return {
    report,
    start: 0,
    end: report.text.length,
    text: report.text,
    score: 1,
    paragraph: 1,
    answers: answers.map((label) => {
      const start = report.text.indexOf(label);
      return { start, end: start + label.length, label };
    }),
  };
}

export function sampleFinding(label: string, parts: Partial<Finding> = {}): Finding {
  return {
    label,
    value: label,
    certainty: "stated",
    hedged: false,
    withdrawn: false,
    reports: [],
    excerpts: [0],
    ...parts,
  };
}

export function sampleAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    question: "was the bridge closed",
    command: "when",
    routed: null,
    outcome: "found",
    findings: [],
    verdict: "several",
    excerpts: [],
    hasMore: false,
    searched: 1,
    unknownWords: [],
    absentWords: [],
    ...parts,
  };
}

/** An answer as Discord shows it, with its buttons. */
export function shownAnswer(answer: Answer, parts: Partial<Context> = {}): Components {
  const { command, question } = answer;
  const reply = { kind: "answer", answer, ask: { command, question } } as const;
  return showReply(reply, false, { archive: ARCHIVE, commands: [], words: ENGLISH, ...parts }).components;
}
