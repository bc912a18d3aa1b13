import { setImmediate } from "node:timers/promises";

/** How long work may hold everything else up; an answer takes about as long. */
const TURN_MS = 10;

/** Does work that is made of steps, and lets whatever waits go first every few milliseconds. Gives what the work gives. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let until = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await setImmediate();
    until = performance.now() + TURN_MS;
  }
}
