import type { GivenFile } from "../option.ts";

/** What every interaction tells: who did it, where, and how to answer. */
export interface Asker {
  readonly id: string;
  /** Lets anyone answer this interaction for 15 minutes: never log it. */
  readonly token: string;
  readonly application: string;
  /** The member's language, as Discord names it ("en-GB"). */
  readonly locale: string;
  /** The member's id. */
  readonly user: string;
  /** The server's id, or null in direct messages. */
  readonly guild: string | null;
  /** The member may manage the server, as Discord says with the interaction itself. */
  readonly isModerator: boolean;
}

export type OptionValue = string | number | boolean;

/** A slash command that a member sent. */
export interface CommandInteraction extends Asker {
  readonly kind: "command";
  /** "when", or "archive add" for a command within a group. */
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Files by the option that they were given in. */
  readonly attachments: Readonly<Record<string, GivenFile>>;
}

/** A member is typing into an option. */
export interface AutocompleteInteraction extends Asker {
  readonly kind: "autocomplete";
  readonly command: string;
  /** The other options as far as they are filled in. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly option: string;
  readonly typed: string;
}

/** A button that a member pressed. */
export interface ButtonInteraction extends Asker {
  readonly kind: "button";
  readonly customId: string;
  readonly message: PressedMessage;
}

/** The message that a button belongs to. */
export interface PressedMessage {
  /** Discord's JSON of its components. */
  readonly components: readonly unknown[];
  /** Only the presser sees it. */
  readonly isEphemeral: boolean;
  /** The member whose command or press brought it, where Discord says so. */
  readonly askedBy: string | null;
}

/** A form that a member filled in. */
export interface FormInteraction extends Asker {
  readonly kind: "form";
  readonly customId: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A command of the menu that a message has. */
export interface MenuInteraction extends Asker {
  readonly kind: "menu";
  readonly command: string;
  /** The message's text, in Discord's Markdown. */
  readonly text: string;
}

/** What can be answered with a message. */
export type AnswerableInteraction =
  | CommandInteraction
  | ButtonInteraction
  | FormInteraction
  | MenuInteraction;

export type Interaction = AnswerableInteraction | AutocompleteInteraction;
