import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/keep/open-database.ts";
import { databasePath } from "./keep-file.ts";

const open = (path: string) => openDatabase(path, (database) => database);
const ONE_SENTENCE = /^[^\n]+\.$/;

/** What is said of the file; it must be as it was. */
async function refusalOf(path: string): Promise<string> {
  const before = readFileSync(path);
  const said = await saidOf(path);
  expect(readFileSync(path)).toEqual(before);
  return said;
}

async function saidOf(path: string): Promise<string> {
  const said = await open(path).then(
    () => "nothing",
    (error: unknown) => (error instanceof Error ? error.message : "no error"),
  );
  expect(said).toMatch(ONE_SENTENCE);
  return said;
}

describe("A database is refused, left as it was, and named with what to do", () => {
  it("when a newer program wrote it", async () => {
    const path = await databasePath();
    const database = await open(path);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(await refusalOf(path)).toMatch(
      /newer On Record \(format 99, this one knows \d+\): update the bot/,
    );
  });

  it("when it belongs to another program", async () => {
    const path = await databasePath();
    const database = new Database(path);
    database.exec("CREATE TABLE theirs (a); PRAGMA user_version = 1");
    database.close();
    expect(await refusalOf(path)).toContain("belongs to another program");
  });

  it("when the file is no database", async () => {
    const path = await databasePath();
    writeFileSync(path, "Dear diary, ".repeat(1000));
    expect(await refusalOf(path)).toContain("move it away");
  });

  it("when it is damaged", async () => {
    const path = await databasePath();
    (await open(path)).close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 4096 + 10, bytes.length));
    expect(await refusalOf(path)).toContain("move it away");
  });

  it("while another program is writing it", async () => {
    const path = await databasePath();
    const other = await open(path);
    other.exec("BEGIN EXCLUSIVE");
    expect(await refusalOf(path)).toContain("another program");
    other.exec("ROLLBACK");
    other.close();
  });
});

describe("A place for a database is refused with what to do", () => {
  it("when its folder cannot be made", async () => {
    const path = await databasePath();
    writeFileSync(path, "a file");
    const said = await saidOf(`${path}/kept.db`);
    expect(said).toContain(`The folder ${path} cannot be written`);
    expect(said).toContain("DATA_DIR");
  });

  it("when a folder stands where the file should be", async () => {
    const path = await databasePath();
    mkdirSync(path);
    expect(await saidOf(path)).toContain(`${dirname(path)}/kept.db`);
  });
});

it("An empty file becomes a database", async () => {
  const path = await databasePath();
  writeFileSync(path, "");
  const database = await open(path);
  expect(database.prepare("SELECT count(*) AS kept FROM question").get()).toMatchObject({ kept: 0 });
  database.close();
});
