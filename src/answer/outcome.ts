import type { Question } from "../question/question.ts";
import type { Outcome } from "./answer.ts";
import type { Evidence } from "./evidence.ts";

/** What may be claimed of the best evidence. */
export function decideOutcome(question: Question, ranked: readonly Evidence[]): Outcome {
  const best = ranked[0];
  if (!best) return "nothing";
  const reach =
    best.parts.coverage +
    best.parts.coverageSubject +
    best.parts.coverageSetting +
    best.parts.around +
    best.parts.aroundSubject +
    best.parts.aroundSetting;
  if (reach < 0.35) return "nothing";
  const needsValue = question.asks !== "what" && question.asks !== "whether" && question.asks !== "why";
  if (needsValue && (best.values.length === 0 || best.parts.near + best.parts.nearSetting < 0.2))
    return "unclear";
  return reach >= 0.65 ? "found" : "unclear";
}
