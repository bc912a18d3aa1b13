import { expect, it } from "vitest";
import { readVoteRow, voteIn } from "../../src/discord/read-vote.ts";
import { voteRow } from "../../src/discord/vote-row.ts";
import { ENGLISH } from "../../src/language/words.ts";

const IDS = { up: "vote|ask|0|up", down: "vote|ask|0|down" };
const message = (components: readonly unknown[]) => ({ components, isEphemeral: false, askedBy: null });

it.each([["up"], ["down"], [null]] as const)("reads back that %s was given", (given) => {
  const row = voteRow(IDS, given, ENGLISH);
  expect(readVoteRow(row)).toEqual({ given, ids: IDS });
  expect(voteIn(message([{ type: 10, content: "text" }, row]))).toBe(given);
});

it("takes no other row for a row of votes", () => {
  const other = { type: 1, components: [{ type: 2, custom_id: "more|1", style: 1 }] };
  expect(readVoteRow(other)).toBeNull();
  expect(voteIn(message([other]))).toBeNull();
});
