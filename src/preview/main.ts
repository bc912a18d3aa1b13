import { parseArgs } from "node:util";
import { reportsDir } from "../config/reports-dir.ts";
import { openLog } from "../log.ts";
import { openPreviewedBot } from "./open-bot.ts";
import { openPreview } from "./server.ts";

const DEFAULT_PORT = "8090";

const { values } = parseArgs({
  options: { port: { type: "string", default: DEFAULT_PORT }, reports: { type: "string" } },
});

const log = await openLog({ level: "info", secrets: [], pretty: true });
const bot = await openPreviewedBot(values.reports ?? reportsDir(), log);
const preview = await openPreview(bot, log, Number(values.port)).catch((error: unknown) => {
  process.stderr.write(
    `The preview cannot listen on port ${values.port}: try another with --port. (${error})\n`,
  );
  process.exit(1);
});
process.stdout.write(`The bot as members see it, without Discord: ${preview.url}\n`);
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void preview.close().then(() => process.exit());
  });
}
