import { digest } from "./digest.ts";

/** Characters of the digest: 132 bits, so no two texts share one. */
const TEXT_KEY = 22;

/** For one file after another: the earlier file that holds the same text but for white space, or null. */
export function rememberTexts(): (file: string, body: string) => string | null {
  const files = new Map<string, string>();
  return (file, body) => {
    const key = digest([body.replace(/\s+/g, " ").trim()], TEXT_KEY);
    const twin = files.get(key);
    if (twin === undefined) files.set(key, file);
    return twin ?? null;
  };
}
