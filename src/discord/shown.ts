import type { Place } from "./delivery.ts";
import type { Content, Form } from "./message.ts";

/** What an interaction is answered with: a message, or a form that opens over the chat. */
export type Shown =
  | {
      readonly content: Content;
      readonly place: Place;
      /** One word for the log. */
      readonly outcome: string;
      readonly form?: never;
    }
  | { readonly form: Form; readonly outcome: "form" };
