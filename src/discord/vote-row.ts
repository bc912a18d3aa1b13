import type { Archive } from "../archive.ts";
import type { Words } from "../language/words.ts";
import { type AnswerState, answerCustomId } from "./answer-state.ts";
import { button, buttonRow } from "./message.ts";

export const VOTES = ["up", "down"] as const;
export type Vote = (typeof VOTES)[number];

/** The custom ids of both buttons. */
export type VoteIds = Readonly<Record<Vote, string>>;

const LABELS = { up: "vote.up", down: "vote.down" } as const;
const GIVEN = { up: "vote.upGiven", down: "vote.downGiven" } as const;

/** What the buttons of an answer's votes say, for `voteRow`. */
export function voteIds(state: AnswerState, archive: Archive): VoteIds {
  return {
    up: answerCustomId("vote", state, archive, "up"),
    down: answerCustomId("vote", state, archive, "down"),
  };
}

/** The buttons below an answer. The vote that was given is told by its label, and to the next press by its style. */
export function voteRow(ids: VoteIds, given: Vote | null, words: Words) {
  return buttonRow(
    VOTES.map((vote) =>
      button({
        label: words.say(vote === given ? GIVEN[vote] : LABELS[vote]),
        customId: ids[vote],
        style: vote === given ? "primary" : "plain",
      }),
    ),
  );
}
