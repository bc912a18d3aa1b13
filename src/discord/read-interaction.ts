import { ApplicationCommandType, InteractionType, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import type {
  Asker,
  ButtonInteraction,
  FormInteraction,
  Interaction,
  MenuInteraction,
} from "./interaction.ts";
import { readAsker, user } from "./read-asker.ts";
import { readAutocomplete, readCommand } from "./read-command.ts";

const menuData = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), z.object({ content: z.string() })) }),
});

const pressed = z.object({
  data: z.object({ custom_id: z.string() }),
  message: z.object({
    flags: z.int().default(0),
    components: z.array(z.unknown()).default([]),
    interaction_metadata: z.object({ user }).optional(),
  }),
});

const formInput = z.object({ custom_id: z.string(), value: z.string() });
/** An input stands in a label, or in a row as before labels were. */
const formPart = z.object({
  component: formInput.optional(),
  components: z.array(formInput).default([]),
});
const submitted = z.object({ custom_id: z.string(), components: z.array(formPart) });

/** Reads Discord's JSON of an interaction; null for everything that the bot has no answer to. */
export function readInteraction(json: unknown): Interaction | null {
  const type = z.object({ type: z.int(), data: z.unknown() }).safeParse(json).data;
  const who = readAsker(json);
  if (type === undefined || who === null) {
    return null;
  }
  switch (type.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(who, type.data) ?? readMenu(who, type.data);
    case InteractionType.ApplicationCommandAutocomplete:
      return readAutocomplete(who, type.data);
    case InteractionType.MessageComponent:
      return readButton(who, json);
    case InteractionType.ModalSubmit:
      return readForm(who, type.data);
    default:
      return null;
  }
}

function readMenu(who: Asker, json: unknown): MenuInteraction | null {
  const { data } = menuData.safeParse(json);
  return data === undefined
    ? null
    : {
        kind: "menu",
        ...who,
        command: data.name,
        text: data.resolved.messages[data.target_id]?.content ?? "",
      };
}

function readButton(who: Asker, json: unknown): ButtonInteraction | null {
  const { data } = pressed.safeParse(json);
  return data === undefined
    ? null
    : {
        kind: "button",
        ...who,
        customId: data.data.custom_id,
        message: {
          components: data.message.components,
          isEphemeral: (data.message.flags & MessageFlags.Ephemeral) !== 0,
          askedBy: data.message.interaction_metadata?.user.id ?? null,
        },
      };
}

function readForm(who: Asker, json: unknown): FormInteraction | null {
  const { data } = submitted.safeParse(json);
  if (data === undefined) {
    return null;
  }
  const inputs = data.components.flatMap(({ component, components }) => [
    ...(component === undefined ? [] : [component]),
    ...components,
  ]);
  const fields = Object.fromEntries(inputs.map(({ custom_id, value }) => [custom_id, value]));
  return { kind: "form", ...who, customId: data.custom_id, fields };
}
