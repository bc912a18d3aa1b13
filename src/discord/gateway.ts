import { ActivityType, Client, Events, GatewayCloseCodes, GatewayDispatchEvents } from "discord.js";
import type { Log } from "../log.ts";
import type { InteractionApi } from "./delivery.ts";
import { interactionApi } from "./interaction-api.ts";
import { explainFailure } from "./login-failure.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** What the bot's profile says it does. */
  readonly activity: string;
  readonly log: Log;
  /** Called with Discord's own JSON of each interaction. */
  readonly onInteraction: (json: unknown, api: InteractionApi) => void;
  /** Called with a sentence when Discord ends the connection for good. */
  readonly onEnd: (reason: string) => void;
}

export interface Gateway {
  close(): Promise<void>;
}

/** Logs in and passes interactions on until closed. Rejects with an Error that says in one sentence why it could not. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const client = createClient(options);
  const api = interactionApi(client.rest);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (json: unknown) => options.onInteraction(json, api));
  logConnection(client, options.log);
  try {
    await client.login(options.token);
  } catch (cause) {
    throw new Error(explainFailure(cause, options.apiUrl), { cause });
  }
  client.on(Events.ShardDisconnect, ({ code }) =>
    options.onEnd(`Discord ended the connection: ${closeReason(code)}.`),
  );
  return { close: () => close(client) };
}

/** A connection that we end ourselves is not "lost". */
function close(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  return client.destroy();
}

/** Slash commands arrive without any intent; nothing else of Discord is asked for. */
function createClient({ apiUrl, activity }: GatewayOptions): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
    presence: { activities: [{ name: "answers", type: ActivityType.Custom, state: activity }] },
  });
}

function logConnection(client: Client, log: Log): void {
  client.on(Events.Error, (err) => log.error({ err }, "discord"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (err) => log.warn({ err }, "connection error"));
  client.on(Events.ShardReconnecting, () => log.warn("connection lost, connecting again"));
  client.on(Events.ShardResume, (_id, missed) => log.info({ missed }, "connected again"));
}

function closeReason(code: number): string {
  return `${GatewayCloseCodes[code] ?? "unknown reason"} (${code})`;
}
