import { setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../archive.ts";
import type { RankedProposal } from "./rank-proposals.ts";

/** Whether the bot answers it, and from a sentence that the question was made of. */
function isAnswered(archive: Pick<Archive, "answer">, proposal: RankedProposal): boolean {
  const { command, question, sources } = proposal;
  const { outcome, excerpts } = archive.answer({ command, question });
  return (
    outcome === "found" &&
    excerpts.some(({ report, start, end }) =>
      sources.some((source) => source.report === report && source.start < end && start < source.end),
    )
  );
}

/** Asks the archive questions one after the other, what is wanted soon before the rest; each once. */
export interface Checks {
  /** Whether it is answered; null while it has not been asked. */
  result(proposal: RankedProposal): boolean | null;
  /** Puts proposals first in the line. */
  hurry(proposals: readonly RankedProposal[]): void;
  /** Asks until nothing is left in the line. */
  run(): Promise<void>;
}

/** Nothing is asked before `run`; behind each question it waits `rest` times as long as that took. */
export function openChecks(archive: Pick<Archive, "answer">, signal: AbortSignal, rest: number): Checks {
  const results = new Map<RankedProposal, boolean>();
  const line: RankedProposal[] = [];
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    for (let next = line.shift(); next; next = line.shift()) {
      if (results.has(next)) continue;
      const begun = performance.now();
      results.set(next, isAnswered(archive, next));
      await pause(rest * (performance.now() - begun), undefined, { signal });
    }
    running = null;
  };
  return {
    result: (proposal) => results.get(proposal) ?? null,
    hurry: (proposals) => void line.unshift(...proposals.filter((proposal) => !results.has(proposal))),
    run() {
      running ??= work();
      return running;
    },
  };
}
