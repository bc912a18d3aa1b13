/** Discord's limits, each with the place that has it; texts are measured in UTF-16 units, which is never less than Discord counts. */

/** All text displays of one message together. */
export const MESSAGE_TEXT = 4000;

/** Chat input commands and their options. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Commands of a menu may be called anything. */
export const MENU_NAME = /^\S(?:.{0,30}\S)?$/u;
export const DESCRIPTION_TEXT = 100;
export const COMMAND_OPTIONS = 25;
export const OPTION_CHOICES = 25;
/** Names and string values of choices. */
export const CHOICE_TEXT = 100;
export const OPTION_STRING_LENGTH = 6000;
/** Names, descriptions and choice values of one command together. */
export const COMMAND_TEXT = 8000;

/** Forms: title, an input's label, the hint below it, what can be typed into it. */
export const FORM_TITLE = 45;
export const FORM_LABEL = 45;
export const FORM_HINT = 100;
export const FORM_VALUE = 4000;

export const BUTTON_LABEL = 80;
export const ROW_BUTTONS = 5;
/** What a button or a form keeps in itself. */
export const CUSTOM_ID_TEXT = 100;

/** An interaction must be acknowledged within three seconds; half of them are kept for the network. */
export const DEFER_AFTER_MS = 1500;

/** Our own shares of a message, so that no single part pushes the others out. */
export const EXCERPTS_SHOWN = 3;
export const EXCERPT_TEXT = 1100;
/** Of a quotation that is one of many. */
export const SHORT_QUOTE_TEXT = 420;
/** A later passage with its source is left out rather than squeezed into less room than this. */
export const LEAST_PASSAGE = 250;
export const FINDINGS_SHOWN = 8;
export const FINDINGS_TEXT = 1200;
export const LABEL_TEXT = 200;
export const QUESTION_TEXT = 320;
export const TITLE_TEXT = 120;
/** Below each passage: the whole title stands above the report itself. */
export const SOURCE_TITLE_TEXT = 45;
export const PUBLISHER_TEXT = 60;
export const URL_TEXT = 300;
export const ITEM_TEXT = 200;
export const ITEM_QUOTE = 700;
/** Of a member's message that was looked up. */
export const QUOTED_TEXT = 200;
export const REFUSAL_TEXT = 1000;
