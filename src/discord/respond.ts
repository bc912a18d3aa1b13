import { type Context, invoke, type Reply } from "../command.ts";
import type { Log } from "../log.ts";
import { type InteractionApi, openDelivery } from "./delivery.ts";
import type { CommandInteraction } from "./interaction.ts";
import { render, renderSentence } from "./render.ts";
import type { TakeTurn } from "./turns.ts";

/** Everything an interaction needs to be answered. */
export interface Bot {
  readonly context: Context;
  readonly api: InteractionApi;
  readonly log: Log;
  readonly takeTurn: TakeTurn;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const APOLOGY = "Something went wrong here, and it has been noted. Please try again in a moment.";

/** Runs the command and answers the member, whatever happens; never rejects. */
export async function respond(interaction: CommandInteraction, bot: Bot): Promise<void> {
  const started = bot.now();
  const delivery = openDelivery(interaction, bot.api);
  let outcome = "error";
  try {
    await bot.takeTurn();
    const reply = await run(interaction, bot.context);
    await delivery.send(render(reply), interaction.private || isForAskerOnly(reply));
    outcome = outcomeOf(reply);
  } catch (cause) {
    bot.log.error({ err: cause, command: interaction.command }, "a command failed");
    await delivery
      .send(renderSentence(APOLOGY), true)
      .catch((err: unknown) => bot.log.error({ err }, "the member could not be told either"));
  }
  const { command, guild, options } = interaction;
  bot.log.info({ command, outcome, ms: Math.round(bot.now() - started), guild }, "command");
  bot.log.debug({ command, options }, "asked");
}

/** Discord may still show a command that this version no longer has. */
async function run(interaction: CommandInteraction, context: Context): Promise<Reply> {
  const command = context.commands.find(({ name }) => name === interaction.command);
  return command === undefined ? unknownCommand(interaction) : invoke(command, interaction.options, context);
}

function unknownCommand({ command }: CommandInteraction): Reply {
  return {
    kind: "refusal",
    message: `This bot no longer knows /${command}: whoever runs it can renew its list with "npm run register".`,
  };
}

/** What tells the asker nothing about the reports need not fill the channel. */
function isForAskerOnly(reply: Reply): boolean {
  return reply.kind === "refusal" || (reply.kind === "answer" && reply.answer.outcome === "nothing");
}

function outcomeOf(reply: Reply): string {
  return reply.kind === "answer" ? reply.answer.outcome : reply.kind;
}
