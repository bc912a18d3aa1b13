import { once } from "node:events";
import { z } from "zod";
import { isEphemeral, nested, textOf } from "./body-faults.ts";
import { createGateway, type GatewayOptions } from "./gateway.ts";
import { createRest, type Sent, type SentFile, type StoredFile } from "./rest.ts";

export const BOT_TOKEN = "MTIzNDU2Nzg5.Gabcde.a-very-secret-part_of-the-token";
export const APPLICATION_ID = "123456789012345678";
export const GUILD_ID = "223456789012345678";
const CHANNEL_ID = "423456789012345678";
const COMMAND_ID = "523456789012345678";
const ATTACHMENT_ID = 623456789012345678n;
const MANAGE_GUILD = 1 << 5;
const UPDATE = 7;

/** Who types, presses and sees; two of them, one in charge of the server. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly isModerator?: boolean;
  readonly locale?: string;
}
export const ADA: Member = { id: "323456789012345678", name: "Ada" };
export const GRACE: Member = { id: "323456789012345679", name: "Grace" };
export const MODERATOR: Member = { id: "323456789012345670", name: "Mo", isModerator: true };

/** A file that a member gives to a command. */
export class Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the command is told instead of where the file lies, or of how large it is. */
  readonly parts: { readonly url?: string; readonly size?: number; readonly movedTo?: string };

  constructor(name: string, content: string | Uint8Array, parts: Upload["parts"] = {}) {
    this.name = name;
    this.bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.parts = parts;
  }
}

type Place = "server" | "direct message";

/** What a member sees. */
export interface Shown {
  readonly text: string;
  readonly onlyForThem: boolean;
  /** It took the place of the message whose button was pressed. */
  readonly isUpdate: boolean;
  /** Labels of the buttons that can be pressed. */
  readonly buttons: readonly string[];
  readonly files: readonly SentFile[];
  readonly body: unknown;
  readonly askedBy: Member;
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

/** A stand-in for Discord on local sockets: REST and gateway, strict about every body that it is sent. */
export async function openStandIn(options: Partial<GatewayOptions> = {}) {
  const waiting = new Map<string, { readonly by: Member; readonly resolve: (shown: Shown) => void }>();
  /** Interactions that were answered to one member: what fills in a deferral is seen by whom the deferral was. */
  const seenByOne = new Set<string>();
  const callbackStatuses: number[] = [];
  const files = new Map<string, StoredFile>();
  const gateway = createGateway({ botToken: BOT_TOKEN, ...options });
  const { server, faults } = createRest({
    botToken: BOT_TOKEN,
    gatewayUrl: gateway.url,
    callbackStatuses,
    files,
    onSent: (sent) => show(sent),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  let interactions = 0;

  function show({ token, kind, body, files }: Sent): void {
    const asked = waiting.get(token);
    if (isEphemeral(dataOf(body))) {
      seenByOne.add(token);
    }
    const message = kind === "callback" ? dataOf(body) : body;
    const isChoices = Array.isArray(
      z.object({ choices: z.unknown().optional() }).safeParse(message).data?.choices,
    );
    const isForm = z.object({ custom_id: z.string() }).safeParse(message).success;
    if (asked !== undefined && (textOf(message) !== "" || isChoices || isForm)) {
      asked.resolve({
        text: isChoices || isForm ? "" : textOf(message),
        onlyForThem: isEphemeral(message) || (kind === "edit" && seenByOne.has(token)),
        isUpdate: kind === "callback" && typeOf(body) === UPDATE,
        buttons: isForm ? [] : labelsOf(message),
        files,
        body: message,
        askedBy: asked.by,
      });
    }
  }

  /** Sends an interaction; resolves with what the member is shown. */
  function send(by: Member, place: Place, parts: object): Promise<Shown> {
    interactions += 1;
    const token = `interaction-token-${interactions}`;
    const shown = new Promise<Shown>((resolve) => waiting.set(token, { by, resolve }));
    gateway.dispatch("INTERACTION_CREATE", { ...interaction(interactions, token, place, by), ...parts });
    return shown;
  }

  /** A member types a slash command ("archive add" for one of a group). */
  function ask(command: string, values: object = {}, place: Place = "server", by = ADA) {
    return send(by, place, { type: 2, data: { id: COMMAND_ID, type: 1, ...typed(command, upload(values)) } });
  }

  /** Puts files among the values on the CDN; the command is told of them beside its options, by their ids. */
  function upload(values: object): Typed {
    const attachments: Record<string, object> = {};
    const entries = Object.entries(values).map(([option, value]) => {
      if (!(value instanceof Upload)) return { name: option, value, type: optionType(value) };
      const id = String(ATTACHMENT_ID + BigInt(files.size));
      const path = `/attachments/${id}/${value.name}`;
      const {
        url = `http://127.0.0.1:${port}${path}?ex=1`,
        size = value.bytes.length,
        movedTo,
      } = value.parts;
      files.set(path, { bytes: value.bytes, ...(movedTo !== undefined && { movedTo }) });
      attachments[id] = { id, filename: value.name, size, url, proxy_url: url, ephemeral: true };
      return { name: option, value: id, type: 11 };
    });
    return { options: entries, ...(Object.keys(attachments).length > 0 && { resolved: { attachments } }) };
  }

  /** A member presses the button with this label, or the nth of them, from zero. */
  async function press(
    shown: Shown,
    label: string,
    { nth = 0, by = ADA }: { nth?: number; by?: Member } = {},
  ) {
    const found = nested(shown.body).filter((part) => part.label === label)[nth]?.custom_id;
    if (found === undefined) throw new Error(`no button "${label}" among ${shown.buttons.join(", ")}`);
    const { components } = z.object({ components: z.array(z.unknown()) }).parse(shown.body);
    const message = pressedMessage(shown, components);
    const next = await send(by, "server", {
      type: 3,
      message,
      data: { component_type: 2, custom_id: found },
    });
    // what takes the place of a message is seen by whom that was
    return next.isUpdate ? { ...next, onlyForThem: shown.onlyForThem } : next;
  }

  /** A member is typing into an option; resolves with the offers. */
  async function suggestionsFor(command: string, option: string, value: string, values: object = {}) {
    const focused = { name: option, value, type: 3, focused: true };
    const options = [focused, ...upload(values).options];
    const data = { id: COMMAND_ID, type: 1, ...typed(command, { options }) };
    const { body } = await send(ADA, "server", { type: 4, data });
    return z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) }).parse(body)
      .choices;
  }

