import { type Logger, pino } from "pino";

export type Log = Logger;

/** Anything that takes finished lines, as standard output does. */
export interface LineSink {
  write(line: string): unknown;
}

export interface LogOptions {
  readonly level: string;
  /** Values that must never be printed, wherever they turn up. */
  readonly secrets: readonly string[];
  /** Coloured lines for people instead of JSON; needs the development dependencies. */
  readonly pretty: boolean;
}

/** An interaction's own token in the addresses that Discord's library puts into its errors; it lets anyone answer for 15 minutes. */
const INTERACTION_TOKEN = /(?<address>\/(?:interactions|webhooks)\/\d+\/)(?<token>[^/?\s"'\\]+)/g;

/** Discord's library hangs what was sent on its errors: a member's question, and whom the answer is for. */
const SENT = { paths: ["err.requestBody"], remove: true };

/** Opens the log on standard output; each finished line is cleared of secrets, so no field or error message can leak one. */
export async function openLog(options: LogOptions, out: LineSink = process.stdout): Promise<Log> {
  const sink = options.pretty ? await prettySink() : out;
  const redacting = { write: (line: string) => sink.write(redact(line, options.secrets)) };
  return pino(
    { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: SENT },
    redacting,
  );
}

/** Takes secrets and interaction tokens out of a text. */
export function redact(text: string, secrets: readonly string[]): string {
  const clean = secrets
    .filter((secret) => secret !== "")
    .reduce((line, secret) => line.replaceAll(secret, "[token]"), text);
  return clean.replace(INTERACTION_TOKEN, "$<address>[token]");
}

/** Imported here alone: an installation without development dependencies does not have it. */
async function prettySink(): Promise<LineSink> {
  const { default: pretty } = await import("pino-pretty");
  return pretty({ translateTime: "SYS:HH:MM:ss", sync: true });
}
