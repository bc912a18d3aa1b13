import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBot } from "../bot.ts";
import { declareAll } from "../discord/declare.ts";
import { fetchFile } from "../discord/fetch-file.ts";
import { interactionApi } from "../discord/interaction-api.ts";
import type { Log } from "../log.ts";
import type { Previewed } from "./server.ts";

/** The server that the page plays. */
const HOME_GUILD_ID = "223456789012345678";
/** The page sends files within their addresses. */
const FILE_ORIGINS = ["null"];

/**
 * The bot as it would answer in Discord, from a copy of a folder of reports: what is added, removed or voted on here is
 * thrown away at the end.
 */
export async function openPreviewedBot(reports: string, log: Log): Promise<Previewed> {
  const folder = await mkdtemp(join(tmpdir(), "on-record-preview-"));
  const copy = join(folder, "reports");
  const data = join(folder, "data");
  await cp(reports, copy, { recursive: true });
  const bot = await openBot(
    {
      REPORTS_DIR: copy,
      DATA_DIR: data,
      DATABASE_URL: pathToFileURL(join(data, "on-record.db")).href,
      WATCH_REPORTS: false,
      HOME_GUILD_ID,
      COOLDOWN_QUESTIONS: 0,
      COOLDOWN_SECONDS: 0,
    },
    (url, most) => fetchFile(url, most, FILE_ORIGINS),
    log,
  );
  return {
    commands: declareAll(bot.commands),
    answer: (json, requests) => bot.answer(json, interactionApi(requests)),
    async close() {
      await bot.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
