import { z } from "zod";
import { defineModeratorCommand } from "../src/command.ts";
import type { Keep } from "../src/keep/keep.ts";
import { listUnanswered, STATUSES } from "./_unanswered.ts";

const OUTCOMES = [...STATUSES, "deleted"] as const;

/** The buttons below a question of /unanswered, which show the list again. */
export default defineModeratorCommand({
  name: "unanswered-settle",
  description: "Settle or delete a question that found no answer",
  options: z.object({
    id: z.int().describe("Its number"),
    as: z.enum(OUTCOMES).describe("What becomes of it"),
    show: z.enum(STATUSES).describe("Which list to go back to"),
    page: z.int().min(1).describe("Which page of it"),
  }),
  examples: [],
  hidden: true,
  run: async ({ id, as, ...place }, context) => {
    const { keep } = context.desk;
    if (keep !== null) await settle(id, as, keep);
    return listUnanswered(place, context);
  },
});

/** A question that another moderator deleted meanwhile is gone from the list in any case. */
async function settle(id: number, as: (typeof OUTCOMES)[number], keep: Keep): Promise<void> {
  await (as === "deleted" ? keep.forget(id) : keep.settle(id, as));
}
