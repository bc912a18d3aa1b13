import { z } from "zod";

const declared = z.array(
  z.looseObject({
    name: z.string(),
    options: z.array(z.looseObject({ required: z.boolean().optional() })).default([]),
  }),
);

/** Commands by place (the path that they are written to), given back as Discord does: with ids, versions and its own defaults. */
export function createRegistry() {
  const places = new Map<string, readonly unknown[]>();
  return {
    read: (place: string, withTranslations: boolean): readonly unknown[] =>
      (places.get(place) ?? []).map((command) => (withTranslations ? command : untranslated(command))),
    write(place: string, body: unknown): readonly unknown[] {
      const commands = declared.parse(body).map((command, index) => asDiscordReturns(command, place, index));
      places.set(place, commands);
      return commands;
    },
  };
}

function untranslated(command: unknown): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value) => (key.endsWith("_localizations") ? undefined : value)),
  );
}

function asDiscordReturns(command: z.output<typeof declared>[number], place: string, index: number) {
  const { options, ...rest } = command;
  const shown = options.map(({ required, ...option }) => (required ? { ...option, required } : option));
  return {
    id: `90000000000000000${index}`,
    application_id: "123456789012345678",
    version: "900000000000000099",
    default_member_permissions: null,
    ...(place.includes("/guilds/") ? {} : { dm_permission: true, contexts: null }),
    integration_types: [0],
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(shown.length > 0 && { options: shown }),
  };
}
