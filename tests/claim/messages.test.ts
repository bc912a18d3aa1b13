import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openArchive } from "../../src/archive.ts";
import { chooseAsking } from "../../src/claim/choose-asking.ts";
import { readMessage } from "../../src/claim/read-message.ts";
import { readGolden } from "../evaluation/golden.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";

/**
 * What has been reached on all messages that the reports answer: how many of them show a right sentence first, and how many
 * among the first three. The message itself, handed to /ask, shows a right one first for 25.
 */
const REACHED = { answerable: 58, first: 40, amongThree: 48 };

const SETS = ["seeds", "wikinews", "business"] as const;
const messages = z
  .array(
    z.strictObject({
      set: z.enum(SETS),
      message: z.string().min(1),
      /** Ids of golden questions that what it says answers: their gold is right here too. Empty where no report is about it. */
      answeredAs: z.array(z.string()),
      aside: z.boolean().optional(),
    }),
  )
  .parse(JSON.parse(await readFile(new URL("../golden/messages/messages.json", import.meta.url), "utf8")));

interface Result {
  readonly message: string;
  readonly isAnswerable: boolean;
  readonly outcome: string;
  /** Place of the first excerpt that holds gold, from 1; 0 where none does. */
  readonly rank: number;
}

async function lookUp(set: (typeof SETS)[number]): Promise<readonly Result[]> {
  const gold = new Map((await readGolden(GOLDEN[set].questions)).map((one) => [one.id, one.gold]));
  const archive = await openArchive(GOLDEN[set].reports);
  return messages
    .filter((one) => one.set === set)
    .map(({ message, answeredAs }) => {
      const right = answeredAs.flatMap((id) => gold.get(id) ?? []);
      const answer = chooseAsking(readMessage(message).askings, archive)?.answer;
      const excerpts = answer?.excerpts ?? [];
      return {
        message,
        isAnswerable: answeredAs.length > 0,
        outcome: answer?.outcome ?? "refused",
        rank: 1 + excerpts.findIndex(({ text }) => right.some((words) => text.includes(words))),
      };
    });
}

describe("messages as members write them", () => {
  let results: readonly Result[];
  beforeAll(async () => {
    results = (await Promise.all(SETS.map(lookUp))).flat();
  }, 120_000);

  test("are answered by golden questions that are there, half of them kept aside", async () => {
    const ids = (await Promise.all(SETS.map((set) => readGolden(GOLDEN[set].questions)))).flat();
    const known = new Set(ids.filter(({ gold }) => gold.length > 0).map(({ id }) => id));
    expect(messages.flatMap(({ answeredAs }) => answeredAs).filter((id) => !known.has(id))).toEqual([]);
    expect(messages.filter(({ aside }) => aside).length).toBeGreaterThanOrEqual(messages.length / 2 - 1);
    expect(results.filter(({ isAnswerable }) => isAnswerable)).toHaveLength(REACHED.answerable);
  });

  test("show a right sentence first as often as before, and among the first three", () => {
    const right = results.filter(({ isAnswerable, rank }) => isAnswerable && rank > 0);
    expect(right.filter(({ rank }) => rank === 1).length).toBeGreaterThanOrEqual(REACHED.first);
    expect(right.filter(({ rank }) => rank <= 3).length).toBeGreaterThanOrEqual(REACHED.amongThree);
  });

  test("that are about nothing in the reports are not answered", () => {
    const wrong = results.filter(({ isAnswerable, outcome }) => !isAnswerable && outcome === "found");
    expect(wrong).toEqual([]);
  });
});
