import { join } from "node:path";
import type { Finding } from "../../../src/answer/answer.ts";
import { quote } from "../../../src/corpus/report.ts";
import { isAnswerable } from "../golden.ts";
import { GOLDEN } from "../golden-sets.ts";
import type { Result } from "../metrics.ts";
import { type Miss, whyMissed } from "../misses.ts";
import type { Figure, Suite } from "../suite.ts";
import { type AnswerSuite, evaluateAnswers } from "./answers.ts";

/** The golden questions in the repository, each on its own reports. */
export const goldenSuites: readonly Suite[] = Object.entries(GOLDEN).map(
  ([name, { questions, reports }]) => ({
    name,
    measure: async ({ part }) => toMeasured(await evaluateAnswers(questions, reports, part)),
  }),
);

/** The same questions with four times as many reports to mistake for the right one. */
export const wikinewsAll: Suite = {
  name: "wikinews-all",
  needs: "wikinews",
  measure: async ({ part, data }) =>
    toMeasured(await evaluateAnswers(GOLDEN.wikinews.questions, join(data, "wikinews", "reports"), part)),
};

function toMeasured(suite: AnswerSuite) {
  return { figures: toFigures(suite), misses: toMisses(suite) };
}

function toFigures({ results, figures, floor }: AnswerSuite): Figure[] {
  const answerable = results.filter(({ question }) => isAnswerable(question));
  const counts = {
    answerable: answerable.length,
    valued: answerable.filter(({ valueRank }) => valueRank !== null).length,
    found: results.filter(({ outcome }) => outcome === "found").length,
    unclear: answerable.filter(({ outcome }) => outcome === "unclear").length,
    offTopic: results.filter(({ question }) => question.kind === "off-topic").length,
    nearMiss: results.filter(({ question }) => question.kind === "near-miss").length,
  };
  const figure = (name: string, counted: number, value: number): Figure => ({
    of: "all",
    name,
    counted,
    value,
  });
  return [
    { ...figure("hit@1", counts.answerable, figures.hit1), floor: floor.hit1 },
    { ...figure("hit@3", counts.answerable, figures.hit3), floor: floor.hit3 },
    { ...figure("MRR", counts.answerable, figures.mrr), floor: floor.mrr },
    figure("value@1", counts.valued, figures.value1),
    figure("value@any", counts.valued, figures.valueAny),
    figure("foundRight", counts.found, figures.foundRight),
    figure("found", counts.answerable, figures.found),
    figure("nothing", counts.answerable, figures.nothing),
    figure("unclearShown", counts.unclear, figures.unclearShown),
    figure("offTopicNothing", counts.offTopic, figures.offTopicNothing),
    figure("offTopicFound", counts.offTopic, figures.offTopicFound),
    figure("nearMissFound", counts.nearMiss, figures.nearMissFound),
  ];
}

function toMisses({ archive, results }: AnswerSuite): Miss[] {
  return results.filter(isMissed).map(({ question, outcome, answer }) => {
    const { id, command, question: text, kind, gold, values } = question;
    const explanation = archive.explain({ command, question: text });
    const holdsGold = (sentence: string): boolean => gold.some((right) => sentence.includes(right));
    return {
      id,
      text: `/${command} ${text}`,
      kind,
      outcome,
      wanted: values ?? gold,
      found: answer.findings.map(say),
      ...whyMissed(explanation, ({ passage }) => holdsGold(quote(passage.report, passage))),
    };
  });
}

/** Wrong sentence or value first, nothing said where there is an answer, or an answer claimed where there is none. */
function isMissed({ question, outcome, rank, valueRank }: Result): boolean {
  if (question.kind === "off-topic") return outcome !== "nothing";
  if (question.kind === "near-miss") return outcome === "found";
  return rank !== 1 || outcome === "nothing" || (valueRank !== null && valueRank !== 1);
}

function say({ value, label }: Finding): string {
  return value === null || String(value) === label ? label : `${value} (${label})`;
}
