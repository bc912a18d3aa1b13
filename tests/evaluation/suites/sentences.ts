import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { explain } from "../../../src/answer/answer-question.ts";
import { type Passage, quote, type Report } from "../../../src/corpus/report.ts";
import { indexPassages } from "../../../src/search/passage-index.ts";
import { floor } from "../floor.ts";
import { mean, share } from "../metrics.ts";
import { compare, type Miss } from "../misses.ts";
import { sample } from "../sample.ts";
import type { Figure, Suite } from "../suite.ts";

const ASKED = 600;
/** Ranks beyond this count as not found. */
const DEPTH = 100;
const QUESTION_WORD =
  /\b(?<word>who|whom|whose|how many|how much|how long|when|where|what year|which year)\b/;

interface Result {
  readonly word: string;
  /** Place of the marked sentence from 1; 0 where it is not among the first. */
  readonly rank: number;
  readonly floorRank: number;
  readonly miss: Miss | null;
}

/** Finding the one sentence that answers among thousands, each a report of its own. */
export const sentences: Suite = {
  name: "sentences",
  needs: "squad-sentences",
  async measure({ full, data }) {
    const folder = join(data, "squad-sentences");
    const passages = (await readLines(join(folder, "sentences.txt"))).map(toPassage);
    const all = (await readLines(join(folder, "questions.tsv"))).map(toQuestion);
    const index = indexPassages(passages);
    const search = floor(passages);
    const results = (full ? all : sample(all, ASKED)).map(({ text, line, id }): Result => {
      const explanation = explain({ command: "ask", question: text }, index);
      const rank = 1 + explanation.ranked.slice(0, DEPTH).findIndex((item) => item.id === line);
      const floorRank = 1 + search(text, DEPTH).findIndex(({ report }) => report.id === sentenceId(line));
      const word = QUESTION_WORD.exec(text)?.groups?.word ?? "other";
      const miss = rank === 1 ? null : toMiss({ id, text, word, line }, explanation, passages);
      return { word, rank, floorRank, miss };
    });
    return { figures: byWord(results), misses: results.flatMap(({ miss }) => miss ?? []) };
  },
};

async function readLines(file: string): Promise<readonly string[]> {
  return (await readFile(file, "utf8")).trimEnd().split("\n");
}

function toPassage(text: string, line: number): Passage {
  const id = sentenceId(line);
  const report: Report = {
    id,
    file: `${id}.txt`,
    text,
    title: text,
    publisher: null,
    url: null,
    language: null,
    published: null,
    publishedFrom: "unknown",
  };
  return { report, start: 0, end: text.length, kind: "body", index: 0, paragraph: 0 };
}

function sentenceId(line: number): string {
  return `sentence-${line}`;
}

function toQuestion(row: string, n: number) {
  const [text = "", line = ""] = row.split("\t");
  return { id: String(n), text, line: Number(line) };
}

function toMiss(
  { id, text, word, line }: { id: string; text: string; word: string; line: number },
  { outcome, ranked }: ReturnType<typeof explain>,
  passages: readonly Passage[],
): Miss {
  const [best] = ranked;
  const marked = passages[line];
  return {
    id,
    text,
    kind: word,
    outcome,
    wanted: marked ? [quote(marked.report, marked)] : [],
    found: best ? [quote(best.passage.report, best.passage)] : [],
    ...compare(ranked, (item) => item.id === line),
  };
}

function byWord(results: readonly Result[]): Figure[] {
  const words = [...new Set(results.map(({ word }) => word))].sort();
  return [
    ...toFigures("all", results),
    ...words.flatMap((word) =>
      toFigures(
        word,
        results.filter((result) => result.word === word),
      ),
    ),
  ];
}

function toFigures(of: string, results: readonly Result[]): Figure[] {
  const ranks = results.map(({ rank }) => rank);
  const floors = results.map(({ floorRank }) => floorRank);
  const figure = (name: string, measure: (ranks: readonly number[]) => number): Figure => ({
    of,
    name,
    counted: results.length,
    value: measure(ranks),
    floor: measure(floors),
  });
  return [
    figure("hit@1", (places) => share(places, (rank) => rank === 1)),
    figure("hit@10", (places) => share(places, (rank) => rank >= 1 && rank <= 10)),
    figure("MRR", (places) => mean(places.map((rank) => (rank === 0 ? 0 : 1 / rank)))),
  ];
}
