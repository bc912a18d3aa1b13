import { setImmediate } from "node:timers/promises";

/** Waits for this caller's turn. */
export type TakeTurn = () => Promise<void>;

/**
 * Lets callers go one after the other with a round of the event loop between them.
 * Answering is plain computing: without turns, twenty questions that arrive together would be answered before any timer or
 * network event is looked at, and the last of them could not be acknowledged in time.
 */
export function createTurns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
