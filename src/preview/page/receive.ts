import {
  type APIMessageTopLevelComponent,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Sent, SentFile } from "../sent.ts";
import type { BotMessage } from "./message/shown-message.ts";

/** The parts of a message that an answer decides. */
type Answered = Pick<BotMessage, "state" | "flags" | "components" | "files">;

interface Body {
  readonly flags?: number | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
}

export function isForAskerOnly(flags: number): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** A message as Discord would hold it after this body. Files that are not sent again stay, as attachments do. */
export function answered(body: Body, files: readonly SentFile[], before: readonly SentFile[] = []): Answered {
  return {
    state: "shown",
    flags: body.flags ?? 0,
    components: body.components ?? [],
    files: files.length > 0 ? files : before,
  };
}

/** What one answer does to the page. */
export type Effect =
  | { readonly does: "message"; readonly body: Body; readonly files: readonly SentFile[] }
  | { readonly does: "think"; readonly flags: number }
  | { readonly does: "update"; readonly body: Body; readonly files: readonly SentFile[] }
  | { readonly does: "nothing" }
  | { readonly does: "offer"; readonly choices: Choices }
  | { readonly does: "form"; readonly form: Form };

type Callback = Extract<Sent, { to: "callback" }>["body"];
export type Form = Extract<Callback, { type: InteractionResponseType.Modal }>["data"];
type Choices = NonNullable<
  Extract<Callback, { type: InteractionResponseType.ApplicationCommandAutocompleteResult }>["data"]["choices"]
>;

/** Reads a request as Discord does. */
export function effectOf({ to, body, files }: Sent): Effect {
  switch (to) {
    case "callback":
      return callbackEffect(body, files);
    case "original":
      return { does: "update", body, files };
    case "follow-up":
      return { does: "message", body, files };
  }
}

function callbackEffect(body: Callback, files: readonly SentFile[]): Effect {
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return { does: "message", body: body.data, files };
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return { does: "think", flags: body.data?.flags ?? 0 };
    case InteractionResponseType.UpdateMessage:
      return { does: "update", body: body.data ?? {}, files };
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { does: "offer", choices: body.data.choices ?? [] };
    case InteractionResponseType.Modal:
      return { does: "form", form: body.data };
    default:
      return { does: "nothing" };
  }
}
