import { config as readDotenv } from "dotenv";

export type Environment = Readonly<Record<string, string | undefined>>;

/** `.env` of the working directory under the process's own variables; the latter win even when they are empty. */
export function processEnvironment(): Environment {
  const fromFile: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...process.env };
}

/** The variables that hold anything, without blanks around it: an empty setting is a missing one. */
export function givenSettings(environment: Environment): Environment {
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value);
  return Object.fromEntries(given);
}
