import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
};
const SESSION = "stand-in-session";
const APPLICATION = { id: "123456789012345678", flags: 0 };
const BOT_USER = {
  id: "123456789012345678",
  username: "on-record",
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: true,
};

const packetSchema = z.object({ op: z.number(), d: z.unknown() });
const identifySchema = z.object({ token: z.string(), intents: z.number() });

export interface GatewayOptions {
  readonly botToken: string;
  /** A close code to answer the next identification with. */
  readonly refuseWith?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
}

/** Discord's gateway as far as the bot uses it: one connection, one session that can be resumed. */
export function createGateway(options: GatewayOptions, port = 0) {
  const server = new WebSocketServer({ host: "127.0.0.1", port });
  /** What happened, in order: "identify", "heartbeat", "resume". */
  const events: string[] = [];
  let connection: WebSocket | null = null;
  let sequence = 0;

  server.on("connection", (socket) => {
    connection = socket;
    send(socket, { op: OP.hello, d: { heartbeat_interval: options.heartbeat ?? 41_250 } });
    socket.on("message", (data) => receive(socket, packetSchema.parse(JSON.parse(String(data)))));
  });

  function receive(socket: WebSocket, { op, d }: z.output<typeof packetSchema>): void {
    switch (op) {
      case OP.heartbeat:
        events.push("heartbeat");
        send(socket, { op: OP.heartbeatAck });
        break;
      case OP.identify:
        events.push("identify");
        identify(socket, identifySchema.parse(d));
        break;
      case OP.resume:
        events.push("resume");
        dispatch("RESUMED", {});
        break;
    }
  }

  function identify(socket: WebSocket, { token, intents }: z.output<typeof identifySchema>): void {
    if (options.refuseWith !== undefined) {
      socket.close(options.refuseWith);
    } else if (token !== options.botToken) {
      socket.close(4004, "Authentication failed.");
    } else if (intents !== 0) {
      socket.close(4014, "Disallowed intent(s).");
    } else {
      const resume_gateway_url = url();
      const ready = { v: 10, user: BOT_USER, guilds: [], application: APPLICATION };
      dispatch("READY", { ...ready, session_id: SESSION, resume_gateway_url });
    }
  }

  function dispatch(t: string, d: unknown): void {
    sequence += 1;
    if (connection !== null) {
      send(connection, { op: OP.dispatch, t, s: sequence, d });
    }
  }

  function url(): string {
    const address = server.address();
    return typeof address === "object" && address !== null ? `ws://127.0.0.1:${address.port}` : "";
  }

  return {
    events,
    url,
    dispatch,
    /** As when a cable is pulled. */
    drop: () => connection?.terminate(),
    /** As Discord ends a session for good. */
    end: (code: number) => connection?.close(code),
    close: () => {
      for (const client of server.clients) {
        client.terminate();
      }
      server.close();
    },
  };
}

function send(socket: WebSocket, packet: unknown): void {
  socket.send(JSON.stringify(packet));
}
