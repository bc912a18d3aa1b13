import { expect, test } from "vitest";
import { lacksPredicate, refusalOf } from "../../src/answer/claimable.ts";
import { passagesOf } from "../search/passages.ts";
import { ask, evidenceOf, placedValue, ranked } from "./evidence.ts";

const [SENTENCE] = passagesOf(["The league of four states has many resources."]);

function isClaimed(text: string, fit: number): boolean {
  if (!SENTENCE) throw new Error("no passage");
  const { question } = ask(text, [["The league of four states has many resources."]]);
  return refusalOf(question, evidenceOf(SENTENCE, [placedValue({ fit })])) === null;
}

test("a number of other things is not claimed, though the words suit", () => {
  expect(isClaimed("how many states are in the league", 0.4)).toBe(false);
  expect(isClaimed("how many states are in the league", 0.75)).toBe(true);
});

test("where no thing is named that is counted, any number of the kind may be claimed", () => {
  expect(isClaimed("what is the population of the league", 0.4)).toBe(true);
});

test("a verb that another says little for is still what is asked to have happened", () => {
  const asked = ask("when did Vale visit Ruritania", [
    ["Vale warned her allies.", "Troops left Ruritania on Tuesday."],
    ["Adams came by train, and so did Baker."],
  ]);
  const [best] = ranked(asked);
  expect(best && lacksPredicate(asked.question, best)).toBe(true);
});
