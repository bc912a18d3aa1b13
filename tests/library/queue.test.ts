import { expect, test } from "vitest";
import { createQueue } from "../../src/library/queue.ts";

test("what was asked for later waits for what is slow", async () => {
  const inQueue = createQueue();
  const done: string[] = [];
  const { promise: slow, finish } = deferred();
  const first = inQueue(() => slow.then(() => done.push("first")));
  const second = inQueue(async () => done.push("second"));
  await new Promise(setImmediate);
  expect(done).toEqual([]);
  finish();
  await Promise.all([first, second]);
  expect(done).toEqual(["first", "second"]);
});

test("what fails is told to whoever asked for it, and does not stop what stands behind it", async () => {
  const inQueue = createQueue();
  const failing = inQueue(() => Promise.reject(new Error("no room")));
  const next = inQueue(async () => "done");
  await expect(failing).rejects.toThrow("no room");
  expect(await next).toBe("done");
});

function deferred() {
  let finish = () => {};
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { promise, finish: () => finish() };
}
