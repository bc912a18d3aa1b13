import { type Command, type Context, invoke } from "../command.ts";
import type { Desk } from "../desk.ts";
import type { Words } from "../language/words.ts";
import type { Reply } from "../reply.ts";
import type { Asker } from "./interaction.ts";
import { renderForm } from "./render-form.ts";
import { showReply } from "./show-reply.ts";
import type { Missed, Shown } from "./shown.ts";

/** A command with its raw options, wherever they came from: typed, pressed or filled in. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Runs the command. Discord may still show one that this version no longer has. */
export async function handleCommand(
  { command: name, options }: Call,
  asker: Asker,
  context: Context,
): Promise<Shown> {
  const command = context.commands.find((one) => one.name === name);
  const reply = await run(command, { command: name, options }, asker, context);
  if (reply.kind === "form") {
    return { form: renderForm(reply), outcome: "form" };
  }
  const onlyForAsker = isPrivate(options) || isForAskerOnly(reply) || command?.moderators === true;
  return {
    content: showReply(reply, onlyForAsker, context),
    place: onlyForAsker ? "asker" : "everyone",
    outcome: outcomeOf(reply),
    ...missedBy(reply, options),
  };
}

/** Discord checks permissions too, but as the server's settings say, and not at all where a button or a form is used. */
function run(
  command: Command | undefined,
  { command: name, options }: Call,
  asker: Asker,
  context: Context,
): Reply | Promise<Reply> {
  const { words, desk } = context;
  if (command === undefined) {
    return unknownCommand(name, words);
  }
  if (command.moderators && !mayModerate(asker, desk)) {
    const message = words.say("moderators.refused", { command: words.slash(command.group?.name ?? name) });
    return { kind: "refusal", message };
  }
  return invoke(command, options, context);
}

/** What some reports do not answer the others may, and what is private is nobody else's. */
function missedBy(reply: Reply, options: Call["options"]): { readonly missed?: Missed } {
  const { source, from, to } = options;
  const isFiltered = [source, from, to].some((given) => given !== undefined);
  if (reply.kind !== "answer" || isPrivate(options) || isFiltered) {
    return {};
  }
  const { question, command, outcome } = reply.answer;
  return outcome === "found" ? {} : { missed: { question, command, outcome } };
}

function mayModerate({ isModerator, guild }: Asker, desk: Desk | undefined): boolean {
  return isModerator && guild !== null && guild === desk?.home;
}

/** The member asked that only they see the answer. */
export function isPrivate({ private: given }: Readonly<Record<string, unknown>>): boolean {
  return given === true;
}

function unknownCommand(command: string, words: Words): Reply {
  const message = words.say("respond.unknownCommand", { command: words.slash(command) });
  return { kind: "refusal", message };
}

/** What tells the asker nothing about the reports need not fill the channel. */
function isForAskerOnly(reply: Reply): boolean {
  switch (reply.kind) {
    case "refusal":
      return true;
    case "answer":
      return reply.answer.outcome === "nothing";
    case "timeline":
      return reply.timeline.events.length === 0;
    default:
      return false;
  }
}

function outcomeOf(reply: Reply): string {
  return reply.kind === "answer" ? reply.answer.outcome : reply.kind;
}
