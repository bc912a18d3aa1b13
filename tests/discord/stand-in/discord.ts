import { once } from "node:events";
import { isEphemeral, textOf } from "./body-faults.ts";
import { createGateway, type GatewayOptions } from "./gateway.ts";
import { createRest, type Sent } from "./rest.ts";

export const BOT_TOKEN = "MTIzNDU2Nzg5.Gabcde.a-very-secret-part_of-the-token";
export const APPLICATION_ID = "123456789012345678";
export const GUILD_ID = "223456789012345678";
const MEMBER = {
  id: "323456789012345678",
  username: "ada",
  discriminator: "0",
  global_name: "Ada",
  avatar: null,
};

/** What a member sees. */
export interface Shown {
  readonly text: string;
  readonly onlyForThem: boolean;
  readonly body: unknown;
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

/** A stand-in for Discord on local sockets: REST and gateway, strict about every body that it is sent. */
export async function openStandIn(options: Partial<GatewayOptions> = {}) {
  const waiting = new Map<string, (shown: Shown) => void>();
  const callbackStatuses: number[] = [];
  const gateway = createGateway({ botToken: BOT_TOKEN, ...options });
  const { server, faults } = createRest({
    botToken: BOT_TOKEN,
    gatewayUrl: gateway.url,
    callbackStatuses,
    onSent: (sent) => show(sent),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  let interactions = 0;

  function show({ token, kind, body }: Sent): void {
    const message = kind === "callback" ? dataOf(body) : body;
    if (textOf(message) !== "") {
      waiting.get(token)?.({ text: textOf(message), onlyForThem: isEphemeral(message), body: message });
    }
  }

  /** A member types a slash command; resolves with what they are shown. */
  function ask(command: string, values: object = {}, place: "server" | "direct message" = "server") {
    interactions += 1;
    const token = `interaction-token-${interactions}`;
    const options = Object.entries(values).map(([name, value]) => ({ name, value, type: optionType(value) }));
    const shown = new Promise<Shown>((resolve) => waiting.set(token, resolve));
    gateway.dispatch(
      "INTERACTION_CREATE",
      interaction(interactions, token, place, { name: command, options }),
    );
    return shown;
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    /** Everything that Discord would have refused. */
    faults,
    callbackStatuses,
    gateway,
    ask,
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function interaction(number: number, token: string, place: string, data: object) {
  const who =
    place === "server"
      ? {
          guild_id: GUILD_ID,
          guild: { id: GUILD_ID, locale: "en-GB", features: [] },
          member: { user: MEMBER, roles: [], permissions: "0", joined_at: "2020-01-01T00:00:00Z" },
          context: 0,
        }
      : { user: MEMBER, context: 1 };
  return {
    version: 1,
    type: 2,
    id: String(1_400_000_000_000_000_000n + BigInt(number)),
    application_id: APPLICATION_ID,
    token,
    channel_id: "423456789012345678",
    locale: "en-GB",
    entitlements: [],
    app_permissions: "0",
    authorizing_integration_owners: {},
    attachment_size_limit: 524288,
    data: { id: "523456789012345678", type: 1, ...data },
    ...who,
  };
}

function optionType(value: unknown): number {
  switch (typeof value) {
    case "boolean":
      return 5;
    case "number":
      return Number.isInteger(value) ? 4 : 10;
    default:
      return 3;
  }
}

function dataOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "data" in body ? body.data : {};
}
