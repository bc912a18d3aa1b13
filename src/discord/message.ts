import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIWebhookWithTokenJSONBody,
} from "discord-api-types/v10";

/** What is shown, before it is decided to whom. */
export type Components = readonly APIMessageTopLevelComponent[];

/** A message as it goes to Discord. Mentions are never parsed: reports name people, they do not call them. */
export interface Message extends Pick<RESTPostAPIWebhookWithTokenJSONBody, "components" | "flags"> {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: { parse: [] };
}

/** A stretch of Markdown. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line between two stretches. */
export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator };
}

/** A box with a coloured edge; `color` is 0xRRGGBB. */
export function container(
  color: number,
  components: readonly APIComponentInContainer[],
): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: color, components: [...components] };
}

/** Wraps components for sending; `onlyForAsker` makes the message visible to nobody else. */
export function message(components: Components, onlyForAsker: boolean): Message {
  const ephemeral = onlyForAsker ? MessageFlags.Ephemeral : 0;
  return {
    components: [...components],
    flags: MessageFlags.IsComponentsV2 | ephemeral,
    allowed_mentions: { parse: [] },
  };
}
