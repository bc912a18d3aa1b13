import { MessageFlags } from "discord-api-types/v10";
import { APPLICATION_ID, CHANNEL_ID, userJson } from "./interaction-frame.ts";
import type { MessageJson } from "./interaction-json.ts";
import type { ShownMessage } from "./message/shown-message.ts";

const BOT_USER = {
  id: APPLICATION_ID,
  username: "on-record",
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: true,
};

/** A message as Discord hands it back with a press of its button or from its menu: every component numbered, every file an attachment. */
export function messageJson(message: ShownMessage): MessageJson {
  const common = {
    id: message.id,
    channel_id: CHANNEL_ID,
    type: 0,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    timestamp: message.at.toISOString(),
    edited_timestamp: null,
  };
  if (message.author !== "bot") {
    const author = userJson(message.author);
    return { ...common, author, content: message.text, flags: 0, components: [], attachments: [] };
  }
  return {
    ...common,
    author: BOT_USER,
    application_id: APPLICATION_ID,
    interaction_metadata: { id: message.id, type: 2, user: userJson(message.cause.member) },
    content: "",
    flags: message.onlyFor === null ? message.flags : message.flags | MessageFlags.Ephemeral,
    components: numbered(message.components),
    attachments: message.files.map(({ name, base64 }, index) => ({
      id: String(index),
      filename: name,
      size: Math.floor((base64.length * 3) / 4),
      url: `attachment://${name}`,
      proxy_url: `attachment://${name}`,
    })),
  };
}

/** Discord gives each component a number, in order and through all levels. */
function numbered(components: readonly object[]): readonly object[] {
  let count = 0;
  const number = (component: object): object => {
    count += 1;
    const own = { id: count, ...component };
    const nested =
      "components" in component && Array.isArray(component.components) ? component.components : null;
    const accessory = "accessory" in component ? component.accessory : null;
    return {
      ...own,
      ...(nested !== null && { components: nested.map(number) }),
      ...(typeof accessory === "object" && accessory !== null && { accessory: number(accessory) }),
    };
  };
  return components.map(number);
}
