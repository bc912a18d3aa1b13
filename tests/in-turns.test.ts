import { expect, test } from "vitest";
import { inTurns } from "../src/in-turns.ts";

function* busy(steps: number, ms: number): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("work in steps gives what it gives in the end", async () => {
  expect(await inTurns(busy(3, 0))).toBe("done");
});

test("work in steps lets go first whatever waits meanwhile", async () => {
  const seen: string[] = [];
  const work = inTurns(busy(20, 2)).then((result) => seen.push(result));
  setImmediate(() => seen.push("waited"));
  await work;
  expect(seen).toEqual(["waited", "done"]);
});

test("work that throws rejects", async () => {
  function* broken(): Generator<void, never> {
    yield;
    throw new Error("no");
  }
  await expect(inTurns(broken())).rejects.toThrow("no");
});
