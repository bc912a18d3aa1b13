import {
  type APIButtonComponent,
  type APIMessageComponentEmoji,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { element } from "../element.ts";
import type { Drawing } from "./drawing.ts";

const STYLE_CLASSES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "danger",
  [ButtonStyle.Link]: "secondary",
  [ButtonStyle.Premium]: "primary",
};

/** A button that the bot hears of, or a link. */
export function drawButton(button: APIButtonComponent, drawing: Drawing): HTMLElement {
  const kind = `button ${STYLE_CLASSES[button.style]}`;
  if (button.style === ButtonStyle.Premium) {
    return element("button", { type: "button", class: kind, disabled: true }, "Premium");
  }
  const label = [...drawEmoji(button.emoji), ...(button.label === undefined ? [] : [button.label])];
  if (button.style === ButtonStyle.Link) {
    const { url } = button;
    return element(
      "a",
      { class: kind, href: url, target: "_blank", rel: "noopener noreferrer" },
      ...label,
      " ↗",
    );
  }
  const { custom_id, disabled } = button;
  const drawn = element("button", { type: "button", class: kind, disabled, "data-use": custom_id }, ...label);
  drawn.addEventListener("click", () => drawing.use({ type: ComponentType.Button, custom_id }));
  return drawn;
}

function drawEmoji(emoji: APIMessageComponentEmoji | undefined): readonly Node[] {
  return emoji?.name === undefined
    ? []
    : [element("span", { class: "emoji", "aria-hidden": "true" }, emoji.name)];
}
