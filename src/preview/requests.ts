import type { Requests } from "../discord/interaction-api.ts";
import type { Sent, SentFile } from "./sent.ts";

type Options = Parameters<Requests["post"]>[1];
type Files = NonNullable<NonNullable<Options>["files"]>;

/** The first answer's address; a follow-up goes to the webhook itself. */
const CALLBACK = /^\/interactions\/.+\/callback$/;

/** Takes the bot's requests in Discord's place and hands each on as a line for the page. */
export function pageRequests(write: (line: string) => void): Requests {
  const send = (to: Sent["to"], options: Options) => {
    write(JSON.stringify({ to, body: options?.body, files: (options?.files ?? []).flatMap(readFile) }));
  };
  return {
    post: async (route, options) => send(CALLBACK.test(route) ? "callback" : "follow-up", options),
    patch: async (_route, options) => send("original", options),
  };
}

function readFile({ name, data }: Files[number]): readonly SentFile[] {
  return data instanceof Uint8Array ? [{ name, base64: Buffer.from(data).toString("base64") }] : [];
}
