import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIWebhookWithTokenJSONBody,
} from "discord-api-types/v10";
import type { Picture } from "../pictures/picture.ts";

/** What is shown, before it is decided to whom. */
export type Components = readonly APIMessageTopLevelComponent[];

/** A message as it goes to Discord. Mentions in texts are never parsed: reports name people, they do not call them. */
export interface Message extends Pick<RESTPostAPIWebhookWithTokenJSONBody, "components" | "flags"> {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: { parse: []; users?: string[] };
  /** Names of the files that go with it, and what they show in words. */
  readonly attachments?: { id: string; filename: string; description: string }[];
}

/** A picture beside a message: shown where a gallery names it. */
export interface PictureFile extends Picture {
  /** "timeline.png" */
  readonly name: string;
}

/** Everything that is shown at once. */
export interface Content {
  readonly components: Components;
  readonly pictures?: readonly PictureFile[];
  /** It takes the place of a message whose pictures it shows again. */
  readonly keepsPictures?: boolean;
  /** The one member who is called by a notification. */
  readonly mention?: string;
  /** The same with its pictures, which take a while to draw and may fail: without them it is complete as well. */
  readonly illustrate?: () => Promise<Content>;
}

export interface ButtonParts {
  readonly label: string;
  readonly customId: string;
  readonly style?: "plain" | "primary" | "danger";
  readonly isDisabled?: boolean;
}

/** A form that opens over the chat. */
export type Form = APIModalInteractionResponseCallbackData;

/** A stretch of Markdown. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A stretch of Markdown with a button beside it. */
export function section(content: string, accessory: APIButtonComponent): APISectionComponent {
  return { type: ComponentType.Section, components: [textDisplay(content)], accessory };
}

/** A thin line between two stretches. */
export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator };
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** A button that is pressed; its label is shown as it is, at most 80 characters. */
export function button({ label, customId, style, isDisabled }: ButtonParts): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: STYLES[style ?? "plain"],
    label,
    custom_id: customId,
    ...(isDisabled && { disabled: true }),
  };
}

/** Buttons side by side, at most five. */
export function buttonRow(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** Pictures that go with the message. */
export function gallery(pictures: readonly PictureFile[]): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: pictures.map(({ name, description }) => ({
      media: { url: `attachment://${name}` },
      description,
    })),
  };
}

/** A box with a coloured edge; `color` is 0xRRGGBB. */
export function container(
  color: number,
  components: readonly APIComponentInContainer[],
): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: color, components: [...components] };
}

/** The same below other components, with and without its pictures. */
export function below(above: Components, { illustrate, ...content }: Content): Content {
  return {
    ...content,
    components: [...above, ...content.components],
    ...(illustrate && { illustrate: async () => ({ ...content, ...below(above, await illustrate()) }) }),
  };
}

/** Wraps content that takes the place of a message: that one's files stay where none are named, and go otherwise. */
export function replacement(content: Content): Message {
  const sent = message(content, false);
  return content.keepsPictures ? sent : { attachments: [], ...sent };
}

/** Wraps content for sending; `onlyForAsker` makes the message visible to nobody else. */
export function message({ components, pictures = [], mention }: Content, onlyForAsker: boolean): Message {
  const ephemeral = onlyForAsker ? MessageFlags.Ephemeral : 0;
  const attachments = pictures.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    description,
  }));
  return {
    components: [...components],
    flags: MessageFlags.IsComponentsV2 | ephemeral,
    allowed_mentions: { parse: [], ...(mention !== undefined && { users: [mention] }) },
    ...(attachments.length > 0 && { attachments }),
  };
}
