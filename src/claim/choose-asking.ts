import type { Answer } from "../answer/answer.ts";
import type { Archive } from "../archive.ts";
import type { Asking } from "./asking.ts";

/** An asking with its answer. */
export interface Looked {
  readonly asking: Asking;
  readonly answer: Answer;
}

/** Looks up what a message asks: the first asking that the reports answer, else the first that they come close to. */
export function chooseAsking(askings: readonly Asking[], archive: Archive): Looked | null {
  const looked: Looked[] = [];
  for (const asking of askings) {
    const { command, question } = asking;
    const answer = archive.answer({ command, question });
    looked.push({ asking, answer });
    if (answer.outcome === "found") break;
  }
  return (
    looked.find(({ answer }) => answer.outcome === "found") ??
    looked.find(({ answer }) => answer.outcome === "unclear") ??
    looked[0] ??
    null
  );
}
