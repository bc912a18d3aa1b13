import { createHash } from "node:crypto";

/** For one file after another: the earlier file that holds the same text but for white space, or null. */
export function rememberTexts(): (file: string, body: string) => string | null {
  const files = new Map<string, string>();
  return (file, body) => {
    const digest = createHash("sha256").update(body.replace(/\s+/g, " ").trim()).digest("hex");
    const twin = files.get(digest);
    if (twin === undefined) files.set(digest, file);
    return twin ?? null;
  };
}
