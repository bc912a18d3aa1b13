import { expect, test } from "vitest";
import { ask, ranked } from "./evidence.ts";

/** The label of the best value of a sentence. */
function bestOf(question: string, sentence: string): string | undefined {
  return ranked(ask(question, [[sentence, "Jane Vale met John Adams."]]))[0]?.values[0]?.label;
}

test("whoever is described did it, and not whatever stands last in the description", () => {
  const questioned = "Jane Vale, a chemist at London's Royal Mining College, questioned the findings.";
  expect(bestOf("who questioned the findings", questioned)).toBe("Jane Vale");
  const advised = "The head of Aerospan, the Danish space agency, has advised Adams to stay away.";
  expect(bestOf("who advised Adams to stay away", advised)).toBe("The head of Aerospan");
});

test("whoever is named last before the verb did it where commas set off something else", () => {
  const later = "After the talks with John Adams, Jane Vale questioned the findings.";
  expect(bestOf("who questioned the findings", later)).toBe("Jane Vale");
});
