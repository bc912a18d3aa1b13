import { type APISelectMenuComponent, ComponentType } from "discord-api-types/v10";
import { element } from "../element.ts";
import type { Drawing } from "./drawing.ts";

/** A list to choose from. The browser's own, which the keyboard works; several choices at once are sent with a button. */
export function drawSelect(menu: APISelectMenuComponent, drawing: Drawing): HTMLElement {
  if (menu.type !== ComponentType.StringSelect) {
    return element("p", { class: "unknown" }, "The preview draws only lists of texts.");
  }
  const { custom_id, disabled, options, placeholder = "Make a selection", max_values = 1 } = menu;
  const isMany = max_values > 1;
  const select = element(
    "select",
    { class: "select", disabled, multiple: isMany, "aria-label": placeholder, "data-use": custom_id },
    ...(isMany || options.some((option) => option.default)
      ? []
      : [element("option", { value: "", selected: true, disabled: true }, placeholder)]),
    ...options.map((option) =>
      element("option", { value: option.value, selected: option.default }, textOf(option)),
    ),
  );
  select.addEventListener("change", () =>
    drawing.use({
      type: ComponentType.StringSelect,
      custom_id,
      values: [...select.selectedOptions].map(({ value }) => value),
    }),
  );
  return select;
}

function textOf({ label, description }: { readonly label: string; readonly description?: string }): string {
  return description === undefined ? label : `${label} (${description})`;
}
