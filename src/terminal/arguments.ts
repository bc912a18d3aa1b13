import { parseArgs } from "node:util";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

/** Options of a program by name: `text` takes a value, `flag` is there or not. */
export type Options = Readonly<Record<string, "text" | "flag">>;

export interface Arguments<Known extends Options> {
  readonly values: { readonly [Name in keyof Known]?: Known[Name] extends "flag" ? true : string };
  /** Everything else in order, words that begin with a dash included where they cannot be options. */
  readonly words: readonly string[];
}

/** "-5" and "-" are words of a question; "-x" looks like an option. */
const SHORT_OPTION = /^-[a-z]/i;

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/**
 * Tells options from words; after `--` all are words, and of an option that is given twice the last counts.
 * Throws UsageError for an option that is not known, lacks its value or takes none.
 */
export function readArguments<Known extends Options>(
  args: readonly string[],
  known: Known,
): Arguments<Known> {
  const values: Record<string, string | true> = {};
  const words = new Map<number, string>();
  for (const token of tokensOf(args, known)) {
    if (token.kind === "positional") words.set(token.index, token.value);
    if (token.kind !== "option") continue;
    const typed = args[token.index] ?? "";
    if (token.rawName.startsWith("--")) values[token.name] = readValue(token, known);
    else if (SHORT_OPTION.test(typed)) throw new UsageError(`${unknown(typed, known)} ${AS_WORD}`);
    else words.set(token.index, typed);
  }
  return { values: values as Arguments<Known>["values"], words: [...words.values()] };
}

const AS_WORD = "Put -- before the question if it is a word of it.";

function tokensOf(args: readonly string[], known: Options): readonly Token[] {
  const options = Object.entries(known).map(([name, kind]) => [
    name,
    { type: kind === "flag" ? "boolean" : "string" } as const,
  ]);
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function readValue(
  { name, value, inlineValue }: Extract<Token, { kind: "option" }>,
  known: Options,
): string | true {
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) throw new UsageError(`${unknown(`--${name}`, known)} ${AS_WORD}`);
  if (kind === "flag") {
    if (value !== undefined)
      throw new UsageError(`The option --${name} takes no value: write --${name} alone.`);
    return true;
  }
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
  if (isMissing)
    throw new UsageError(`The option --${name} needs a value: write it behind, --${name} VALUE.`);
  return value;
}

function unknown(typed: string, known: Options): string {
  const names = Object.keys(known).map((name) => `--${name}`);
  const [like] = nearest(typed, names);
  const hint = like === undefined ? `the options are ${names.join(", ")}.` : `did you mean ${like}?`;
  return `There is no option ${typed}: ${hint}`;
}
