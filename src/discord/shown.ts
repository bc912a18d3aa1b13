import type { AnsweringCommand } from "../question/question.ts";
import type { Place } from "./delivery.ts";
import type { Content, Form } from "./message.ts";

/** A question without an answer, for whoever runs the bot to see where the reports fall short. */
export interface Missed {
  readonly question: string;
  readonly command: AnsweringCommand;
  readonly outcome: "unclear" | "nothing";
}

/** What an interaction is answered with: a message, or a form that opens over the chat. */
export type Shown =
  | {
      readonly content: Content;
      readonly place: Place;
      /** One word for the log. */
      readonly outcome: string;
      readonly form?: never;
      /** The question, where it found no answer. */
      readonly missed?: Missed;
    }
  | { readonly form: Form; readonly outcome: "form"; readonly missed?: never };
