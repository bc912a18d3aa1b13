import { parseArgs } from "node:util";
import { SNOWFLAKE } from "../option.ts";

/** Where and how commands are registered. */
export interface RegisterOptions {
  /** Where members' commands go: a server's id, or null for everywhere. Moderators' ones go to the home server alone. */
  readonly guild: string | null;
  /** Removes all commands instead. */
  readonly clear: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

/** The options, or one sentence on what is wrong with them and how to mend it. */
export type ReadOptions =
  | { readonly options: RegisterOptions; readonly fault?: never }
  | { readonly options?: never; readonly fault: string };

const USAGE =
  "npm run register -- [--guild ID | --global] [--clear] [--dry-run] [--yes]; HOME_GUILD_ID is the default place, and the one that gets the moderators' commands.";

/** Reads the command line; without a place the home server is meant, if there is one. */
export function readRegisterOptions(args: readonly string[], homeGuild: string | undefined): ReadOptions {
  const parsed = parse(args);
  if (typeof parsed === "string") {
    return { fault: `${parsed} Usage: ${USAGE}` };
  }
  const { guild, global, clear, yes, "dry-run": dryRun } = parsed;
  if (guild !== undefined && global) {
    return { fault: `Choose one place: --guild ID or --global. Usage: ${USAGE}` };
  }
  const place = global ? null : (guild ?? homeGuild);
  if (place === undefined) {
    return {
      fault: `Say where: --global, or --guild ID (HOME_GUILD_ID in .env sets a default). Usage: ${USAGE}`,
    };
  }
  if (place !== null && !SNOWFLAKE.test(place)) {
    return { fault: `"${place}" is not a server's id: copy it in Discord (Developer Mode, Copy Server ID).` };
  }
  return { options: { guild: place, clear, dryRun, yes } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        guild: { type: "string" },
        global: { type: "boolean", default: false },
        clear: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        yes: { type: "boolean", short: "y", default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? `${error.message}.` : String(error);
  }
}
