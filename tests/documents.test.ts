// What the documents say of the code, held against the code.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { WEIGHTS } from "../src/answer/weights.ts";
import { loadCommands } from "../src/load-commands.ts";
import { REACHED } from "./evaluation/reached.ts";

const DOCUMENTS = [
  "README.md",
  "DESIGN.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/privacy.md",
  "tests/golden/README.md",
];
const ROOT = fileURLToPath(new URL("../", import.meta.url));
const textOf = (file: string) => readFileSync(`${ROOT}${file}`, "utf8");

/** Cells of the tables' rows, without marks of code. */
function rowsOf(file: string): readonly (readonly string[])[] {
  return textOf(file)
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim().replaceAll("`", "")),
    );
}

describe("DESIGN.md", () => {
  const rows = rowsOf("DESIGN.md");

  test("gives every part of the score with its weight", () => {
    const told = rows.filter(([part = ""]) => Object.hasOwn(WEIGHTS, part));
    expect(Object.fromEntries(told.map(([part, , weight]) => [part, Number(weight)]))).toEqual(WEIGHTS);
  });

  test("gives the figures that are held", () => {
    const told = rows.filter(([set = ""]) => Object.hasOwn(REACHED, set));
    const figures = told.map(([set, hit1, value1, foundRight, nearMissFound]) => [
      set,
      {
        hit1: Number(hit1),
        value1: Number(value1),
        foundRight: Number(foundRight),
        nearMissFound: Number(nearMissFound),
      },
    ]);
    expect(Object.fromEntries(figures)).toEqual(REACHED);
  });

  test("has a row for every package that the bot runs with", () => {
    const named = new Set(rows.map(([first]) => first));
    expect(Object.keys(manifest.dependencies).filter((name) => !named.has(name))).toEqual([]);
  });
});

describe.each(DOCUMENTS)("%s", (file) => {
  test("names only files that are there", () => {
    const named = [...textOf(file).matchAll(/\b(?:src|tests)\/[\w/-]+(?:\.(?:test\.)?ts|\.md)/g)];
    expect(named.map(([path]) => path).filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  test("names only scripts that are there", () => {
    const named = [...textOf(file).matchAll(/\bnpm run (?:--silent )?(?<script>[a-z-]+)/g)];
    const scripts = named.map(({ groups }) => groups?.script ?? "");
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });
});

test("README.md has a row for every command", async () => {
  const named = new Set(rowsOf("README.md").map(([first]) => first));
  const shown = (await loadCommands()).filter(({ hidden }) => !hidden);
  const missing = shown.filter(({ name, messageMenu }) => !named.has(messageMenu ?? `/${name}`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
