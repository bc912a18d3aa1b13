// Run as a program of its own: dies in the middle of a transaction, when a part of it stands in the file already.
import { openDatabase } from "../../src/keep/open-database.ts";

const ONE_PAGE_IN_MEMORY = "PRAGMA cache_size = 1";
const FILL = `
  WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2000)
  INSERT INTO question (key, text, command, first_day, last_day)
  SELECT n, printf('%.200c', 'x'), 'ask', '2030-05-01', '2030-05-01' FROM number`;

const [, , file = ""] = process.argv;
await openDatabase(file, (database) => {
  database.exec(`${ONE_PAGE_IN_MEMORY}; BEGIN; DELETE FROM tally; ${FILL}`);
  process.kill(process.pid, "SIGKILL");
});
