import type { Archive } from "../archive.ts";
import type { Command } from "../command.ts";

/** What Tab offers, and the part of the line that it would replace. */
export type Completion = [offers: string[], replaced: string];

const COMMAND = /^\/(?<name>[^\s]*)$/;
const WITH_QUESTION = /^\/(?<name>\S+)\s+/;
const SOURCE = /(?:source:|--source[= ])(?<id>\S*)$/;

/** Completes the names of commands, then a command's example questions, and ids of reports behind `source:`. */
export function complete(
  line: string,
  commands: readonly Command[],
  { reports }: Pick<Archive, "reports">,
  others: readonly string[],
): Completion {
  const id = SOURCE.exec(line)?.groups?.id;
  if (id !== undefined)
    return offer(
      reports.map((report) => report.id),
      id,
      "",
    );
  const names = [...commands.map(({ name }) => name), ...others];
  if (COMMAND.test(line))
    return offer(
      names.map((name) => `/${name}`),
      line,
      " ",
    );
  const named = WITH_QUESTION.exec(line);
  const command = commands.find(({ name }) => name === (named?.groups?.name ?? "ask"));
  return command ? offer(examplesOf(command), line.slice(named?.[0].length ?? 0), "") : [[], line];
}

function offer(words: readonly string[], begun: string, after: string): Completion {
  const wanted = begun.toLowerCase();
  const fitting = words.filter((word) => word.toLowerCase().startsWith(wanted));
  return [fitting.length === 1 ? fitting.map((word) => word + after) : fitting, begun];
}

function examplesOf({ examples }: Command): readonly string[] {
  return examples.flatMap((example) => Object.values(example).slice(0, 1).map(String));
}
