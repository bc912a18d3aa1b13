import { ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import { z } from "zod";

/** A slash command that a member sent. */
export interface CommandInteraction {
  readonly id: string;
  /** Lets anyone answer this interaction for 15 minutes: never log it. */
  readonly token: string;
  readonly application: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The member's language, as Discord names it ("en-GB"). */
  readonly locale: string;
  /** The member's id. */
  readonly user: string;
  /** The server's id, or null in direct messages. */
  readonly guild: string | null;
  /** The member asked that only they see the answer. */
  readonly private: boolean;
}

const user = z.object({ id: z.string() });

const commandInteraction = z.object({
  type: z.literal(InteractionType.ApplicationCommand),
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  locale: z.string(),
  guild_id: z.string().optional(),
  member: z.object({ user }).optional(),
  user: user.optional(),
  data: z.object({
    type: z.literal(ApplicationCommandType.ChatInput),
    name: z.string(),
    options: z
      .array(z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }))
      .default([]),
  }),
});

/** Reads Discord's JSON of an interaction; null for everything that is not a slash command. */
export function readInteraction(json: unknown): CommandInteraction | null {
  const parsed = commandInteraction.safeParse(json);
  if (!parsed.success) {
    return null;
  }
  const { id, token, application_id, locale, guild_id, member, user, data } = parsed.data;
  const options = Object.fromEntries(data.options.map(({ name, value }) => [name, value]));
  return {
    id,
    token,
    application: application_id,
    command: data.name,
    options,
    locale,
    user: (member?.user ?? user)?.id ?? "unknown",
    guild: guild_id ?? null,
    private: options.private === true,
  };
}
