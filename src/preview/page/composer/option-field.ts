import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { element } from "../element.ts";
import type { OptionValue } from "../interaction-json.ts";
import { attachListbox, type Choice, type Listbox } from "./listbox.ts";
import { type ReadValue, readValue } from "./option-value.ts";

/** One option of a command as a pill: its name, and a field. */
export interface OptionField {
  readonly pill: HTMLElement;
  readonly option: APIApplicationCommandBasicOption;
  focus(): void;
  /** What was typed, checked; null for an optional one that is empty. */
  read(): ReadValue | null;
  /** What was typed so far, unchecked, as autocompletion sends it. */
  peek(): OptionValue | null;
  complain(fault: string | null): void;
}

export interface OptionFieldEvents {
  /** Asks the bot what could be typed. */
  complete(field: OptionField): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A choice was taken. */
  done(field: OptionField): void;
  /** Backspace in an empty field. */
  leave(field: OptionField): void;
  /** A key that the list did not want. */
  press(event: KeyboardEvent): void;
}

/** Discord waits a moment too before it asks the bot. */
const TYPING_PAUSE_MS = 150;

export function drawOptionField(
  option: APIApplicationCommandBasicOption,
  popup: HTMLElement,
  events: OptionFieldEvents,
): OptionField {
  const input = element("input", {
    class: "option-input",
    "aria-label": `${option.name}: ${option.description}`,
    "aria-required": option.required === true,
    spellcheck: false,
  });
  const pill = element(
    "span",
    { class: "pill" },
    element("span", { class: "pill-name" }, option.name),
    input,
  );
  const list: Listbox<string> = attachListbox(input, popup, option.name, ({ label }) => {
    input.value = label;
    fit();
    events.done(field);
  });
  /** A choice may be shown under another name than it is sent with. */
  let offered: readonly APIApplicationCommandOptionChoice[] = [];

  const fit = () => {
    input.style.width = `${Math.max(input.value.length, 3) + 1}ch`;
  };
  const chosen = () => offered.find(({ name }) => name === input.value)?.value;
  const field: OptionField = {
    pill,
    option,
    focus: () => input.focus(),
    read() {
      const typed = String(chosen() ?? input.value);
      return typed === "" && option.required !== true ? null : readValue(option, typed);
    },
    peek: () => (input.value === "" ? null : (readValue(option, input.value).option ?? null)),
    complain(fault) {
      pill.classList.toggle("wrong", fault !== null);
      input.setAttribute("aria-invalid", String(fault !== null));
    },
  };

  const offer = async (): Promise<void> => {
    if ("autocomplete" in option && option.autocomplete === true) {
      offered = await events.complete(field);
    }
    if (document.activeElement === input) {
      list.show(matching(option, offered, input.value), !isFree(option));
    }
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    fit();
    field.complain(null);
    clearTimeout(pause);
    pause = setTimeout(() => void offer(), "choices" in option ? 0 : TYPING_PAUSE_MS);
  });
  input.addEventListener("focus", () => void offer());
  input.addEventListener("blur", () => list.hide());
  input.addEventListener("keydown", (event) => {
    if (list.press(event)) {
      event.preventDefault();
    } else if (event.key === "Backspace" && input.value === "") {
      event.preventDefault();
      events.leave(field);
    } else {
      events.press(event);
    }
  });
  fit();
  return field;
}

/** Whether other texts than those of the list may be sent. */
function isFree(option: APIApplicationCommandBasicOption): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

function matching(
  option: APIApplicationCommandBasicOption,
  offered: readonly APIApplicationCommandOptionChoice[],
  typed: string,
): readonly Choice<string>[] {
  if (isFree(option)) {
    return offered.map(({ name }) => ({ value: name, label: name }));
  }
  return fixedChoices(option)
    .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()) && name !== typed)
    .map((name) => ({ value: name, label: name }));
}

function fixedChoices(option: APIApplicationCommandBasicOption): readonly string[] {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return ["True", "False"];
  }
  return "choices" in option ? (option.choices ?? []).map(({ name }) => name) : [];
}
