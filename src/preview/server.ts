import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import type { Requests } from "../discord/interaction-api.ts";
import type { Log } from "../log.ts";
import { isLocal } from "./local-only.ts";
import { PAGE_FILES } from "./page-files.ts";
import { pageRequests } from "./requests.ts";

const ADDRESS = "127.0.0.1";
/** Nothing is loaded from anywhere else; pictures come within the answers. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** The bot, as far as the page needs it. */
export interface Previewed {
  /** Its commands as they would be registered. */
  readonly commands: readonly object[];
  /** Answers Discord's JSON of an interaction with requests; resolves when it is done, false when it does not know such an interaction. */
  answer(interaction: unknown, requests: Requests): Promise<boolean>;
  /** Throws away what was changed. */
  close(): Promise<void>;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page and passes on what it asks. Port 0 takes any that is free. Rejects when the port is taken. */
export async function openPreview(bot: Previewed, log: Log, port: number): Promise<Preview> {
  const server = createServer((request, response) => {
    response.setHeaders(new Headers(HEADERS));
    answer(request, response, bot, portOf(server)).catch((err: unknown) => {
      log.error({ err }, "the preview could not answer");
      refuse(response, 500, "The preview could not answer: its log says why.");
    });
  });
  server.listen(port, ADDRESS);
  await once(server, "listening");
  return { url: `http://${ADDRESS}:${portOf(server)}/`, close: () => close(server).then(() => bot.close()) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bot: Previewed,
  port: number,
): Promise<void> {
  if (!isLocal(request.headers, port)) {
    refuse(response, 403, "The preview answers its own page only.");
    return;
  }
  switch (`${request.method} ${request.url}`) {
    case "GET /commands":
      send(response, "application/json", JSON.stringify(bot.commands));
      break;
    case "POST /interactions":
      await interact(request, response, bot);
      break;
    default:
      await sendPageFile(request, response);
  }
}

async function sendPageFile({ method, url = "" }: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = method === "GET" && Object.hasOwn(PAGE_FILES, url) ? PAGE_FILES[url] : undefined;
  if (read === undefined) {
    refuse(response, 404, "There is no such page.");
    return;
  }
  const { type, body } = await read();
  send(response, `${type}; charset=utf-8`, body);
}

/** Each request of the bot goes out as it is made: a deferral long before what fills it in. */
async function interact(request: IncomingMessage, response: ServerResponse, bot: Previewed): Promise<void> {
  const interaction: unknown = await json(request);
  response.setHeader("content-type", "application/x-ndjson; charset=utf-8");
  const isKnown = await bot.answer(
    interaction,
    pageRequests((line) => response.write(`${line}\n`)),
  );
  if (isKnown) {
    response.end();
  } else {
    refuse(response, 400, "The bot does not know this kind of interaction.");
  }
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "content-type": type }).end(body);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  if (!response.headersSent) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  }
  response.end(reason);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
