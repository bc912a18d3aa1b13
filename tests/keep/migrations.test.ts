import Database from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import { MIGRATIONS, migrate, refusal } from "../../src/keep/migrations.ts";

const ADD_NOTE = "ALTER TABLE question ADD COLUMN note TEXT NOT NULL DEFAULT 'none'";

function inMemory(): Database.Database {
  const database = new Database(":memory:");
  onTestFinished(() => {
    database.close();
  });
  return database;
}

function first(database: Database.Database, sql: string): unknown {
  return database.prepare(sql).all()[0];
}

describe("A migration", () => {
  it("keeps what an older program wrote", () => {
    const database = inMemory();
    migrate(database);
    database.exec(
      "INSERT INTO question (key, text, command, first_day, last_day) VALUES ('k', 'K?', 'ask', 'd', 'd')",
    );
    migrate(database, [...MIGRATIONS, ADD_NOTE]);
    expect(first(database, "SELECT text, note FROM question")).toEqual({ text: "K?", note: "none" });
    expect(first(database, "PRAGMA user_version")).toEqual({ user_version: MIGRATIONS.length + 1 });
  });

  it("is not done twice", () => {
    const database = inMemory();
    migrate(database, [...MIGRATIONS, ADD_NOTE]);
    migrate(database, [...MIGRATIONS, ADD_NOTE]);
    expect(first(database, "PRAGMA user_version")).toEqual({ user_version: MIGRATIONS.length + 1 });
  });

  it("that fails leaves everything as it was", () => {
    const database = inMemory();
    migrate(database);
    expect(() => migrate(database, [...MIGRATIONS, ADD_NOTE, "nonsense"])).toThrow("nonsense");
    expect(first(database, "PRAGMA user_version")).toEqual({ user_version: MIGRATIONS.length });
    expect(() => database.exec("SELECT note FROM question")).toThrow("note");
  });
});

it("The program's own file is not refused, nor is an empty one", () => {
  const database = inMemory();
  expect(refusal(database, "kept.db")).toBeNull();
  migrate(database);
  expect(refusal(database, "kept.db")).toBeNull();
});
