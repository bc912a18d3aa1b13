import { createHash } from "node:crypto";

/** Stands for texts that follow one another without a mark between: their SHA-256 in base64url, `length` characters of six bits each. */
export function digest(texts: Iterable<string>, length: number): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("base64url").slice(0, length);
}
