import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import { readCustomId } from "./custom-id.ts";
import type { PressedMessage } from "./interaction.ts";
import type { Vote, VoteIds } from "./vote-row.ts";

const voteButton = z.object({ custom_id: z.string(), style: z.int() });
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.tuple([voteButton, voteButton]),
});

/** The row of votes as it stands in a message. */
interface GivenVote {
  readonly given: Vote | null;
  readonly ids: VoteIds;
}

/** Reads a component as the row of votes; null for any other. */
export function readVoteRow(json: unknown): GivenVote | null {
  const [up, down] = row.safeParse(json).data?.components ?? [];
  if (up === undefined || down === undefined || readCustomId(up.custom_id).action !== "vote") {
    return null;
  }
  const ids = { up: up.custom_id, down: down.custom_id };
  if (up.style === ButtonStyle.Primary) {
    return { given: "up", ids };
  }
  return { given: down.style === ButtonStyle.Primary ? "down" : null, ids };
}

/** The vote that was given in a message, for whatever takes its place. */
export function voteIn({ components }: PressedMessage): Vote | null {
  return components.map(readVoteRow).find((found) => found !== null)?.given ?? null;
}
