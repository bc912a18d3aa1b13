import { type APILabelComponent, ComponentType, TextInputStyle } from "discord-api-types/v10";
import type { FormField, Reply } from "../reply.ts";
import { clipText } from "./escape-markdown.ts";
import { FORM_HINT, FORM_LABEL, FORM_TITLE, FORM_VALUE } from "./limits.ts";
import type { Form } from "./message.ts";

type FormReply = Extract<Reply, { kind: "form" }>;

/** A form whose custom id names the command that it is for. Its texts are shown as they are. */
export function renderForm({ title, command, fields }: FormReply): Form {
  return { custom_id: command, title: clipText(title, FORM_TITLE), components: fields.map(renderField) };
}

function renderField({ name, label, hint, value, isLong, isRequired, most }: FormField): APILabelComponent {
  const length = Math.min(most, FORM_VALUE);
  return {
    type: ComponentType.Label,
    label: clipText(label, FORM_LABEL),
    ...(hint !== undefined && { description: clipText(hint, FORM_HINT) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: isRequired === true,
      max_length: length,
      ...(value !== undefined && { value: value.slice(0, length) }),
    },
  };
}
