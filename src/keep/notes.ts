import type Libsql from "libsql";
import { z } from "zod";
import { type AskedQuestion, cleanQuestion, questionKey } from "./question-key.ts";

/** What is counted of a question: outcomes that were no answer, and votes. */
type Counted = "unclear" | "nothing" | "up" | "down";

/** Counts what happens to a question; to be called inside a transaction. */
export interface Notes {
  /** `today` is an ISO day. */
  add(asked: AskedQuestion, what: Counted, today: string): void;
  /** Takes one from the count, if there is any; a question without counts is forgotten. */
  takeBack(asked: AskedQuestion, what: Counted): void;
  /** Forgets what was last asked a year before `today`, then what is more than fits, but for the question `latest`. */
  makeRoom(today: string, latest?: number): void;
}

const idRow = z.object({ id: z.int() });

const TOUCH = `
  INSERT INTO question (key, text, command, first_day, last_day) VALUES (:key, :text, :command, :today, :today)
  ON CONFLICT (key) DO UPDATE SET last_day = max(last_day, :today)
  RETURNING id`;
const DROP_SETTLED_COUNTS = `
  DELETE FROM tally WHERE question = (SELECT id FROM question WHERE id = :id AND status <> 'open')`;
const COME_BACK = `
  UPDATE question SET came_back = status, status = 'open', first_day = :today WHERE id = :id AND status <> 'open'`;
const COUNT = `
  INSERT INTO tally (question, command, what, times) VALUES (:id, :command, :what, 1)
  ON CONFLICT DO UPDATE SET times = times + 1`;
const UNCOUNT = `
  UPDATE tally SET times = times - 1 WHERE question = :id AND command = :command AND what = :what AND times > 0`;
const DROP_ZERO = "DELETE FROM tally WHERE question = :id AND times = 0";
const DROP_EMPTY =
  "DELETE FROM question WHERE id = :id AND NOT EXISTS (SELECT * FROM tally WHERE question = :id)";
const DROP_OLD = "DELETE FROM question WHERE last_day < date(:today, '-1 year')";
/** A negative limit would mean none. */
const DROP_SURPLUS = `
  DELETE FROM question WHERE id IN (
    SELECT id FROM question WHERE id <> :latest
    ORDER BY status = 'open',
      iif(status = 'open', (SELECT total(times) FROM tally WHERE question = question.id), 0),
      last_day, id
    LIMIT max(0, (SELECT count(*) FROM question) - :most))`;

/** Prepares what is needed to count; at most `most` questions are kept. */
export function openNotes(database: Libsql.Database, most: number): Notes {
  const touch = database.prepare<[object]>(TOUCH);
  const find = database.prepare<[object]>("SELECT id FROM question WHERE key = :key");
  const comeBack = [DROP_SETTLED_COUNTS, COME_BACK].map((sql) => database.prepare<[object]>(sql));
  const count = database.prepare<[object]>(COUNT);
  const uncount = [UNCOUNT, DROP_ZERO, DROP_EMPTY].map((sql) => database.prepare<[object]>(sql));
  const drop = [DROP_OLD, DROP_SURPLUS].map((sql) => database.prepare<[object]>(sql));

  function makeRoom(today: string, latest = 0): void {
    for (const statement of drop) statement.run({ today, latest, most });
  }

  return {
    add(asked, what, today) {
      const { command } = asked;
      const key = questionKey(asked);
      const isNew = find.get({ key }) === undefined;
      const { id } = idRow.parse(touch.get({ key, text: cleanQuestion(asked.question), command, today }));
      if (what !== "up") for (const statement of comeBack) statement.run({ id, today });
      count.run({ id, command, what });
      if (isNew) makeRoom(today, id);
    },
    takeBack(asked, what) {
      const found = idRow.safeParse(find.get({ key: questionKey(asked) }));
      if (!found.success) return;
      const { id } = found.data;
      for (const statement of uncount) statement.run({ id, command: asked.command, what });
    },
    makeRoom,
  };
}
