import type { Fetched } from "../desk.ts";

/** Where Discord keeps files that members give to commands. */
const CDN_ORIGINS: readonly string[] = ["https://cdn.discordapp.com", "https://media.discordapp.net"];
/** Discord lets an interaction be answered for 15 minutes; nobody waits that long. */
const LONGEST_MS = 10_000;

/**
 * Fetches a file from Discord and from nowhere else: whoever could make the bot fetch another address would see what only its
 * machine can reach. `origins` replaces Discord's own in tests.
 */
export async function fetchFile(
  url: string,
  most: number,
  origins: readonly string[] = CDN_ORIGINS,
): Promise<Fetched> {
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
    return { fault: "elsewhere" };
  }
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(LONGEST_MS) });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return { fault: "failed" };
    }
    return await readAtMost(response.body, most);
  } catch {
    // no network, no such host, too slow, or sent elsewhere: all the same to whoever gave the file
    return { fault: "failed" };
  }
}

/** What a server says of a length binds nobody, so that the bytes are counted as they come. */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) {
      return { fault: "too-large" };
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
