type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Makes an element. Children that are strings become text, never markup: what reports say is shown, not run.
 * An attribute that is false or undefined is left out; one that is true stands without a value.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? "" : String(value));
    }
  }
  made.append(...children);
  return made;
}

/** A button that does something on this page and sends no form. */
export function pushButton(attributes: Attributes, label: string, push: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", ...attributes }, label);
  button.addEventListener("click", push);
  return button;
}

/** The element of the page with this id. Throws when the page has none: page.html and the script belong together. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no element "${id}"`);
  }
  return found;
}
