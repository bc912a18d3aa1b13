import type Libsql from "libsql";
import { z } from "zod";
import { type AskedQuestion, questionKey } from "./question-key.ts";

export type Status = "open" | "done" | "dismissed";

/** How often each vote stands. */
export interface Votes {
  readonly up: number;
  readonly down: number;
}

/** A question that found no answer, or an answer that somebody voted down, in all the ways it was typed. */
export interface Group extends Votes {
  readonly id: number;
  /** As it was first asked, and by which command. */
  readonly question: string;
  readonly command: string;
  /** How often it came out as either. */
  readonly unclear: number;
  readonly nothing: number;
  /** ISO days on which it was first and last asked or voted on. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly status: Status;
  /** How it had been settled before it was asked again; its counts and first day are from then on. */
  readonly cameBack: Exclude<Status, "open"> | null;
}

/** Reads what was counted. */
export interface Groups {
  /** Most often asked first, where a vote down counts like a question without an answer; then the latest. */
  list(status: Status, most: number): readonly Group[];
  votes(asked: AskedQuestion): Votes;
}

const SUMS = ["unclear", "nothing", "up", "down"]
  .map((what) => `coalesce(sum(times) FILTER (WHERE what = '${what}'), 0) AS "${what}"`)
  .join(", ");
const MISSED = "sum(iif(what = 'up', 0, times))";
const LIST = `
  SELECT id, text AS question, question.command, first_day AS firstDay, last_day AS lastDay,
    status, came_back AS cameBack, ${SUMS}
  FROM question JOIN tally ON tally.question = id
  WHERE status = :status
  GROUP BY id
  HAVING ${MISSED} > 0
  ORDER BY ${MISSED} DESC, lastDay DESC, id
  LIMIT :most`;
const VOTES = `
  SELECT ${SUMS} FROM question JOIN tally ON tally.question = id WHERE key = :key AND tally.command = :command`;

const votesRow = z.object({ up: z.int(), down: z.int() });
const groupRows = z.array(
  votesRow.extend({
    id: z.int(),
    question: z.string(),
    command: z.string(),
    unclear: z.int(),
    nothing: z.int(),
    firstDay: z.string(),
    lastDay: z.string(),
    status: z.enum(["open", "done", "dismissed"]),
    cameBack: z.enum(["done", "dismissed"]).nullable(),
  }),
);

/** Prepares what is needed to read. */
export function openGroups(database: Libsql.Database): Groups {
  const list = database.prepare<[object]>(LIST);
  const votes = database.prepare<[object]>(VOTES);
  return {
    list: (status, most) => groupRows.parse(list.all({ status, most })),
    votes: (asked) => votesRow.parse(votes.get({ key: questionKey(asked), command: asked.command })),
  };
}
