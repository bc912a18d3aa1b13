import { element } from "../element.ts";
import type { ShownOption } from "../slash-commands.ts";
import type { OptionField, OptionFieldEvents } from "./field.ts";
import { attachListbox } from "./listbox.ts";
import { fixedChoices, isSuggested, suggestedChoices } from "./option-choices.ts";
import { readValue } from "./option-value.ts";

/** Discord waits a moment too before it asks the bot. */
const TYPING_PAUSE_MS = 150;
/** Room for a few letters even in an empty field. */
const LEAST_WIDTH = 4;

/** An option that is typed, or chosen from a list. */
export function drawOptionField(
  option: ShownOption,
  popup: HTMLElement,
  events: OptionFieldEvents,
): OptionField {
  const { shownName, description, required = false } = option;
  const input = element("input", {
    class: "option-input",
    "aria-label": `${shownName}: ${description}`,
    "aria-required": required,
    spellcheck: false,
  });
  const pill = element("span", { class: "pill" }, element("span", { class: "pill-name" }, shownName), input);
  /** A choice may be sent under another name than it is shown; a text that was changed afterwards is no choice. */
  let picked: string | null = null;

  const fill = (text: string, value: string | null) => {
    input.value = text;
    picked = value;
    fit(input);
  };
  const list = attachListbox<string>(input, popup, shownName, ({ label, value }) => {
    fill(label, value);
    events.done(field);
  });
  const field: OptionField = {
    pill,
    option,
    focus: () => input.focus(),
    read() {
      const given = picked ?? input.value;
      return given === "" && !required ? null : readValue(option, given);
    },
    peek: () => (input.value === "" ? null : (readValue(option, picked ?? input.value).option ?? null)),
    complain(fault) {
      pill.classList.toggle("wrong", fault !== null);
      input.setAttribute("aria-invalid", String(fault !== null));
    },
  };
  const suggest = async () => {
    if (!input.matches(":focus")) {
      return;
    }
    const typed = input.value;
    const choices = suggestedChoices(await events.complete(field));
    // Answers may overtake each other: one to an older text is out of date.
    if (input.matches(":focus") && input.value === typed) {
      list.show(choices, false);
    }
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  const offer = (wait: number) => {
    clearTimeout(pause);
    if (isSuggested(option)) {
      pause = setTimeout(() => void suggest(), wait);
    } else {
      // At once: whoever types a letter and Enter means the first line.
      list.show(fixedChoices(option, input.value), true);
    }
  };
  input.addEventListener("input", () => {
    fill(input.value, null);
    field.complain(null);
    offer(TYPING_PAUSE_MS);
  });
  input.addEventListener("focus", () => offer(0));
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
  fit(input);
  return field;
}

/** As wide as what is in it. */
function fit(input: HTMLInputElement): void {
  input.style.width = `${Math.max(input.value.length, LEAST_WIDTH) + 1}ch`;
}
