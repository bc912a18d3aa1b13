import {
  type APIComponentInLabel,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { element } from "./element.ts";
import type { FilledField } from "./interaction-json.ts";

/** A field of a form with its label, and what it holds when the form is sent. */
export interface FormField {
  readonly drawn: HTMLElement;
  read(): FilledField;
}

interface Around {
  /** The component's number within the form. */
  readonly id: number;
  readonly label: string;
  readonly description?: string;
  readonly within: FilledField["within"];
}

/** Draws one field; null for what the preview does not know. */
export function drawFormField(component: APIComponentInLabel, around: Around): FormField | null {
  switch (component.type) {
    case ComponentType.TextInput:
      return drawTextInput(component, around);
    case ComponentType.StringSelect:
      return drawChoice(component, around);
    default:
      return null;
  }
}

function drawTextInput(input: APITextInputComponent, around: Around): FormField {
  const { type, custom_id, style, value, placeholder, min_length, max_length, required = true } = input;
  const isLong = style === TextInputStyle.Paragraph;
  const control = element(isLong ? "textarea" : "input", {
    class: "form-input",
    id: `field-${around.id}`,
    placeholder,
    minlength: min_length,
    maxlength: max_length,
    required,
    rows: isLong ? 5 : undefined,
    ...describedBy(around),
  });
  control.value = value ?? "";
  return {
    drawn: labelled(control, around, required),
    read: () => ({ id: around.id, within: around.within, type, custom_id, value: control.value }),
  };
}

function drawChoice(menu: APIStringSelectComponent, around: Around): FormField {
  const { type, custom_id, options, max_values = 1, required = true } = menu;
  const control = element(
    "select",
    {
      class: "form-input",
      id: `field-${around.id}`,
      multiple: max_values > 1,
      required,
      ...describedBy(around),
    },
    ...(required ? [] : [element("option", { value: "" }, "")]),
    ...options.map((option) =>
      element("option", { value: option.value, selected: option.default }, option.label),
    ),
  );
  const values = () => [...control.selectedOptions].map((option) => option.value).filter(Boolean);
  return {
    drawn: labelled(control, around, required),
    read: () => ({ id: around.id, within: around.within, type, custom_id, values: values() }),
  };
}

function describedBy({ id, description }: Around) {
  return description === undefined ? {} : { "aria-describedby": `field-${id}-about` };
}

function labelled(control: HTMLElement, { id, label, description }: Around, required: boolean): HTMLElement {
  const star = required ? [element("span", { class: "star", "aria-hidden": "true" }, " *")] : [];
  return element(
    "div",
    { class: "form-field" },
    element("label", { for: control.id }, label, ...star),
    ...(description === undefined ? [] : [element("p", { id: `field-${id}-about` }, description)]),
    control,
  );
}
