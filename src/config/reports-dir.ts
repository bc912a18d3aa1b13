import { type Environment, givenSettings, processEnvironment } from "./environment.ts";

export const DEFAULT_REPORTS_DIR = "seeds";

/** The folder of reports: all that the terminal needs, read without the schemas of the bot, which take a tenth of a second to load. */
export function reportsDir(environment: Environment = processEnvironment()): string {
  return givenSettings(environment).REPORTS_DIR ?? DEFAULT_REPORTS_DIR;
}
