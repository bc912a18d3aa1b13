import { expect, test } from "vitest";
import { ask, ranked } from "./evidence.ts";

test.each([
  ["how old was Vale when she died", -1],
  ["when was Vale painted", 0],
])("to %j, a sentence that has no value at all is worth %i or less for it", (question, worth) => {
  const [best] = ranked(ask(question, [["Vale died after a long illness."]]));
  expect(best?.parts.has).toBeLessThanOrEqual(worth);
});
