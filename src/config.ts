import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { type Environment, givenSettings, processEnvironment } from "./config/environment.ts";
import { DEFAULT_REPORTS_DIR } from "./config/reports-dir.ts";

const SNOWFLAKE = /^\d{17,20}$/;
/** Three groups between dots; only what is surely not a token is refused. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const DEFAULT_DATA_DIR = "data";
/** The database's file in that folder. */
const DATABASE_FILE = "on-record.db";
/** "file:data/x.db", "file:/srv/x.db" or "file:///srv/x.db"; in "file://data/x.db" the folder would be read as a host. */
const FILE_URL = /^file:(?!\/\/[^/])(?:[^%?#]|%[\da-f]{2})+$/i;
const DISCORD_API_URL = "https://discord.com/api";
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const snowflake = z.string("is missing").regex(SNOWFLAKE, "is not a number of 17 to 20 digits");

const discordShape = {
  DISCORD_TOKEN: z.string("is missing").regex(TOKEN, "is not a bot token (three parts between dots)"),
  DISCORD_APPLICATION_ID: snowflake,
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: "is not an http or https address" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default(DISCORD_API_URL),
};

const homeShape = { HOME_GUILD_ID: snowflake.optional() };

const count = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, "is not a whole number")
    .transform(Number)
    .default(fallback);

const botSchema = z.object({
  REPORTS_DIR: z.string().default(DEFAULT_REPORTS_DIR),
  WATCH_REPORTS: z
    .enum(["true", "false"], "is neither true nor false")
    .default("false")
    .transform((given) => given === "true"),
  ...discordShape,
  ...homeShape,
  DISCORD_CDN_URL: z.url({ protocol: /^https?$/, error: "is not an http or https address" }).optional(),
  COOLDOWN_QUESTIONS: count(5),
  COOLDOWN_SECONDS: count(20),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(", ")}`).default("info"),
  DATA_DIR: z.string().default(DEFAULT_DATA_DIR),
  DATABASE_URL: z.string().regex(FILE_URL, "is not a file address like file:data/on-record.db").optional(),
});
const botSettingsSchema = botSchema.transform(({ DATABASE_URL, ...settings }) => ({
  ...settings,
  DATABASE_URL: DATABASE_URL ?? pathToFileURL(resolve(settings.DATA_DIR, DATABASE_FILE)).href,
}));
const registerSchema = z.object({ ...discordShape, ...homeShape });

export type BotSettings = z.output<typeof botSettingsSchema>;
export type RegisterSettings = z.output<typeof registerSchema>;

/** The settings, or every fault in them as a sentence for whoever runs the bot. */
export type Read<Settings> =
  | { readonly settings: Settings; readonly faults?: never }
  | { readonly settings?: never; readonly faults: readonly string[] };

/** Every setting that is read anywhere; `.env.example` lists the same. */
export const SETTING_NAMES: readonly string[] = Object.keys({
  ...botSchema.shape,
  ...registerSchema.shape,
}).sort();

/** What the bot needs. */
export function botSettings(environment: Environment = processEnvironment()): Read<BotSettings> {
  return read(botSettingsSchema, environment);
}

/** What registering commands needs. */
export function registerSettings(environment: Environment = processEnvironment()): Read<RegisterSettings> {
  return read(registerSchema, environment);
}

function read<Schema extends z.ZodType>(schema: Schema, environment: Environment): Read<z.output<Schema>> {
  const parsed = schema.safeParse(givenSettings(environment));
  if (parsed.success) {
    return { settings: parsed.data };
  }
  return {
    faults: parsed.error.issues.map(
      (issue) => `The setting ${issue.path.join(".")} ${issue.message}: see .env.example.`,
    ),
  };
}
