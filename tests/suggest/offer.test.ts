import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { ENGLISH } from "../../src/language/words.ts";
import { openOffers } from "../../src/suggest/offer.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";

describe("offers", () => {
  let offers: ReturnType<typeof openOffers>;
  beforeAll(async () => {
    const fail = (error: unknown) => {
      throw error;
    };
    offers = openOffers(await openArchive(GOLDEN.seeds.reports), { rest: 0, onFailure: fail });
  });
  afterAll(() => offers.stop());

  it("are the questions of the command, as soon as they have been tried", async () => {
    const question = "is Antony Blinken";
    await vi.waitFor(
      () =>
        expect(offers.offer("question", "who", "antony", ENGLISH)).toEqual([
          { name: question, value: question },
        ]),
      { timeout: 60_000 },
    );
  }, 60_000);

  it("are ids of reports and days at once", () => {
    const ids = offers.offer("report", "ask", "", ENGLISH).map(({ value }) => value);
    expect(ids).toContain("001_4749671f1aa43fdd");
    expect(offers.offer("day", "ask", "2022-01-14", ENGLISH)[0]?.value).toBe("2022-01-14");
  });
});
