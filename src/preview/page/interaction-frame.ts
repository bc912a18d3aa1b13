import { type Asker, permissionsOf } from "./asker.ts";

/** Ids that Discord would give; the bot only ever compares them. */
export const APPLICATION_ID = "123456789012345678";
const GUILD_ID = "223456789012345678";
export const CHANNEL_ID = "423456789012345678";
/** Where an interaction happens, in Discord's numbers. */
const IN_SERVER = 0;
const IN_DIRECT_MESSAGE = 1;
const FILE_LIMIT = 10_485_760;

/** Ada as Discord describes her. */
export function userJson({ id, name }: Asker["member"]) {
  return { id, username: name.toLowerCase(), discriminator: "0", global_name: name, avatar: null };
}

let count = 0;

/** What every interaction has. */
export function frame(asker: Asker) {
  count += 1;
  const id = String(1_400_000_000_000_000_000n + BigInt(Date.now()) * 1000n + BigInt(count));
  return {
    version: 1,
    id,
    application_id: APPLICATION_ID,
    token: `preview-${id}`,
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: asker.isDirect ? 1 : 0 },
    locale: asker.locale,
    entitlements: [],
    app_permissions: "0",
    authorizing_integration_owners: {},
    attachment_size_limit: FILE_LIMIT,
    ...(asker.isDirect ? direct(asker) : inServer(asker)),
  };
}

function inServer(asker: Asker) {
  const member = {
    user: userJson(asker.member),
    roles: [],
    permissions: String(permissionsOf(asker)),
    joined_at: "2020-01-01T00:00:00Z",
    deaf: false,
    mute: false,
    flags: 0,
  };
  const guild = { id: GUILD_ID, locale: "en-GB", features: [] };
  return { guild_id: GUILD_ID, guild, guild_locale: "en-GB", member, context: IN_SERVER };
}

function direct({ member }: Asker) {
  return { user: userJson(member), context: IN_DIRECT_MESSAGE };
}
