import { type Context, invoke, type Reply } from "../command.ts";
import type { Words } from "../language/words.ts";
import type { Asker } from "./interaction.ts";
import { showReply } from "./show-reply.ts";
import type { Shown } from "./shown.ts";

/** A command with its raw options, wherever they came from: typed, pressed or filled in. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Runs the command. Discord may still show one that this version no longer has. */
export async function handleCommand(
  { command: name, options }: Asked,
  _asker: Asker,
  context: Context,
): Promise<Shown> {
  const command = context.commands.find((one) => one.name === name);
  const reply =
    command === undefined ? unknownCommand(name, context.words) : await invoke(command, options, context);
  const onlyForAsker = isPrivate(options) || isForAskerOnly(reply);
  return {
    content: showReply(reply, onlyForAsker, context),
    place: onlyForAsker ? "asker" : "everyone",
    outcome: outcomeOf(reply),
  };
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
  return reply.kind === "refusal" || (reply.kind === "answer" && reply.answer.outcome === "nothing");
}

function outcomeOf(reply: Reply): string {
  return reply.kind === "answer" ? reply.answer.outcome : reply.kind;
}
