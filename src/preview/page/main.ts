import { ApplicationCommandType } from "discord-api-types/v10";
import { type Asker, MEMBERS, placeOf } from "./asker.ts";
import { connectBot } from "./bot.ts";
import { openComposer } from "./composer/composer.ts";
import { byId } from "./element.ts";
import { openLog } from "./log.ts";
import { openMessageMenu } from "./message-menu.ts";
import { openSettings } from "./settings.ts";
import { type Declared, messageCommands, slashCommands } from "./slash-commands.ts";

const declared: readonly Declared[] = await (await fetch("/commands")).json();
let asker: Asker = { member: MEMBERS[0], locale: "en-GB", isModerator: false, isDirect: false };
let said = 0;

const log = openLog(byId("log"), asker, {
  use: (message, used) => void bot.use(asker, message, used),
  dismiss(message) {
    log.remove(message.id);
    composer.focus();
  },
  openMenu: declared.some(({ type }) => type === ApplicationCommandType.Message)
    ? (message, opener) => {
        const apps = messageCommands(declared, asker);
        openMessageMenu(opener, apps, (name) => void bot.menu(asker, name, message));
      }
    : null,
});
const bot = connectBot(log);
const composer = openComposer(byId("composer"), {
  commands: () => slashCommands(declared, asker),
  send: ({ name }, options) => void bot.command(asker, name, options),
  complete: ({ name }, options) => bot.complete(asker, name, options),
  say(text) {
    said += 1;
    const id = String(1_450_000_000_000_000_000n + BigInt(said));
    log.put({ id, place: placeOf(asker), at: new Date(), author: asker.member, text });
  },
});
openSettings(asker, (changed) => {
  asker = changed;
  showPlace();
});
showPlace();
composer.focus();

function showPlace(): void {
  const { isDirect, member } = asker;
  byId("place-name").textContent = isDirect ? "On Record" : "newsroom";
  byId("place-name").dataset.mark = isDirect ? "@" : "#";
  byId("place-topic").textContent = isDirect
    ? `${member.name}'s direct messages with the bot`
    : "What would be sent to Discord, drawn here; nothing leaves this machine";
  composer.reset();
  log.show(asker);
}
