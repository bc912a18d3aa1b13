import type { ApplicationCommandOptionType } from "discord-api-types/v10";
import { element } from "../element.ts";
import type { AttachmentJson, OptionValue } from "../interaction-json.ts";
import type { ShownOption } from "../slash-commands.ts";
import type { OptionField, OptionFieldEvents } from "./field.ts";

/** An option that takes a file. Its address holds the file itself, since there is no server of Discord's to keep it. */
export function drawFileField(
  option: Extract<ShownOption, { type: ApplicationCommandOptionType.Attachment }>,
  events: OptionFieldEvents,
): OptionField {
  const { name, shownName, type, description, required = false } = option;
  const input = element("input", {
    type: "file",
    class: "option-input",
    "aria-label": `${shownName}: ${description}`,
    "aria-required": required,
  });
  const pill = element("span", { class: "pill" }, element("span", { class: "pill-name" }, shownName), input);
  let attachment: AttachmentJson | null = null;
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    attachment = file === undefined ? null : await readAttachment(file);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Backspace") {
      events.leave(field);
    } else if (event.key === "Escape") {
      events.press(event);
    }
  });
  const value = (): OptionValue | null => attachment && { name, type, value: attachment.id, attachment };
  const field: OptionField = {
    pill,
    option,
    focus: () => input.focus(),
    peek: value,
    read() {
      const given = value();
      if (given !== null) {
        return { option: given };
      }
      return required ? { fault: "This option is required. Specify a value." } : null;
    },
    complain: (fault) => pill.classList.toggle("wrong", fault !== null),
  };
  return field;
}

function readAttachment(file: File): Promise<AttachmentJson> {
  const id = String(1_600_000_000_000_000_000n + BigInt(Date.now()));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const url = String(reader.result);
      resolve({ id, filename: file.name, size: file.size, content_type: file.type, url, proxy_url: url });
    });
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
