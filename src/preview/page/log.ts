import { type Asker, type Place, placeOf } from "./asker.ts";
import { element } from "./element.ts";
import { drawMessage, type MessageActions } from "./message/draw-message.ts";
import type { BotMessage, ShownMessage } from "./message/shown-message.ts";

/** The messages of all places; those that the acting member may see are on the page. */
export interface Log {
  /** Adds a message, or replaces the one with its id. */
  put(message: ShownMessage): void;
  remove(id: string): void;
  /** Draws everything again, since another member acts or another place is open. */
  show(asker: Asker): void;
}

const FOCUSABLE = "button:not(:disabled), a[href], select";

export function openLog(root: HTMLElement, asker: Asker, actions: MessageActions): Log {
  const messages = new Map<string, ShownMessage>();
  let reader = asker;
  // It scrolls, so the keyboard must be able to reach it.
  root.tabIndex = 0;

  const draw = (message: ShownMessage) => {
    const drawn = drawMessage(message, actions);
    const before = document.getElementById(drawn.id);
    if (before === null) {
      root.append(drawn);
    } else {
      replaceKeepingFocus(before, drawn);
    }
    root.scrollTop = root.scrollHeight;
  };

  return {
    put(message) {
      messages.set(message.id, message);
      if (isVisible(message, reader)) {
        draw(message);
      }
    },
    remove(id) {
      messages.delete(id);
      document.getElementById(`message-${id}`)?.remove();
    },
    show(asker) {
      reader = asker;
      root.replaceChildren(drawWelcome(asker));
      for (const message of messages.values()) {
        if (isVisible(message, reader)) {
          draw(message);
        }
      }
    },
  };
}

/** The top of each place. */
function drawWelcome({ isDirect }: Asker): HTMLElement {
  return element(
    "div",
    { class: "welcome" },
    element("h2", {}, isDirect ? "On Record" : "Welcome to #newsroom!"),
    element(
      "p",
      {},
      isDirect
        ? "This is the beginning of your direct messages with On Record."
        : "This is the start of the #newsroom channel. Type / to ask the reports something.",
    ),
  );
}

function isVisible(message: ShownMessage, reader: Asker): boolean {
  const place: Place = placeOf(reader);
  return message.place === place && (message.author !== "bot" || mayRead(message, reader));
}

function mayRead({ onlyFor }: BotMessage, { member }: Asker): boolean {
  return onlyFor === null || onlyFor.id === member.id;
}

/** Whoever pressed a button with the keyboard goes on from where it was: the same button, else the one in its place, else the message. */
function replaceKeepingFocus(before: HTMLElement, after: HTMLElement): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && before.contains(focused) ? focused : null;
  const at = had === null ? -1 : [...before.querySelectorAll(FOCUSABLE)].indexOf(had);
  before.replaceWith(after);
  if (had === null) {
    return;
  }
  const all = [...after.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const same = all.find(({ dataset }) => dataset.use !== undefined && dataset.use === had.dataset.use);
  const next = same ?? all[Math.max(at, 0)] ?? all.at(-1);
  if (next === undefined) {
    after.tabIndex = -1;
    after.focus();
  } else {
    next.focus();
  }
}
