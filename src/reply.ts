import type { Answer } from "./answer/answer.ts";
import type { AskOptions } from "./answer/answer-question.ts";
import type { Report, Span } from "./corpus/report.ts";
import type { Timeline } from "./timeline/event.ts";

/** A button that runs a command, as if it had been typed with these options. */
export interface ReplyAction {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly style?: "plain" | "primary" | "danger";
}

/** One item of a list reply (a report, a command): a heading, text below it, a quotation, small print, and what can be done with it. */
export interface ReplyItem {
  readonly heading: string;
  readonly text: string;
  readonly quote?: string;
  readonly small?: string;
  readonly actions?: readonly ReplyAction[];
}

/** One text that a member fills in. */
export interface FormField {
  /** The option of the form's command. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly most: number;
}

/** A member's message that the reports were searched for. */
export interface QuotedMessage {
  /** Its words, on one line. */
  readonly text: string;
  /** It states what was looked up, rather than asks it. */
  readonly isClaim: boolean;
}

/** What a command says, independent of where it is shown. */
export type Reply =
  | {
      readonly kind: "answer";
      readonly answer: Answer;
      /** What was asked, for whoever asks for more of it. */
      readonly ask: AskOptions;
      /** The id of a member whom the answer is meant for. */
      readonly mention?: string;
      /** The message that was looked up. */
      readonly quoted?: QuotedMessage;
    }
  | {
      readonly kind: "list";
      readonly title: string;
      readonly intro?: string;
      readonly items: readonly ReplyItem[];
      /** At most five. */
      readonly actions?: readonly ReplyAction[];
    }
  | {
      readonly kind: "form";
      readonly title: string;
      /** Is run with what was filled in. */
      readonly command: string;
      /** At most five. */
      readonly fields: readonly FormField[];
    }
  | { readonly kind: "timeline"; readonly timeline: Timeline }
  | {
      readonly kind: "report";
      readonly report: Report;
      /** From its first sentence to its last: what stands before are only metadata. */
      readonly span: Span;
    }
  | { readonly kind: "refusal"; readonly message: string };
