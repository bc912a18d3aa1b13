import { z } from "zod";

/** What a moderator may say of a report; what is left out is looked for in the report itself. */
export const factOptions = {
  title: z.string().max(200).optional().describe("Its title"),
  publisher: z.string().max(100).optional().describe("Who published it"),
  published: z.string().max(10).optional().describe("The day of publication, as 2022-01-31"),
  url: z.string().max(500).optional().describe("Its web address"),
};