  /** A member opens a message's menu and chooses a command. */
  function useMenu(name: string, content: string, by = ADA) {
    const resolved = { messages: { "923456789012345678": { id: "923456789012345678", content } } };
    const data = { id: COMMAND_ID, type: 3, name, target_id: "923456789012345678", resolved };
    return send(by, "server", { type: 2, data });
  }

  /** A member fills in a form that was opened. */
  function submit(form: Shown, fields: Readonly<Record<string, string>>, by = form.askedBy) {
    const { custom_id } = z.object({ custom_id: z.string() }).parse(form.body);
    const components = Object.entries(fields).map(([field, value]) => ({
      type: 18,
      component: { type: 4, custom_id: field, value },
    }));
    return send(by, "server", { type: 5, data: { custom_id, components } });
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    /** Everything that Discord would have refused. */
    faults,
    callbackStatuses,
    gateway,
    ask,
    press,
    suggestionsFor,
    useMenu,
    submit,
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function interaction(number: number, token: string, place: Place, by: Member) {
  const permissions = String(by.isModerator ? MANAGE_GUILD : 0);
  const member = { user: userOf(by), roles: [], permissions, joined_at: "2020-01-01T00:00:00Z" };
  const who =
    place === "server"
      ? { guild_id: GUILD_ID, guild: { id: GUILD_ID, locale: "en-GB", features: [] }, member, context: 0 }
      : { user: userOf(by), context: 1 };
  return {
    version: 1,
    id: String(1_400_000_000_000_000_000n + BigInt(number)),
    application_id: APPLICATION_ID,
    token,
    channel_id: CHANNEL_ID,
    locale: by.locale ?? "en-GB",
    entitlements: [],
    app_permissions: "0",
    authorizing_integration_owners: {},
    attachment_size_limit: 524288,
    ...who,
  };
}

/** A message of the bot, as Discord hands it back with a press. */
function pressedMessage({ onlyForThem, askedBy }: Shown, components: readonly unknown[]) {
  return {
    id: "823456789012345678",
    channel_id: CHANNEL_ID,
    type: 20,
    author: { id: APPLICATION_ID, username: "on-record", discriminator: "0", avatar: null, bot: true },
    content: "",
    timestamp: "2024-01-01T00:00:00Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: (1 << 15) | (onlyForThem ? 64 : 0),
    components: asHandedBack(components),
    interaction_metadata: {
      id: "1",
      type: 2,
      user: userOf(askedBy),
      authorizing_integration_owners: {},
    },
  };
}

/** The message's own pictures come back by an address of Discord's, which runs out. */
function asHandedBack(components: readonly unknown[]): unknown {
  const address = `"https://cdn.discordapp.com/attachments/${CHANNEL_ID}/1/$<name>?ex=1&is=2&hm=3"`;
  return JSON.parse(JSON.stringify(components).replace(/"attachment:\/\/(?<name>[^"]+)"/g, address));
}

function userOf({ id, name }: Member) {
  return { id, username: name.toLowerCase(), discriminator: "0", global_name: name, avatar: null };
}

interface Typed {
  readonly options: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly type: number;
    readonly focused?: boolean;
  }[];
  readonly resolved?: object;
}

/** The name and options of a command; one of a group is an option of its group. */
function typed(command: string, { options, ...resolved }: Typed) {
  const [name = "", subcommand] = command.split(" ");
  return subcommand === undefined
    ? { name, options, ...resolved }
    : { name, options: [{ name: subcommand, type: 1, options }], ...resolved };
}

function labelsOf(message: unknown): readonly string[] {
  return nested(message).flatMap(({ label, disabled }) => (label === undefined || disabled ? [] : [label]));
}

function typeOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "type" in body ? body.type : null;
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
