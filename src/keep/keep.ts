import type Libsql from "libsql";
import { databaseFile } from "./database-file.ts";
import { type Group, openGroups, type Status, type Votes } from "./group.ts";
import { openNotes } from "./notes.ts";
import { openDatabase } from "./open-database.ts";
import type { AskedQuestion } from "./question-key.ts";

/** A press under an answer. What was pressed before stands in the message: nothing here knows who voted, or where. */
interface VoteChange extends AskedQuestion {
  /** Null where the press takes a vote back. */
  readonly vote: keyof Votes | null;
  /** The vote that this one replaces. */
  readonly instead?: keyof Votes | undefined;
}

/**
 * What is kept between restarts. Never who asked, nor where. A call that rejects kept nothing of it: log it, and answer
 * the member all the same.
 */
export interface Keep {
  /** Notes a question without an answer; a settled one is open again. */
  unanswered(asked: AskedQuestion & { readonly outcome: "unclear" | "nothing" }): Promise<void>;
  /** Counts a vote, changes it or takes it back; a vote down opens a settled question again. */
  vote(change: VoteChange): Promise<void>;
  votes(asked: AskedQuestion): Promise<Votes>;
  /** Most often asked first, the `most` first of them. */
  listUnanswered(status?: Status, most?: number): Promise<readonly Group[]>;
  /** False where the question is no longer kept. */
  settle(id: number, status: Status): Promise<boolean>;
  /** Deletes a question with all its counts; false where it is no longer kept. */
  forget(id: number): Promise<boolean>;
  close(): Promise<void>;
}

/** What a test sets: the day (ISO, UTC) and how many questions fit. */
interface Circumstances {
  readonly today?: () => string;
  readonly most?: number;
}

/** Some megabytes; a list that nobody reads to its end. */
const MOST_QUESTIONS = 10_000;
const SETTLE = "UPDATE question SET status = :status, came_back = NULL WHERE id = :id";
const FORGET = "DELETE FROM question WHERE id = :id";

/** Opens the file that a `file:` address names. Rejects with one sentence for whoever runs the bot, which can do without. */
export async function openKeep(url: string, circumstances: Circumstances = {}): Promise<Keep> {
  return openDatabase(databaseFile(url), (database) => keepIn(database, circumstances));
}

function keepIn(database: Libsql.Database, { today = utcDay, most = MOST_QUESTIONS }: Circumstances): Keep {
  const notes = openNotes(database, most);
  const groups = openGroups(database);
  const settle = database.prepare<[object]>(SETTLE);
  const forget = database.prepare<[object]>(FORGET);
  const inOne = database.transaction((work: () => void) => work()).immediate;

  inOne(() => notes.makeRoom(today()));
  return {
    async unanswered({ outcome, ...asked }) {
      assertOpen(database);
      inOne(() => notes.add(asked, outcome, today()));
    },
    async vote({ vote, instead, ...asked }) {
      assertOpen(database);
      inOne(() => {
        // In this order, so that a question whose only vote changes keeps its id.
        if (vote !== null) notes.add(asked, vote, today());
        if (instead !== undefined) notes.takeBack(asked, instead);
      });
    },
    async votes(asked) {
      assertOpen(database);
      return groups.votes(asked);
    },
    async listUnanswered(status = "open", first = most) {
      assertOpen(database);
      return groups.list(status, first);
    },
    async settle(id, status) {
      assertOpen(database);
      return settle.run({ id, status }).changes > 0;
    },
    async forget(id) {
      assertOpen(database);
      return forget.run({ id }).changes > 0;
    },
    async close() {
      database.close();
    },
  };
}

/** libsql's prepared statements would go on writing after `close`. */
function assertOpen(database: Libsql.Database): void {
  if (!database.open) throw new Error("The database is closed.");
}

function utcDay(): string {
  return new Date().toISOString().slice(0, 10);
}
