import type { APIInteractionResponse } from "discord-api-types/v10";
import type { Message } from "../discord/message.ts";

/** One request with which the bot answers an interaction, as it would go to Discord; the page receives one a line. */
export type Sent =
  /** The first answer: a message, a deferral, an update, choices or a form. */
  | {
      readonly to: "callback";
      readonly body: APIInteractionResponse;
      readonly files: readonly SentFile[];
    }
  /** "original" fills in a deferral or replaces the pressed message, "follow-up" is one message more. */
  | {
      readonly to: "original" | "follow-up";
      readonly body: Message;
      readonly files: readonly SentFile[];
    };

/** A file beside a message, which names it as `attachment://name`. */
export interface SentFile {
  readonly name: string;
  readonly base64: string;
}
