import { z } from "zod";

/** A file that a member gives to a command, as Discord describes it before it is fetched. */
const givenFile = z.object({ name: z.string(), size: z.int(), url: z.url() });

export type GivenFile = z.output<typeof givenFile>;

/** An option that takes a file. */
export function fileOption(description: string) {
  return givenFile.meta({ kind: "attachment", description });
}
