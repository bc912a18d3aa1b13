import { element, pushButton } from "./element.ts";

/** Opens the "Apps" of a message's menu beside its button: arrows go through it, Escape and Tab leave it. */
export function openMessageMenu(
  opener: HTMLElement,
  apps: readonly string[],
  choose: (app: string) => void,
): void {
  let isOpen = true;
  const close = () => {
    // Removing takes the focus away, which closes as well.
    if (isOpen) {
      isOpen = false;
      menu.remove();
      opener.setAttribute("aria-expanded", "false");
    }
  };
  const items = apps.map((app) =>
    pushButton({ role: "menuitem", class: "menu-item", tabindex: -1 }, app, () => {
      close();
      opener.focus();
      choose(app);
    }),
  );
  const menu = element(
    "div",
    { class: "menu", role: "menu", "aria-label": "Apps" },
    element("p", { class: "menu-head", role: "presentation" }, "Apps"),
    ...items,
  );
  menu.addEventListener("keydown", (event) => {
    const at = items.findIndex((item) => item.matches(":focus"));
    switch (event.key) {
      case "ArrowDown":
        items[(at + 1) % items.length]?.focus();
        break;
      case "ArrowUp":
        items.at(at - 1)?.focus();
        break;
      case "Escape":
      case "Tab":
        close();
        opener.focus();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) {
      close();
    }
  });
  opener.setAttribute("aria-expanded", "true");
  opener.after(menu);
  items[0]?.focus();
}
