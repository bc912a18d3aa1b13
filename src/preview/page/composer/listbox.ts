import { element } from "../element.ts";

/** One line of a list to choose from. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
}

/** A list above a text field, in ARIA's pattern of a combobox: the keyboard's focus stays in the field. */
export interface Listbox<Value> {
  /** `first` marks the first line at once, so that Enter takes it. */
  show(choices: readonly Choice<Value>[], first: boolean): void;
  hide(): void;
  /** Takes a key press; true when it was meant for the list. */
  press(event: KeyboardEvent): boolean;
}

let count = 0;

export function attachListbox<Value>(
  input: HTMLInputElement,
  place: HTMLElement,
  label: string,
  onPick: (choice: Choice<Value>) => void,
): Listbox<Value> {
  count += 1;
  const box = element("div", { class: "listbox", role: "listbox", id: `list-${count}`, "aria-label": label });
  let choices: readonly Choice<Value>[] = [];
  let active = -1;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");

  const mark = (index: number) => {
    active = index;
    for (const [at, line] of [...box.children].entries()) {
      line.setAttribute("aria-selected", String(at === index));
    }
    const line = box.children[index];
    if (line === undefined) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", line.id);
      line.scrollIntoView({ block: "nearest" });
    }
  };
  const hide = () => {
    box.remove();
    choices = [];
    mark(-1);
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-controls");
  };
  const pick = (index: number): boolean => {
    const choice = choices[index];
    if (choice === undefined) {
      return false;
    }
    hide();
    onPick(choice);
    return true;
  };
  const move = (by: number): boolean => {
    mark((active + by + choices.length) % choices.length);
    return true;
  };

  return {
    hide,
    show(shown, first) {
      if (shown.length === 0) {
        hide();
        return;
      }
      choices = shown;
      box.replaceChildren(
        ...shown.map((choice, index) => drawLine(choice, `${box.id}-${index}`, () => pick(index))),
      );
      place.append(box);
      input.setAttribute("aria-expanded", "true");
      input.setAttribute("aria-controls", box.id);
      mark(first ? 0 : -1);
    },
    press({ key, shiftKey }) {
      if (choices.length === 0) {
        return false;
      }
      switch (key) {
        case "ArrowDown":
          return move(1);
        case "ArrowUp":
          return move(active < 0 ? 0 : -1);
        case "Enter":
          return pick(active);
        case "Tab":
          return !shiftKey && pick(active);
        case "Escape":
          hide();
          return true;
        default:
          return false;
      }
    },
  };
}

function drawLine<Value>({ label, detail }: Choice<Value>, id: string, pick: () => void): HTMLElement {
  const line = element(
    "div",
    { role: "option", id, class: "choice", "aria-selected": "false" },
    element("span", { class: "choice-label" }, label),
    ...(detail === undefined ? [] : [element("span", { class: "choice-detail" }, detail)]),
  );
  // The field keeps the focus: a list that took it would close before the click.
  line.addEventListener("pointerdown", (event) => event.preventDefault());
  line.addEventListener("click", pick);
  return line;
}
