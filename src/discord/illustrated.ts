import type { Log } from "../log.ts";
import type { Content } from "./message.ts";

/** A picture takes a tenth of this; whoever asked is not kept waiting for one. */
const LONGEST_MS = 5000;

/** The content with its pictures; where they cannot be drawn the cause is logged, and it goes without. */
export async function illustrated(content: Content, log: Log): Promise<Content> {
  if (content.illustrate === undefined) return content;
  try {
    return await inTime(content.illustrate());
  } catch (err) {
    log.error({ err }, "a picture could not be drawn, the answer goes without it");
    return content;
  }
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not drawn after ${LONGEST_MS} ms`)), LONGEST_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
