import type { Command, Context } from "../command.ts";
import { withoutIds } from "../keep/without-ids.ts";
import { type Words, wordsFor } from "../language/words.ts";
import type { Log } from "../log.ts";
import type { Offers } from "../suggest/offer.ts";
import type { AskLeave } from "./cooldown.ts";
import { readCustomId } from "./custom-id.ts";
import { type Delivery, type InteractionApi, openDelivery, type Place } from "./delivery.ts";
import { handleCommand, isPrivate } from "./handle-command.ts";
import { handleMenu } from "./handle-menu.ts";
import { expectedPlaceOf, handlePress } from "./handle-press.ts";
import { handleTyping } from "./handle-typing.ts";
import { illustrated } from "./illustrated.ts";
import type { AnswerableInteraction, Interaction } from "./interaction.ts";
import { renderSentence } from "./render.ts";
import type { Missed, Shown } from "./shown.ts";
import type { TakeTurn } from "./turns.ts";

/** Everything an interaction needs to be answered. */
export interface Bot {
  readonly context: Omit<Context, "words">;
  readonly api: InteractionApi;
  readonly log: Log;
  readonly takeTurn: TakeTurn;
  /** How long a member still has to wait. */
  readonly askLeave: AskLeave;
  readonly offers: Pick<Offers, "offer">;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Answers the member, whatever happens; never rejects. */
export async function respond(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.kind === "autocomplete") {
    await handleTyping(interaction, bot);
    return;
  }
  const started = bot.now();
  const delivery = openDelivery(interaction, bot.api, expectedPlace(interaction, bot.context.commands));
  const words = wordsFor(interaction.locale);
  const what = { [interaction.kind]: nameOf(interaction) };
  let outcome = "error";
  try {
    await bot.takeTurn();
    const context = { ...bot.context, words };
    const wait = isQuestion(interaction, bot.context.commands)
      ? bot.askLeave(interaction.user, bot.now())
      : 0;
    const shown = wait > 0 ? tooQuick(wait, words) : await handle(interaction, context);
    await deliver(shown, delivery, bot.log);
    outcome = shown.outcome;
    if (interaction.kind === "command") {
      await noteMissed(shown.missed, bot);
    }
  } catch (cause) {
    bot.log.error({ err: cause, ...what }, "an interaction failed");
    await delivery
      .send({ components: renderSentence(words.say("respond.apology")) }, "asker")
      .catch((err: unknown) => bot.log.error({ err }, "the member could not be told either"));
  }
  const ms = Math.round(bot.now() - started);
  bot.log.info({ ...what, outcome, ms, guild: interaction.guild }, "answered");
  if (interaction.kind === "command") {
    bot.log.debug({ ...what, options: optionsWithoutIds(interaction.options) }, "asked");
  }
}

/** Whom an answer is meant for is an option too. */
function optionsWithoutIds(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const clean = (value: unknown) => (typeof value === "string" ? withoutIds(value) : value);
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, clean(value)]));
}

/** What the cooldown counts: turning pages, lists and moderators' work are not questions. */
function isQuestion(interaction: AnswerableInteraction, commands: readonly Command[]): boolean {
  if (interaction.kind !== "command" && interaction.kind !== "menu") {
    return false;
  }
  const command = commands.find(({ name }) => name === interaction.command);
  return !command?.moderators && !command?.isUncounted;
}

function tooQuick(seconds: number, words: Words): Shown {
  const components = renderSentence(words.say("cooldown.wait", { count: seconds }));
  return { content: { components }, place: "asker", outcome: "too quick" };
}

function handle(interaction: AnswerableInteraction, context: Context): Promise<Shown> {
  switch (interaction.kind) {
    case "command": {
      const options = { ...interaction.options, ...interaction.attachments };
      return handleCommand({ command: interaction.command, options }, interaction, context);
    }
    case "button":
      return handlePress(interaction, context);
    case "form":
      return handleCommand(
        { command: interaction.customId, options: interaction.fields },
        interaction,
        context,
      );
    case "menu":
      return handleMenu(interaction, context);
  }
}

/** Only what was typed: a button asks again what was counted before. The member has their answer, whatever happens here. */
async function noteMissed(missed: Missed | undefined, { context, log }: Bot): Promise<void> {
  if (missed !== undefined) {
    await context.desk?.keep
      ?.unanswered(missed)
      .catch((err: unknown) => log.error({ err }, "an unanswered question could not be kept"));
  }
}

async function deliver(shown: Shown, delivery: Delivery, log: Log): Promise<void> {
  await (shown.form === undefined
    ? delivery.send(await illustrated(shown.content, log), shown.place)
    : delivery.openForm(shown.form));
}

/** Where an answer goes that comes too late to choose. */
function expectedPlace(interaction: AnswerableInteraction, commands: readonly Command[]): Place {
  switch (interaction.kind) {
    case "command": {
      const command = commands.find(({ name }) => name === interaction.command);
      return isPrivate(interaction.options) || command?.moderators ? "asker" : "everyone";
    }
    case "button":
      return expectedPlaceOf(interaction);
    case "form":
    case "menu":
      return "asker";
  }
}

/** What the log calls it: never anything that a member wrote. */
function nameOf(interaction: AnswerableInteraction): string {
  switch (interaction.kind) {
    case "command":
    case "menu":
      return interaction.command;
    case "button":
    case "form":
      return readCustomId(interaction.customId).action;
  }
}
