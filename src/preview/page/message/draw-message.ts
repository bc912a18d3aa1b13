import type { Member } from "../asker.ts";
import { element, pushButton } from "../element.ts";
import { drawMarkdown } from "../markdown/draw.ts";
import { drawComponents } from "./draw-components.ts";
import type { Used } from "./drawing.ts";
import type { BotMessage, ShownMessage } from "./shown-message.ts";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const BOT_NAME = "On Record";

/** What a reader of the log can do with a message. */
export interface MessageActions {
  use(message: BotMessage, used: Used): void;
  dismiss(message: BotMessage): void;
  /** Null where no app offers anything. */
  readonly openMenu: ((message: ShownMessage, opener: HTMLElement) => void) | null;
}

/** One message of the log with its author, time and, where it has any, its cause. */
export function drawMessage(message: ShownMessage, actions: MessageActions): HTMLElement {
  const name = message.author === "bot" ? BOT_NAME : message.author.name;
  return element(
    "article",
    {
      class: isPrivate(message) ? "message private" : "message",
      id: `message-${message.id}`,
      "aria-label": `${name}, ${CLOCK.format(message.at)}`,
      "aria-busy": message.author === "bot" && message.state === "thinking",
    },
    ...(message.author === "bot" ? [drawCause(message)] : []),
    drawAvatar(message.author),
    element("div", { class: "body" }, drawHead(message, name), ...drawContent(message, actions)),
    ...(actions.openMenu === null ? [] : [drawMenuButton(message, actions.openMenu)]),
  );
}

function isPrivate(message: ShownMessage): boolean {
  return message.author === "bot" && message.onlyFor !== null;
}

function drawCause({ cause }: BotMessage): HTMLElement {
  return element(
    "p",
    { class: "cause" },
    drawMemberIcon(cause.member, "small-avatar"),
    element("b", {}, cause.member.name),
    " used ",
    element("span", { class: "cause-command" }, cause.command),
  );
}

function drawAvatar(author: ShownMessage["author"]): HTMLElement {
  return author === "bot"
    ? element("img", { class: "avatar", src: "/icon.svg", alt: "" })
    : drawMemberIcon(author, "avatar");
}

/** A disc with the first letter. */
export function drawMemberIcon({ name, color }: Member, kind: string): HTMLElement {
  const icon = element("span", { class: kind, "aria-hidden": "true" }, name.slice(0, 1));
  icon.style.background = color;
  return icon;
}

function drawHead(message: ShownMessage, name: string): HTMLElement {
  return element(
    "p",
    { class: "head" },
    element("b", { class: "author" }, name),
    ...(message.author === "bot" ? [element("span", { class: "app-mark" }, "APP")] : []),
    element("time", { datetime: message.at.toISOString() }, CLOCK.format(message.at)),
  );
}

function drawContent(message: ShownMessage, actions: MessageActions): readonly Node[] {
  if (message.author !== "bot") {
    return [drawMarkdown(message.text)];
  }
  switch (message.state) {
    case "thinking":
      return [
        element(
          "p",
          { class: "thinking" },
          element("span", { class: "dots", "aria-hidden": "true" }),
          `${BOT_NAME} is thinking…`,
        ),
        ...drawPrivacy(message, actions),
      ];
    case "failed":
      return [
        element("p", { class: "failed" }, "The application did not respond"),
        ...drawPrivacy(message, actions),
      ];
    case "shown":
      return [
        ...drawComponents(message.components, {
          files: message.files,
          use: (used) => actions.use(message, used),
        }),
        ...drawPrivacy(message, actions),
      ];
  }
}

function drawPrivacy(message: BotMessage, actions: MessageActions): readonly Node[] {
  if (message.onlyFor === null) {
    return [];
  }
  const dismiss = pushButton({ class: "text-button" }, "Dismiss message", () => actions.dismiss(message));
  return [element("p", { class: "only-you" }, "Only you can see this · ", dismiss)];
}

function drawMenuButton(message: ShownMessage, open: NonNullable<MessageActions["openMenu"]>): HTMLElement {
  const button = pushButton(
    {
      class: "icon-button more",
      "aria-label": "Message menu",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    },
    "⋯",
    () => open(message, button),
  );
  return button;
}
