import { z } from "zod";
import { defineModeratorCommand } from "../src/command.ts";
import { listUnanswered, STATUSES } from "./_unanswered.ts";

export default defineModeratorCommand({
  name: "unanswered",
  description: "Questions that found no answer or a bad one, most asked first (for moderators)",
  options: z.object({
    show: z.enum(STATUSES).default("open").describe("Which of them"),
    page: z.int().min(1).max(9999).default(1).describe("Which page of the list"),
  }),
  examples: [{}],
  run: listUnanswered,
});
