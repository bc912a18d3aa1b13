import { createServer, type IncomingMessage, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { callbackFaults, commandFaults, editFaults, followUpFaults } from "./body-faults.ts";
import { createRegistry } from "./registry.ts";

/** What the bot sent for an interaction. */
export interface Sent {
  readonly token: string;
  readonly kind: "callback" | "edit" | "follow-up";
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** A file beside a message. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that a member gave to a command; one that has moved is answered with a redirect. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly movedTo?: string;
}

interface Received {
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

export interface RestOptions {
  readonly botToken: string;
  /** Where the gateway listens. */
  readonly gatewayUrl: () => string;
  readonly onSent: (sent: Sent) => void;
  /** What lies on the CDN, by path. */
  readonly files: ReadonlyMap<string, StoredFile>;
  /** Statuses to answer the next callbacks with, instead of taking them. */
  readonly callbackStatuses: number[];
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const ROUTES = {
  gateway: /^\/api\/v10\/gateway\/bot$/,
  callback: /^\/api\/v10\/interactions\/\d+\/(?<token>[^/]+)\/callback$/,
  followUp: /^\/api\/v10\/webhooks\/\d+\/(?<token>[^/]+)$/,
  edit: /^\/api\/v10\/webhooks\/\d+\/(?<token>[^/]+)\/messages\/@original$/,
  commands: /^\/api\/v10\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/,
};

/** Discord's REST API as far as the bot uses it; bodies that Discord would refuse are refused and kept in `faults`. */
export function createRest(options: RestOptions): { readonly server: Server; readonly faults: string[] } {
  const registry = createRegistry();
  const acknowledged = new Set<string>();
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    const file = options.files.get((request.url ?? "").split("?")[0] ?? "");
    if (file !== undefined) {
      const headers = file.movedTo === undefined ? {} : { location: file.movedTo };
      response.writeHead(file.movedTo === undefined ? 200 : 302, headers).end(file.bytes);
      return;
    }
    const { status, body } = await answer(request);
    response.writeHead(status, body === undefined ? {} : { "content-type": "application/json" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const callback = ROUTES.callback.exec(path)?.groups?.token;
    const edit = ROUTES.edit.exec(path)?.groups?.token;
    const followUp = ROUTES.followUp.exec(path)?.groups?.token;
    if (callback !== undefined && request.method === "POST") {
      return takeCallback(callback, await receive(request));
    }
    if (edit !== undefined && request.method === "PATCH") {
      return take("edit", edit, await receive(request), editFaults);
    }
    if (followUp !== undefined && request.method === "POST") {
      return take("follow-up", followUp, await receive(request), followUpFaults);
    }
    if (request.headers.authorization !== `Bot ${options.botToken}`) {
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    }
    if (ROUTES.gateway.test(path)) {
      return { status: 200, body: gatewayInformation() };
    }
    if (ROUTES.commands.test(path)) {
      return request.method === "PUT"
        ? writeCommands(path, (await receive(request)).body)
        : { status: 200, body: registry.read(path, query === "with_localizations=true") };
    }
    return { status: 404, body: { code: 0, message: "404: Not Found" } };
  }

  function takeCallback(token: string, received: Received): Answer {
    const status = options.callbackStatuses.shift();
    if (status !== undefined) {
      return { status, body: { code: 50035, message: "Invalid Form Body" } };
    }
    if (acknowledged.has(token)) {
      return { status: 400, body: { code: 40060, message: "Interaction has already been acknowledged." } };
    }
    acknowledged.add(token);
    return take("callback", token, received, callbackFaults);
  }

  function take(
    kind: Sent["kind"],
    token: string,
    { body, files }: Received,
    faultsOf: (body: unknown, files: readonly string[]) => readonly string[],
  ): Answer {
    const names = files.map(({ name }) => name);
    faults.push(...faultsOf(body, names));
    options.onSent({ token, kind, body, files });
    return kind === "callback" ? { status: 204 } : { status: 200, body: { id: "1" } };
  }

  function writeCommands(place: string, body: unknown): Answer {
    faults.push(...commandFaults(body));
    return { status: 200, body: registry.write(place, body) };
  }

  function gatewayInformation() {
    return {
      url: options.gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    };
  }

  return { server, faults };
}

/** A body of JSON alone, or beside files as a form. */
async function receive(request: IncomingMessage): Promise<Received> {
  const bytes = new Uint8Array(await buffer(request));
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { body: JSON.parse(new TextDecoder().decode(bytes)), files: [] };
  }
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: SentFile[] = [];
  for (const [, value] of form) {
    if (typeof value !== "string") {
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  return { body: JSON.parse(String(form.get("payload_json"))), files };
}
