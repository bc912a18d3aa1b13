import { z } from "zod";
import type { Words } from "../../language/words.ts";
import { readAnswerState } from "../answer-state.ts";
import type { ButtonInteraction } from "../interaction.ts";
import { resent, showsPicture } from "../kept-pictures.ts";
import type { Components } from "../message.ts";
import { readVoteRow } from "../read-vote.ts";
import { renderSentence } from "../render.ts";
import type { Shown } from "../shown.ts";
import { VOTES, type Vote, voteRow } from "../vote-row.ts";
import { ownMessage, type Press } from "./press.ts";

const votes = z.enum(VOTES);

/** Says whether an answer helped, changes that or takes it back. One vote a message: what was given stands in its buttons. */
export const vote: Press = {
  expected: ownMessage,
  async handle(args, button, context) {
    const { archive, words, desk } = context;
    const state = readAnswerState(args, button, archive);
    const pressed = votes.safeParse(args.at(-1)).data;
    const before = button.message.components.map(readVoteRow).find((found) => found !== null);
    if (state === null || pressed === undefined || before === undefined) {
      return refused(words.say("answer.forgotten"));
    }
    if (ownMessage(button) !== "update") {
      return refused(words.say("vote.notYours"));
    }
    if (!desk?.keep) {
      return refused(words.say("vote.notKept"));
    }
    const given = before.given === pressed ? null : pressed;
    const { command, question } = state.ask;
    await desk.keep.vote({ command, question, vote: given, instead: before.given ?? undefined });
    const keepsPictures = showsPicture(button.message.components);
    const content = { components: withVote(button, given, words), keepsPictures };
    return { content, place: "update", outcome: "vote" };
  },
};

function refused(sentence: string): Shown {
  return { content: { components: renderSentence(sentence) }, place: "asker", outcome: "refusal" };
}

/** The message as it was, but for the row of votes: the reports may be others by now, the answer that was voted on is not. */
function withVote({ message }: ButtonInteraction, given: Vote | null, words: Words): Components {
  return resent(message.components).map((component) => {
    const found = readVoteRow(component);
    return found === null ? component : voteRow(found.ids, given, words);
  });
}
