// What every language must call every command and option; a command that was added in English alone fails here.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Command } from "../../src/command.ts";
import { declare } from "../../src/discord/declare.ts";
import type { CommandTexts } from "../../src/language/catalog.ts";
import { CATALOGS, DEFAULT_LOCALE } from "../../src/language/catalogs.ts";
import { wordsFor } from "../../src/language/words.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { commandFaults } from "../discord/stand-in/body-faults.ts";
import { INTENDED } from "./same-as-english.ts";

const commands = await loadCommands();
const translated = Object.entries(CATALOGS).filter(([locale]) => locale !== DEFAULT_LOCALE);

const shape = z.object({
  properties: z.record(
    z.string(),
    z.object({ description: z.string(), enum: z.array(z.string()).default([]) }),
  ),
});

/** Every text of a command by its path in a catalog: "description", "options.source.name". */
function textsOf({ name, description, options }: Command): ReadonlyMap<string, string> {
  const { properties } = shape.parse(z.toJSONSchema(options, { io: "input" }));
  return new Map([
    ["name", name],
    ["description", description],
    ...Object.entries(properties).flatMap(([option, { description, enum: choices }]) => [
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

describe.each(translated)("%s", (locale, catalog) => {
  const told = new Map(Object.entries(catalog.commands).map(([name, texts]) => [name, pathsOf(texts)]));
  const paths = commands.flatMap((command) =>
    [...textsOf(command)].map(([path, text]) => ({
      place: `${command.name}.${path}`,
      text,
      translation: told.get(command.name)?.get(path),
    })),
  );

  test("translates every text of every command, and no other", () => {
    const known = new Set(paths.map(({ place }) => place));
    const written = [...told].flatMap(([name, texts]) => [...texts.keys()].map((path) => `${name}.${path}`));
    expect({
      missing: paths.filter(({ translation }) => translation === undefined).map(({ place }) => place),
      unknown: written.filter((place) => !known.has(place)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test("repeats English only where that is intended", () => {
    const same = paths.filter(({ text, translation }) => text === translation).map(({ text }) => text);
    expect([...new Set(same)]).toEqual(INTENDED.names[locale] ?? []);
  });

  test("gives every command a name of its own", () => {
    const names = commands.map(({ name }) => wordsFor(locale).slash(name));
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  test("names commands in its texts as it calls them", () => {
    const slashes = new Set(commands.map(({ name }) => wordsFor(locale).slash(name)));
    const typed = paths.flatMap(({ translation = "" }) => [
      ...translation.matchAll(/(?<=^|\s|\()\/[\p{L}-]+/gu),
    ]);
    expect(typed.map(([name]) => name).filter((name) => !slashes.has(name))).toEqual([]);
  });

  test("is in the registration of every command", () => {
    for (const command of commands) {
      const declaration = declare(command);
      for (const part of [declaration, ...declaration.options]) {
        expect(Object.keys(part.name_localizations ?? {})).toContain(locale);
        expect(Object.keys(part.description_localizations ?? {})).toContain(locale);
      }
    }
  });
});

test("Discord takes every command with all its languages", () => {
  expect(commandFaults(commands.map(declare))).toEqual([]);
});
