import { z } from "zod";

/** What an option offers while it is typed: questions that are answered, reports, or the days they appeared on. */
const offered = z.enum(["question", "report", "day"]);
export type Offered = z.output<typeof offered>;

/** The ids of members and servers. */
export const SNOWFLAKE = /^\d{17,20}$/;

/** Marks an option that offers values while it is typed; any other value may be typed as well. */
export function offering<Schema extends z.ZodType>(what: Offered, schema: Schema): Schema {
  return schema.meta({ ...schema.meta(), offers: what });
}

/** A file that a member gives to a command, before it is fetched. */
const givenFile = z.object({
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  url: z.url(),
});
export type GivenFile = Readonly<z.output<typeof givenFile>>;

/** An option that takes a file. */
export function fileOption(description: string) {
  return givenFile.meta({ kind: "attachment", description });
}

/** An option that takes a member, by id. */
export function memberOption(description: string) {
  return z.string().regex(SNOWFLAKE).optional().meta({ kind: "member", description });
}

/** What an option of these offers while it is typed; null for nothing. */
export function offeredBy(options: z.ZodObject, name: string): Offered | null {
  const schema = new Map(Object.entries(options.shape)).get(name);
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  return offered.safeParse(meta?.offers).data ?? null;
}
