import { type Archive, openArchive } from "../../../src/archive.ts";
import { quote } from "../../../src/corpus/report.ts";
import { floor, type SearchFloor } from "../floor.ts";
import { type GoldenQuestion, isAnswerable, readGolden } from "../golden.ts";
import { DEPTH, type Figures, figures, judge, mean, type Result, share } from "../metrics.ts";
import type { Part } from "../suite.ts";

export interface AnswerSuite {
  readonly archive: Archive;
  readonly results: readonly Result[];
  readonly figures: Figures;
  readonly floor: { readonly hit1: number; readonly hit3: number; readonly mrr: number };
}

/** Asks golden questions of a folder of reports; `part` leaves out, or asks only, what is kept aside. */
export async function evaluateAnswers(golden: URL, reports: string, part: Part): Promise<AnswerSuite> {
  const questions = (await readGolden(golden)).filter(
    ({ aside = false }) => part === "all" || aside === (part === "aside"),
  );
  const archive = await openArchive(reports);
  const results = questions.map((question) => {
    const { command, question: text } = question;
    return judge(question, archive.answer({ command, question: text, limit: DEPTH }));
  });
  return {
    archive,
    results,
    figures: figures(results),
    floor: floorFigures(questions, floor(archive.passages)),
  };
}

function floorFigures(questions: readonly GoldenQuestion[], search: SearchFloor): AnswerSuite["floor"] {
  const ranks = questions.filter(isAnswerable).map(({ question, gold }) => {
    const texts = search(question, DEPTH).map((passage) => quote(passage.report, passage));
    return 1 + texts.findIndex((text) => gold.some((right) => text.includes(right)));
  });
  return {
    hit1: share(ranks, (rank) => rank === 1),
    hit3: share(ranks, (rank) => rank >= 1 && rank <= 3),
    mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
  };
}
