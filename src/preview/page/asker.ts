import { PermissionFlagsBits } from "discord-api-types/v10";

/** Somebody who can be played on the page. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

/** Where a message stands: the server's channel, or one member's direct messages with the bot. */
export type Place = "server" | `direct ${string}`;

/** Who acts now, and how Discord would describe them. */
export interface Asker {
  readonly member: Member;
  /** A locale of Discord's. */
  readonly locale: string;
  readonly isModerator: boolean;
  readonly isDirect: boolean;
}

export const MEMBERS: readonly [Member, Member] = [
  { id: "323456789012345678", name: "Ada", color: "#c03a6b" },
  { id: "333456789012345678", name: "Ben", color: "#1f7a55" },
];

/** Discord's locales that the bot may be asked in, and one that it surely does not speak. */
export const LOCALES: readonly string[] = [
  "en-GB",
  "en-US",
  "de",
  "es-ES",
  "fr",
  "pt-BR",
  "ru",
  "tr",
  "uk",
  "ja",
];

/** What an ordinary member may do, and what a moderator may besides. */
const MEMBER_RIGHTS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;
const MODERATOR_RIGHTS =
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageChannels |
  PermissionFlagsBits.ModerateMembers |
  PermissionFlagsBits.KickMembers;

export function permissionsOf({ isModerator }: Asker): bigint {
  return isModerator ? MEMBER_RIGHTS | MODERATOR_RIGHTS : MEMBER_RIGHTS;
}

export function placeOf({ member, isDirect }: Asker): Place {
  return isDirect ? `direct ${member.id}` : "server";
}
