import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from "discord-api-types/v10";
import { element, pushButton } from "./element.ts";
import { drawFormField, type FormField } from "./form-field.ts";
import type { FilledField } from "./interaction-json.ts";
import { drawMarkdown } from "./markdown/draw.ts";

/** Opens a form of the bot's as a dialog; the browser keeps the focus inside it and gives it back. Sent or cancelled, it is gone. */
export function openForm(
  form: APIModalInteractionResponseCallbackData,
  send: (fields: readonly FilledField[]) => void,
): void {
  const parts = form.components.map((component, index) => drawPart(component, index + 1));
  const fields = parts.flatMap(({ field }) => field ?? []);
  const dialog = element("dialog", { class: "form", "aria-labelledby": "form-title" });
  const body = element(
    "form",
    { method: "dialog" },
    element("h2", { id: "form-title" }, form.title),
    ...parts.map(({ drawn }) => drawn),
    element(
      "div",
      { class: "form-buttons" },
      pushButton({ class: "button secondary" }, "Cancel", () => dialog.close()),
      element("button", { type: "submit", class: "button primary" }, "Submit"),
    ),
  );
  body.addEventListener("submit", () => send(fields.map((field) => field.read())));
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(body);
  document.body.append(dialog);
  dialog.showModal();
}

interface Part {
  readonly drawn: HTMLElement;
  readonly field: FormField | null;
}

function drawPart(component: APIModalInteractionResponseCallbackComponent, id: number): Part {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { drawn: drawMarkdown(component.content), field: null };
    case ComponentType.Label: {
      const { label, description } = component;
      return part(
        drawFormField(component.component, {
          id,
          label,
          within: ComponentType.Label,
          ...(description !== undefined && { description }),
        }),
      );
    }
    case ComponentType.ActionRow: {
      const [input] = component.components;
      const around = { id, label: input?.label ?? "", within: ComponentType.ActionRow } as const;
      return part(input === undefined ? null : drawFormField(input, around));
    }
  }
}

function part(field: FormField | null): Part {
  const unknown = () => element("p", { class: "unknown" }, "The preview cannot draw this field.");
  return { drawn: field?.drawn ?? unknown(), field };
}
