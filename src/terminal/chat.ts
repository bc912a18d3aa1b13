import { createInterface, type Interface } from "node:readline";
import { type Context, invoke } from "../command.ts";
import { ENGLISH } from "../language/words.ts";
import { loadCommands } from "../load-commands.ts";
import type { Reply } from "../reply.ts";
import { readArguments } from "./arguments.ts";
import { readCommandLine } from "./command-line.ts";
import { complete } from "./complete.ts";
import { lookOf } from "./look.ts";
import { nearest } from "./nearest.ts";
import { openReports } from "./open.ts";
import { render } from "./render.ts";
import { type Terminal, writeLine } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { counted } from "./wording.ts";

const OPTIONS = { reports: "text", help: "flag" } as const;
const USAGE = `chat [--reports DIR]

The bot in a terminal: type /help, or a question. Tab completes; /quit, Ctrl-C or Ctrl-D leaves.`;
const PROMPT = "> ";
const QUIT = "quit";
/** What is typed without a command. */
const PLAIN = "ask";
const COMMAND_LINE = /^\/(?<name>\S*)\s*(?<rest>.*)$/s;

/** `chat`: the bot's commands over the archive, line by line; needs no Discord and no network. */
export async function chat(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, words } = readArguments(args, OPTIONS);
  if (words.length > 0) throw new UsageError(`"${words[0]}" is not expected here: start chat, then type it.`);
  if (values.help) {
    await writeLine(terminal.stdout, USAGE);
    return 0;
  }
  const [archive, loaded] = await Promise.all([openReports(values.reports, terminal), loadCommands()]);
  // whoever sits here has the folder itself
  const commands = loaded.filter(
    ({ moderators, hidden, messageMenu }) => !moderators && !hidden && !messageMenu,
  );
  await talk({ archive, commands, words: ENGLISH }, terminal);
  return 0;
}

async function talk(context: Context, terminal: Terminal): Promise<void> {
  const { stdout } = terminal;
  const lines = openLines(context, terminal);
  if (lines.terminal) await writeLine(stdout, greeting(context));
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === `/${QUIT}`) return lines.close();
    // the width may have changed since the last answer
    const look = lookOf(stdout, context.archive);
    if (typed !== "") await writeLine(stdout, `${render(await reply(typed, context), look)}\n`);
    lines.prompt();
  }
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt
  if (lines.terminal) await writeLine(stdout, "");
}

/** Without a terminal nothing is prompted, so that answers alone come out. */
function openLines({ commands, archive }: Context, { stdin, stdout }: Terminal): Interface {
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
  return createInterface({
    input: stdin,
    ...(isTerminal && { output: stdout }),
    terminal: isTerminal,
    prompt: isTerminal ? PROMPT : "",
    completer: (line: string) => complete(line, commands, archive, [QUIT]),
  });
}

function greeting({ archive: { reports, problems } }: Context): string {
  const leftOut = problems.filter((problem) => problem.leftOut).length;
  const fault = leftOut === 0 ? "" : ` ${counted(leftOut, "file")} left out: npm run check-reports says why.`;
  return `${counted(reports.length, "report")}.${fault} Type a question or /help; Tab completes; /quit leaves.\n`;
}

async function reply(typed: string, context: Context): Promise<Reply> {
  const { name = PLAIN, rest = typed } = COMMAND_LINE.exec(typed)?.groups ?? {};
  const command = context.commands.find((one) => one.name === name);
  if (!command) return { kind: "refusal", message: unknownCommand(name, context) };
  const { options, fault } = readCommandLine(command, rest);
  return fault === undefined ? invoke(command, options, context) : { kind: "refusal", message: fault };
}

function unknownCommand(name: string, { commands }: Context): string {
  const [like] = nearest(
    name,
    commands.map((command) => command.name),
  );
  const hint = like === undefined ? "/help lists them all" : `did you mean /${like}?`;
  return `There is no command /${name}: ${hint}${like === undefined ? "." : ""}`;
}
