import { element } from "../element.ts";
import type { SlashCommand } from "../slash-commands.ts";
import { type CommandForm, type CommandFormEvents, drawCommandForm } from "./command-form.ts";
import { attachListbox } from "./listbox.ts";

export interface ComposerEvents extends Omit<CommandFormEvents, "cancel"> {
  /** A message that is no command. */
  say(text: string): void;
  /** The commands that the acting member is shown. */
  commands(): readonly SlashCommand[];
}

/** Where messages and commands are typed. */
export interface Composer {
  /** Forgets what was typed: another place is open. */
  reset(): void;
  focus(): void;
}

export function openComposer(root: HTMLElement, events: ComposerEvents): Composer {
  const popup = element("div", { class: "popup" });
  const field = element("div", { class: "field" });
  const send = element(
    "button",
    { type: "submit", id: "send", class: "icon-button send", "aria-label": "Send" },
    "➤",
  );
  root.replaceChildren(popup, element("div", { class: "composer-row" }, field, send));
  let form: CommandForm | null = null;

  const input = element("input", {
    class: "typing",
    "aria-label": "Message, or / for a command",
    placeholder: "Type / to see what can be asked",
    spellcheck: false,
  });
  const list = attachListbox<SlashCommand>(input, popup, "Commands", ({ value }) => open(value));

  const reset = () => {
    form = null;
    input.value = "";
    popup.replaceChildren();
    list.hide();
    field.replaceChildren(input);
  };
  const cancel = () => {
    reset();
    input.focus();
  };
  const open = (command: SlashCommand) => {
    form = drawCommandForm(command, popup, {
      cancel,
      complete: events.complete,
      send(command, options) {
        cancel();
        events.send(command, options);
      },
    });
    field.replaceChildren(...form.parts);
    form.focus();
  };
  const hint = element("p", { class: "hint", role: "status" });
  const offer = () => {
    const commands = matching(events.commands(), input.value);
    list.show(commands, true);
    const isUnknown = input.value.startsWith("/") && commands.length === 0;
    hint.textContent = isUnknown
      ? `There is no command ${firstWord(input.value)}. A / alone lists all of them.`
      : "";
    if (isUnknown) {
      popup.replaceChildren(hint);
    } else {
      hint.remove();
    }
  };

  input.addEventListener("input", () => {
    const { command, rest } = startedCommand(events.commands(), input.value);
    if (command === undefined) {
      offer();
    } else {
      open(command);
      typeOn(rest);
    }
  });
  input.addEventListener("focus", offer);
  input.addEventListener("blur", () => list.hide());
  input.addEventListener("keydown", (event) => {
    if (list.press(event)) {
      event.preventDefault();
    }
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (form !== null) {
      form.submit();
    } else if (text !== "" && !text.startsWith("/")) {
      cancel();
      events.say(text);
    }
  });
  reset();
  return { reset, focus: () => (form ?? input).focus() };
}

/** "/when " chooses the command as in Discord; what is pasted behind it goes into its first option. */
function startedCommand(commands: readonly SlashCommand[], typed: string) {
  const command = commands.find(({ shownName }) => typed.startsWith(`/${shownName} `));
  return { command, rest: typed.slice(`/${command?.shownName} `.length) };
}

function firstWord(typed: string): string {
  return typed.split(" ", 1).join();
}

function typeOn(text: string): void {
  const focused = document.activeElement;
  if (text !== "" && focused instanceof HTMLInputElement) {
    focused.value = text;
    focused.dispatchEvent(new Event("input"));
  }
}

function matching(commands: readonly SlashCommand[], typed: string) {
  if (!typed.startsWith("/")) {
    return [];
  }
  const start = typed.slice(1).toLowerCase();
  return commands
    .filter(({ shownName }) => shownName.includes(start))
    .toSorted((a, b) => Number(b.shownName.startsWith(start)) - Number(a.shownName.startsWith(start)))
    .map((command) => ({ value: command, label: `/${command.shownName}`, detail: command.description }));
}
