import type Libsql from "libsql";
import { z } from "zod";

/** Marks a file as one of On Record's, so that another program's database is not written to: "OnRc" in ASCII. */
const APPLICATION_ID = 0x4f6e5263;

/**
 * Each brings a file from the version that is its index to the next. One that was released is never changed: add another.
 * Ids are never given twice, since a button may name one long after its question is gone.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL CHECK (length(text) <= 300),
    command TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dismissed')),
    came_back TEXT CHECK (came_back IN ('done', 'dismissed'))
  ) STRICT;
  CREATE TABLE tally (
    question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
    command TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('unclear', 'nothing', 'up', 'down')),
    times INTEGER NOT NULL CHECK (times >= 0),
    PRIMARY KEY (question, command, what)
  ) STRICT, WITHOUT ROWID;
  `,
];

const count = z.object({ value: z.int() });

/** Why this program must not write to the file, or null; reads only. */
export function refusal(database: Libsql.Database, file: string, migrations = MIGRATIONS): string | null {
  const version = readNumber(database, "SELECT user_version AS value FROM pragma_user_version");
  const tables = readNumber(database, "SELECT count(*) AS value FROM sqlite_schema");
  const owner = readNumber(database, "SELECT application_id AS value FROM pragma_application_id");
  if (tables > 0 && owner !== APPLICATION_ID) {
    return `The database ${file} belongs to another program: set DATABASE_URL to another file.`;
  }
  if (version > migrations.length) {
    return `The database ${file} was written by a newer On Record (format ${version}, this one knows ${migrations.length}): update the bot, or set DATABASE_URL to another file.`;
  }
  return null;
}

/** Brings the file to the newest version, wholly or not at all. */
export function migrate(database: Libsql.Database, migrations = MIGRATIONS): void {
  const run = database.transaction(() => {
    const version = readNumber(database, "SELECT user_version AS value FROM pragma_user_version");
    for (const migration of migrations.slice(version)) {
      database.exec(migration);
    }
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
  });
  run.immediate();
}

function readNumber(database: Libsql.Database, sql: string): number {
  return count.parse(database.prepare(sql).get()).value;
}
