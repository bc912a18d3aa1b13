import { element } from "../element.ts";

/** A picture of a message that opens large when it is pressed, as in Discord; Escape or another press closes it. */
export function drawEnlargeable(address: string, description: string): HTMLElement {
  const small = element("img", { class: "picture", src: address, alt: description });
  const opener = element(
    "button",
    { type: "button", class: "picture-opener", title: "Open the picture" },
    small,
  );
  opener.addEventListener("click", () => enlarge(address, description));
  return opener;
}

function enlarge(address: string, description: string): void {
  const close = element("button", { type: "button", class: "picture-opener", title: "Close the picture" });
  close.append(element("img", { class: "large-picture", src: address, alt: description }));
  const dialog = element("dialog", { class: "enlarged", "aria-label": "Picture" }, close);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
