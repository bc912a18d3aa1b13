// What every language must call every command, group and option; one that was added in English alone fails here.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type Declaration, declareAll } from "../../src/discord/declare.ts";
import { nameOf, textIn } from "../../src/discord/localized.ts";
import type { CommandTexts } from "../../src/language/catalog.ts";
import { CATALOGS, DEFAULT_LOCALE } from "../../src/language/catalogs.ts";
import { wordsFor } from "../../src/language/words.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { commandFaults } from "../discord/stand-in/body-faults.ts";
import { INTENDED } from "./same-as-english.ts";

/** A command of its own, a group, or a command within one, by the name that catalogs know. */
interface Translatable {
  readonly name: string;
  /** What is typed of it: "add" of "archive add". */
  readonly lastWord: string;
  /** The text in the menu of a message, which has no description and no options. */
  readonly messageMenu?: string;
  readonly description: string;
  readonly options: Readonly<
    Record<string, { readonly description: string; readonly enum: readonly string[] }>
  >;
}

const commands = await loadCommands();
const shown = commands.filter(({ hidden }) => !hidden);
const declarations = declareAll(commands);
const translated = Object.entries(CATALOGS).filter(([locale]) => locale !== DEFAULT_LOCALE);

const shape = z.object({
  properties: z.record(
    z.string(),
    z.object({ description: z.string(), enum: z.array(z.string()).default([]) }),
  ),
});

const groups = new Map(shown.flatMap(({ group }) => (group === undefined ? [] : [[group.name, group]])));
const translatables: readonly Translatable[] = [
  ...[...groups.values()].map((group) => ({ ...group, lastWord: group.name, options: {} })),
  ...shown.map(({ name, messageMenu, description, options, group }) => ({
    name,
    ...(messageMenu !== undefined && { messageMenu }),
    lastWord: name.slice(group === undefined ? 0 : group.name.length + 1),
    description,
    options: shape.parse(z.toJSONSchema(options, { io: "input" })).properties,
  })),
];

/** Every text of a command by its path in a catalog: "description", "options.source.name". */
function textsOf({ lastWord, messageMenu, description, options }: Translatable): ReadonlyMap<string, string> {
  if (messageMenu !== undefined) {
    return new Map([
      ["name", messageMenu],
      ["description", description],
    ]);
  }
  return new Map([
    ["name", lastWord],
    ["description", description],
    ...Object.entries(options).flatMap(([option, { description, enum: choices }]) => [
      [`options.${option}.name`, option] as const,
      [`options.${option}.description`, description] as const,
      ...choices.map((choice) => [`options.${option}.choices.${choice}`, choice] as const),
    ]),
  ]);
}

/** The same of a catalog. */
function pathsOf({ name, description, options = {} }: CommandTexts): ReadonlyMap<string, string> {
  const entries = Object.entries(options).flatMap(([option, texts]) => [
    [`options.${option}.name`, texts.name] as const,
    [`options.${option}.description`, texts.description] as const,
    ...Object.entries(texts.choices ?? {}).map(
      ([choice, text]) => [`options.${option}.choices.${choice}`, text] as const,
    ),
  ]);
  const all = [["name", name] as const, ["description", description] as const, ...entries];
  return new Map(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}

interface NamedPart {
  readonly name: string;
  readonly name_localizations?: object | null | undefined;
  readonly description_localizations?: object | null | undefined;
  readonly description?: string;
}

/** A registration with everything in it that has a name, down to the options of a group's commands. */
function partsOf(declaration: Declaration): readonly NamedPart[] {
  if (!("options" in declaration)) return [declaration];
  const within = declaration.options.flatMap((option) => ("options" in option ? (option.options ?? []) : []));
  return [declaration, ...declaration.options, ...within];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) < index);
}

describe.each(translated)("%s", (locale, catalog) => {
  const told = new Map(Object.entries(catalog.commands).map(([name, texts]) => [name, pathsOf(texts)]));
  const paths = translatables.flatMap((command) =>
    [...textsOf(command)].map(([path, text]) => ({
      place: `${command.name}.${path}`,
      text,
      translation: told.get(command.name)?.get(path),
    })),
  );

  test("translates every text of every command and group that is shown, and no other", () => {
    const known = new Set(paths.map(({ place }) => place));
    const written = [...told].flatMap(([name, texts]) => [...texts.keys()].map((path) => `${name}.${path}`));
    expect({
      missing: paths.filter(({ translation }) => translation === undefined).map(({ place }) => place),
      unknown: written.filter((place) => !known.has(place)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test("repeats English only where that is intended", () => {
    const same = paths.filter(({ text, translation }) => text === translation).map(({ text }) => text);
    expect([...new Set(same)].sort()).toEqual(INTENDED.names[locale] ?? []);
  });

  test("gives every command a name of its own, in its group as among the others", () => {
    expect(repeated(shown.map(({ name }) => wordsFor(locale).slash(name)))).toEqual([]);
    expect(repeated(declarations.map((declaration) => textIn(nameOf(declaration), locale)))).toEqual([]);
  });

  test("names commands in its texts as it calls them", () => {
    const slashes = new Set(declarations.map((declaration) => `/${textIn(nameOf(declaration), locale)}`));
    const written = paths.flatMap(({ translation = "" }) => [
      ...translation.matchAll(/(?<=^|\s|\()\/[\p{L}-]+/gu),
    ]);
    expect(written.map(([name]) => name).filter((name) => !slashes.has(name))).toEqual([]);
  });

  test("is in the registration of every command", () => {
    const parts = declarations.flatMap(partsOf);
    const silent = parts.filter(
      ({ description, name_localizations: names, description_localizations: descriptions }) =>
        !Object.hasOwn(names ?? {}, locale) ||
        (description !== undefined && !Object.hasOwn(descriptions ?? {}, locale)),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

test("Discord takes every command with all its languages", () => {
  expect(commandFaults(declarations)).toEqual([]);
});
