import { isDeepStrictEqual } from "node:util";
import { ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import { type RegisteredCommand, registeredCommand } from "./registered-command.ts";

/** What registering would do, by what members see of each command, in alphabetical order. */
export interface CommandDiff {
  readonly added: readonly string[];
  readonly changed: readonly CommandChange[];
  readonly removed: readonly string[];
  readonly same: readonly string[];
}

interface CommandChange {
  readonly name: string;
  /** The parts that differ: "description", "options". */
  readonly parts: readonly string[];
}

/** What a server's commands do not declare; Discord fills it in by itself. */
const PLACES: readonly string[] = ["integration_types", "contexts"];

/** Compares what Discord has with what the code declares; differences that mean the same are none. */
export function diffCommands(registered: readonly unknown[], declared: readonly unknown[]): CommandDiff {
  const before = byName(registered);
  const after = byName(declared);
  const kept = [...after.keys()].filter((name) => before.has(name));
  const changes = kept.map((name) => ({ name, parts: differingParts(before.get(name), after.get(name)) }));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: changes.filter(({ parts }) => parts.length > 0),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    same: changes.filter(({ parts }) => parts.length === 0).map(({ name }) => name),
  };
}

/** Whether there is nothing to register. */
export function isEmptyDiff({ added, changed, removed }: CommandDiff): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** One line a command, as in a diff: + added, ~ changed, - removed. */
export function describeDiff({ added, changed, removed, same }: CommandDiff): readonly string[] {
  return [
    ...added.map((name) => `+ ${name}`),
    ...changed.map(({ name, parts }) => `~ ${name} (${parts.join(", ")})`),
    ...removed.map((name) => `- ${name}`),
    `${same.length} unchanged`,
  ];
}

/** A name may stand once a type. */
function byName(commands: readonly unknown[]): ReadonlyMap<string, RegisteredCommand> {
  const parsed = z.array(registeredCommand).parse(commands);
  const named = parsed.map((command) => [shownName(command), command] as const);
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** As members see it; the types that the bot has no command of are told apart by their number. */
function shownName({ type, name }: RegisteredCommand): string {
  switch (type) {
    case ApplicationCommandType.ChatInput:
      return `/${name}`;
    case ApplicationCommandType.Message:
      return `${name} (in the menu of a message)`;
    default:
      return `${name} (type ${type})`;
  }
}

function differingParts(
  before: RegisteredCommand | undefined,
  after: RegisteredCommand | undefined,
): readonly string[] {
  return Object.keys(registeredCommand.shape).filter((part) => {
    const declared = partOf(after, part);
    const leftToDiscord = declared === null && PLACES.includes(part);
    return !leftToDiscord && !isDeepStrictEqual(partOf(before, part), declared);
  });
}

function partOf(command: RegisteredCommand | undefined, part: string): unknown {
  return Object.entries(command ?? {}).find(([name]) => name === part)?.[1];
}
