import { PassThrough, Writable } from "node:stream";
import type { Answer, Excerpt, Finding } from "../../src/answer/answer.ts";
import type { Archive } from "../../src/archive.ts";
import type { Report } from "../../src/corpus/report.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import type { Look } from "../../src/terminal/look.ts";
import type { Output, Terminal } from "../../src/terminal/terminal.ts";

/** A terminal of strings: what goes in is given, what comes out is kept. */
export interface StandIn extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
}

export function standIn(input = "", window: Pick<Output, "isTTY" | "columns"> = {}): StandIn {
  const [stdout, stderr] = [collect(window), collect(window)];
  const stdin = new PassThrough();
  stdin.end(input);
  return { stdin, stdout, stderr, out: () => stdout.text, err: () => stderr.text };
}

export type Collector = Output & { text: string };

export function collect(window: Pick<Output, "isTTY" | "columns"> = {}): Collector {
  const output = new Writable({
    write(chunk, _encoding, done) {
      collector.text += String(chunk);
      done();
    },
  });
  const collector: Collector = Object.assign(output, { text: "", ...window });
  return collector;
}

export function plainLook(width: number): Look {
  return { width, isColoured: false, paragraphOf: () => 4 };
}

export function report(more: Partial<Report> = {}): Report {
  return {
    id: "flood",
    file: "flood.txt",
    text: "The river rose on Monday. At least 12 people were rescued from their roofs, police said.",
    title: "Hundreds flee as the river rises to a level nobody alive had seen",
    publisher: "Valley Courier",
    url: null,
    language: null,
    published: "2023-05-02",
    publishedFrom: "stated",
    ...more,
  };
}

/** An excerpt of a report: the text, and the part of it that answers. */
export function excerpt(of: Report, text: string, answer?: string): Excerpt {
  const start = of.text.indexOf(text);
  const answers =
    answer === undefined
      ? []
      : [{ start: of.text.indexOf(answer), end: of.text.indexOf(answer) + answer.length, label: answer }];
  return { report: of, start, end: start + text.length, text, paragraph: 1, answers, score: 1 };
}

export function finding(label: string, reports: readonly Report[], more: Partial<Finding> = {}): Finding {
  return {
    label,
    value: label,
    certainty: "stated",
    hedged: false,
    withdrawn: false,
    reports,
    excerpts: [0],
    ...more,
  };
}

export function answer(more: Partial<Answer> = {}): Answer {
  return {
    question: "were people rescued",
    command: "when",
    routed: "when",
    outcome: "found",
    findings: [],
    verdict: "several",
    excerpts: [],
    hasMore: false,
    searched: 5,
    unknownWords: [],
    absentWords: [],
    ...more,
  };
}

/** An archive that holds one report and gives always the same answer. */
export function archiveOf(of: Report, says: Answer): Archive {
  return {
    reports: [of],
    passages: [],
    passagesOf: () => [],
    index: indexPassages([]),
    problems: [],
    answer: () => says,
    explain: () => {
      throw new Error("not asked for here");
    },
  };
}
