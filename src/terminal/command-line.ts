import { z } from "zod";
import type { Command } from "../command.ts";

/** What was typed after a command's name, as raw options for `invoke`; or a sentence that says what is wrong. */
export type ReadCommandLine =
  | { readonly options: Readonly<Record<string, unknown>>; readonly fault?: never }
  | { readonly options?: never; readonly fault: string };

type Kind = "text" | "number" | "flag";

/** `source:ID`, `--source=ID`, and `--source ID` or `--private` by their first part. */
const OPTION = /^(?:--(?<long>[a-z][\w-]*)(?:=(?<inline>.*))?|(?<short>[a-z][\w-]*):(?<value>\S.*))$/;

/** Reads options by the command's own shape; the other words are its first required text. */
export function readCommandLine(command: Command, text: string): ReadCommandLine {
  const { kinds, subject } = shapeOf(command);
  const options: Record<string, unknown> = {};
  const words: string[] = [];
  const rest = text.split(/\s+/).filter((word) => word !== "");
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const { long, inline, short, value } = OPTION.exec(word)?.groups ?? {};
    const name = long ?? short ?? "";
    const kind = kinds.get(name);
    if (long !== undefined && kind === undefined) return { fault: unknown(long, command, kinds) };
    if (kind === undefined) words.push(word);
    else options[name] = convert(kind, inline ?? value ?? (kind === "flag" ? "true" : rest.shift()));
  }
  if (subject !== undefined) return { options: { [subject]: words.join(" "), ...options } };
  if (words.length === 0) return { options };
  return { fault: `/${command.name} takes no text: leave out "${words.join(" ")}".` };
}

function convert(kind: Kind, text: string | undefined): unknown {
  if (kind === "flag") return text === "true";
  return kind === "number" && text !== undefined ? Number(text) : text;
}

function unknown(name: string, command: Command, kinds: ReadonlyMap<string, Kind>): string {
  const known = [...kinds.keys()].map((option) => `--${option}`).join(", ");
  return `There is no option --${name}: /${command.name} takes ${known === "" ? "none" : known}.`;
}

const shapeSchema = z.object({
  properties: z
    .record(z.string(), z.object({ type: z.string().optional(), kind: z.string().optional() }))
    .default({}),
  required: z.array(z.string()).default([]),
});

interface Shape {
  /** The options that are named when they are given. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** The text that needs no name. */
  readonly subject: string | undefined;
}

function shapeOf({ options }: Command): Shape {
  const { properties, required } = shapeSchema.parse(z.toJSONSchema(options, { io: "input" }));
  // members and files are there in Discord alone
  const typed = Object.entries(properties).filter(([, { kind }]) => kind === undefined);
  const kinds = new Map(typed.map(([name, { type }]) => [name, kindOf(type)]));
  const subject = required.find((name) => kinds.get(name) === "text");
  if (subject !== undefined) kinds.delete(subject);
  return { kinds, subject };
}

function kindOf(type: string | undefined): Kind {
  if (type === "boolean") return "flag";
  return type === "integer" || type === "number" ? "number" : "text";
}
