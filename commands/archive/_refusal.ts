import type { Key } from "../../src/language/catalog.ts";
import type { Words } from "../../src/language/words.ts";
import { type Refusal, RefusedError } from "../../src/library/refusal.ts";
import type { Reply } from "../../src/reply.ts";

/** A refusal of the library in the moderator's language. */
export function sayRefusal({ code, values }: Refusal, words: Words): Reply {
  const key: Key = `archive.refused.${code}`;
  const message = words.say(key, { ...values, reload: words.slash("archive reload") });
  return { kind: "refusal", message };
}

/** What the library refuses is told; whatever else goes wrong is a fault and thrown on. */
export async function orRefusal(work: () => Promise<Reply>, words: Words): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedError) return sayRefusal(error.refusal, words);
    throw error;
  }
}
