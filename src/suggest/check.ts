import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../archive.ts";
import { overlaps } from "../corpus/report.ts";
import type { RankedProposal } from "./rank-proposals.ts";

/** Whether the bot answers it, and from a sentence that the question was made of. */
function isAnswered(archive: Pick<Archive, "answer">, proposal: RankedProposal): boolean {
  const { command, question, sources } = proposal;
  const { outcome, excerpts } = archive.answer({ command, question });
  return (
    outcome === "found" &&
    excerpts.some(({ report, start, end }) =>
      sources.some((source) => source.report === report && overlaps(source, { start, end })),
    )
  );
}

/** Asks the archive questions one after the other, what is wanted soon before the rest; each once. */
export interface Checks {
  /** Whether it is answered; null while it has not been asked. */
  result(proposal: RankedProposal): boolean | null;
  /** Puts proposals first in the line. */
  hurry(proposals: readonly RankedProposal[]): void;
  /** Asks until nothing is left in the line; rejects when an answer fails, and the next run goes on behind it. */
  run(): Promise<void>;
}

/** Nothing is asked before `run`; behind each question it waits `rest` times as long as that took. */
export function openChecks(archive: Pick<Archive, "answer">, signal: AbortSignal, rest: number): Checks {
  const results = new Map<RankedProposal, boolean>();
  const line: RankedProposal[] = [];
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    // whoever types is answered before anything is asked
    await nextTurn(undefined, { signal });
    for (let next = line.shift(); next; next = line.shift()) {
      if (results.has(next)) continue;
      const begun = performance.now();
      // a question that cannot be answered at all is none to offer, and no reason to try none of the others
      results.set(next, false);
      results.set(next, isAnswered(archive, next));
      await pause(rest * (performance.now() - begun), undefined, { signal });
    }
  };
  return {
    result: (proposal) => results.get(proposal) ?? null,
    hurry: (proposals) => void line.unshift(...proposals.filter((proposal) => !results.has(proposal))),
    run() {
      running ??= work().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
