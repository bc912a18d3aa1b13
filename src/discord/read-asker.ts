import { PermissionFlagsBits } from "discord-api-types/v10";
import { z } from "zod";
import type { Asker } from "./interaction.ts";

/** A member as Discord names one wherever it does. */
export const user = z.object({ id: z.string() });

const asker = z
  .object({
    id: z.string(),
    token: z.string(),
    application_id: z.string(),
    locale: z.string(),
    guild_id: z.string().optional(),
    member: z.object({ user, permissions: z.string().regex(/^\d+$/).default("0") }).optional(),
    user: user.optional(),
  })
  .transform(
    ({ id, token, application_id, locale, guild_id, member, user }): Asker => ({
      id,
      token,
      application: application_id,
      locale,
      user: (member?.user ?? user)?.id ?? "unknown",
      guild: guild_id ?? null,
      isModerator: mayManage(BigInt(member?.permissions ?? 0)),
    }),
  );

/** Reads who did it and how to answer from Discord's JSON of any interaction; null where that cannot be told. */
export function readAsker(json: unknown): Asker | null {
  return asker.safeParse(json).data ?? null;
}

function mayManage(permissions: bigint): boolean {
  const enough = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return (permissions & enough) !== 0n;
}
