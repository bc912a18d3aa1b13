import type { InteractionApi } from "../../src/discord/delivery.ts";
import type { ButtonInteraction, Interaction } from "../../src/discord/interaction.ts";
import { interactionApi } from "../../src/discord/interaction-api.ts";
import {
  button,
  buttonRow,
  container,
  type Form,
  gallery,
  message,
  type PictureFile,
  section,
  separator,
  textDisplay,
} from "../../src/discord/message.ts";
import { readInteraction } from "../../src/discord/read-interaction.ts";
import type { Previewed } from "../../src/preview/server.ts";

const STRING = 3;
const ATTACHMENT = 11;
const SUBCOMMAND = 1;
const MANAGE_GUILD = "32";

/** One pixel. */
const PICTURE: PictureFile = {
  name: "dot.png",
  description: "A single dot",
  png: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

const FORM: Form = {
  custom_id: "note",
  title: "Add a note",
  components: [
    { type: 10, content: "Nobody else reads it." },
    {
      type: 18,
      label: "Your note",
      description: "In a sentence",
      component: { type: 4, custom_id: "text", style: 2, required: true },
    },
  ],
};

const PARTS = message(
  {
    components: [
      container(0x2e7d4f, [
        section("**One** of two", button({ label: "Change", customId: "change", style: "primary" })),
        separator(),
        gallery([PICTURE]),
        textDisplay('> <img src="x" onerror="alert(1)">\n-# [a \\[source\\]](https://news.example/)'),
        buttonRow([
          button({ label: "Beside", customId: "beside" }),
          button({ label: "Write", customId: "write" }),
          button({ label: "Later", customId: "later" }),
          button({ label: "Never", customId: "never", isDisabled: true }),
        ]),
      ]),
    ],
  },
  false,
);

/** A bot that uses every part that the page can draw, in Discord's own shapes. */
export const SCRIPTED_BOT: Previewed = {
  commands: [
    {
      type: 1,
      name: "parts",
      name_localizations: { de: "teile" },
      description: "Every part at once",
      description_localizations: { de: "Alle Teile auf einmal" },
      options: [
        { type: STRING, name: "topic", description: "About what", required: true, autocomplete: true },
        {
          type: STRING,
          name: "kind",
          description: "Which",
          choices: [
            { name: "Old", value: "old" },
            { name: "New", value: "new" },
          ],
        },
      ],
    },
    {
      type: 1,
      name: "archive",
      description: "The archive",
      default_member_permissions: MANAGE_GUILD,
      options: [
        {
          type: SUBCOMMAND,
          name: "add",
          description: "Add a report",
          options: [{ type: ATTACHMENT, name: "file", description: "The report", required: true }],
        },
      ],
    },
    { type: 3, name: "Check this" },
  ],
  close: async () => {},
  async answer(json, requests) {
    const interaction = readInteraction(json);
    if (interaction === null) {
      return false;
    }
    await answer(interaction, interactionApi(requests));
    return true;
  },
};

async function answer(interaction: Interaction, api: InteractionApi): Promise<void> {
  const say = (text: string, onlyForAsker = false) =>
    message({ components: [textDisplay(text)] }, onlyForAsker);
  switch (interaction.kind) {
    case "autocomplete":
      await api.suggest(
        interaction,
        ["bridges", "floods"].map((name) => ({ name: `${name} ${interaction.typed}`.trim(), value: name })),
      );
      break;
    case "command":
      await (interaction.command === "parts"
        ? api.reply(
            interaction,
            { ...PARTS, components: [...PARTS.components, ...said(interaction.options)] },
            [PICTURE],
          )
        : api.reply(interaction, say(JSON.stringify(interaction.attachments.file)), []));
      break;
    case "button":
      await press(interaction, api, say);
      break;
    case "form":
      await api.reply(interaction, say(`Noted: ${interaction.fields.text}`, true), []);
      break;
    case "menu":
      await api.reply(interaction, say(`Checked: ${interaction.text}`, true), []);
      break;
  }
}

function said(options: object) {
  return [textDisplay(`Asked: ${JSON.stringify(options)}`)];
}

async function press(
  pressed: ButtonInteraction,
  api: InteractionApi,
  say: (text: string, onlyForAsker?: boolean) => ReturnType<typeof message>,
): Promise<void> {
  const changed = section("**Two** of two", button({ label: "Change back", customId: "change" }));
  switch (pressed.customId) {
    case "change":
      await api.update(pressed, message({ components: [changed] }, false), []);
      break;
    case "beside":
      await api.reply(pressed, say(`asked by ${pressed.message.askedBy}`, true), []);
      break;
    case "write":
      await api.openForm(pressed, FORM);
      break;
    case "later":
      await api.deferUpdate(pressed);
      await api.edit(pressed, say("Later is now"), []);
      await api.followUp(pressed, say("And one more"), []);
      break;
  }
}
