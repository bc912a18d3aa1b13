import { type APIApplicationCommandOptionChoice, ApplicationCommandOptionType } from "discord-api-types/v10";
import { byId, element, pushButton } from "../element.ts";
import type { OptionValue } from "../interaction-json.ts";
import type { ShownOption, SlashCommand } from "../slash-commands.ts";
import type { OptionField, OptionFieldEvents } from "./field.ts";
import { drawFileField } from "./file-field.ts";
import { drawOptionField } from "./option-field.ts";

export interface CommandFormEvents {
  send(command: SlashCommand, options: readonly OptionValue[]): void;
  complete(
    command: SlashCommand,
    options: readonly OptionValue[],
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** The member does not want this command after all. */
  cancel(): void;
}

/** A command that is being filled in: its name, pills for its options, and what could be added. */
export interface CommandForm {
  readonly parts: readonly HTMLElement[];
  focus(): void;
  submit(): void;
}

export function drawCommandForm(
  command: SlashCommand,
  popup: HTMLElement,
  events: CommandFormEvents,
): CommandForm {
  const name = element(
    "button",
    { type: "button", class: "command-name", "aria-label": `/${command.shownName}, leave this command` },
    `/${command.shownName}`,
  );
  name.addEventListener("click", events.cancel);
  const pills = element("span", { class: "pills" });
  const rest = element("span", { class: "rest" });
  const hint = element("p", { class: "hint", role: "status" });
  let fields: readonly OptionField[] = [];

  const add = (option: ShownOption): OptionField => {
    const field = drawField(option, popup, {
      done: () => next(field),
      leave,
      press,
      complete: (typing) => events.complete(command, peekAll(fields, typing)),
    });
    fields = [...fields, field];
    pills.append(field.pill);
    field.pill.addEventListener("focusin", () =>
      hint.replaceChildren(`${option.shownName}: ${option.description}`),
    );
    drawRest();
    return field;
  };
  const drawRest = () => {
    const left = command.options.filter((option) => fields.every((field) => field.option !== option));
    rest.replaceChildren(
      ...left.map((option) =>
        pushButton({ class: "add-option", title: option.description }, `+ ${option.shownName}`, () =>
          add(option).focus(),
        ),
      ),
    );
  };
  const next = (field: OptionField) => {
    const after = fields[fields.indexOf(field) + 1];
    (after ?? field).focus();
  };
  const leave = (field: OptionField) => {
    const at = fields.indexOf(field);
    if (field.option.required !== true) {
      fields = fields.filter((one) => one !== field);
      field.pill.remove();
      drawRest();
    }
    const before = fields[at - 1];
    if (before === undefined) {
      events.cancel();
    } else {
      before.focus();
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") {
      events.cancel();
    }
  };
  const submit = () => {
    const read = fields.map((field) => ({ field, value: field.read() }));
    const wrong = read.find(({ value }) => value?.fault !== undefined);
    if (wrong !== undefined) {
      wrong.field.focus();
      wrong.field.complain(wrong.value?.fault ?? null);
      hint.replaceChildren(wrong.value?.fault ?? "");
      return;
    }
    events.send(
      command,
      read.flatMap(({ value }) => value?.option ?? []),
    );
  };

  for (const option of command.options.filter(({ required }) => required)) {
    add(option);
  }
  drawRest();
  popup.replaceChildren(hint);
  hint.replaceChildren(command.description);
  const typing = element("div", { class: "typing command" }, name, pills, rest);
  return {
    parts: [typing],
    focus: () => (fields[0] === undefined ? byId("send").focus() : fields[0].focus()),
    submit,
  };
}

function peekAll(fields: readonly OptionField[], typing: OptionField): readonly OptionValue[] {
  return fields.flatMap((field): readonly OptionValue[] => {
    const { name, type } = field.option;
    const value = field.peek();
    if (field === typing) {
      return [{ name, type, value: value?.value ?? "", focused: true }];
    }
    return value === null ? [] : [value];
  });
}

function drawField(option: ShownOption, popup: HTMLElement, events: OptionFieldEvents): OptionField {
  return option.type === ApplicationCommandOptionType.Attachment
    ? drawFileField(option, events)
    : drawOptionField(option, popup, events);
}
