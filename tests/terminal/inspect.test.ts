import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { WEIGHTS } from "../../src/answer/weights.ts";
import { inspect } from "../../src/terminal/inspect.ts";
import { UsageError } from "../../src/terminal/usage-error.ts";
import { standIn } from "./stand-in.ts";

const IDS = ["001_4749671f1aa43fdd", "003_40e249a8329a4bed"];
const SEEDS = ["--reports", "seeds"];

const span = z.object({ text: z.string(), start: z.int(), end: z.int() });
const understanding = z.object({
  report: z.object({
    id: z.string(),
    file: z.string(),
    title: z.string(),
    publishedFrom: z.enum(["stated", "inferred", "unknown"]),
    origins: z.object({ title: z.string(), published: z.string().nullable() }),
  }),
  sentences: z.array(
    span.extend({
      kind: z.enum(["body", "heading", "caption", "furniture"]),
      dates: z.array(span.extend({ value: z.string(), certainty: z.enum(["stated", "implied"]) })),
      counts: z.array(span.extend({ value: z.number().nullable(), bound: z.string(), unit: z.string() })),
      names: z.array(span.extend({ kind: z.enum(["person", "group", "place"]), value: z.string() })),
    }),
  ),
});

async function inspected(...args: string[]): Promise<string> {
  const terminal = standIn();
  expect(await inspect([...args, ...SEEDS], terminal)).toBe(0);
  return terminal.out();
}

describe("inspect --json", () => {
  it("gives one object a line for each report, in the order asked for", async () => {
    const lines = (await inspected(...IDS.toReversed(), "--json")).trimEnd().split("\n");
    expect(lines.map((line) => understanding.parse(JSON.parse(line)).report.id)).toEqual(IDS.toReversed());
  });

  it.each(IDS)("gives only texts that are slices of the file and lie in their sentence: %s", async (id) => {
    const file = readFileSync(`seeds/${id}.txt`, "utf8");
    const { sentences } = understanding.parse(JSON.parse(await inspected(id, "--json")));
    expect(sentences.flatMap(({ dates }) => dates).length).toBeGreaterThan(3);
    expect(sentences.flatMap(({ counts }) => counts).length).toBeGreaterThan(3);
    expect(sentences.flatMap(({ names }) => names).length).toBeGreaterThan(3);
    for (const { dates, counts, names, ...sentence } of sentences) {
      for (const found of [sentence, ...dates, ...counts, ...names]) {
        expect(file.slice(found.start, found.end)).toBe(found.text);
        expect(found.start).toBeGreaterThanOrEqual(sentence.start);
        expect(found.end).toBeLessThanOrEqual(sentence.end);
      }
    }
  });

  it("says where the metadata came from", async () => {
    const { report } = understanding.parse(JSON.parse(await inspected("003_40e249a8329a4bed", "--json")));
    expect(report.origins).toMatchObject({
      title: "first heading",
      published: "latest full date in the text",
    });
  });
});

describe("inspect for people", () => {
  it("shows the metadata and each sentence with what was read in it", async () => {
    const out = await inspected("001_4749671f1aa43fdd");
    expect(out).toContain("published   13 January 2022 (from: date line in the text)");
    expect(out).toMatch(/date {6}“January 6” → 2022-01-06, implied/);
    expect(out).toMatch(/person {4}Andrei Serdiukov/);
  });

  it("refuses an id that no report has, with the nearest", async () => {
    const asked = inspect(["001_4749671f1aa43fd", ...SEEDS], standIn());
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow("did you mean 001_4749671f1aa43fdd?");
  });

  it("refuses to run without an id", async () => {
    await expect(inspect(SEEDS, standIn())).rejects.toThrow("Say which report");
  });
});

describe("inspect --why", () => {
  it("shows what was understood, the candidates with their parts, and what each finding rests on", async () => {
    const out = await inspected("--why", "were the troops sent", "--command", "when", "--limit", "2");
    expect(out).toMatch(/asks {8}when/);
    expect(out).toMatch(/troops {6}weight/);
    expect(out).toMatch(/^2 of \d+ candidates/m);
    expect(out).toContain(`× ${WEIGHTS.coverage})`);
    expect(out).toMatch(/: support \d\.\d\d from \d independent reports?$/m);
    expect(out).toMatch(/ {5}1\. \d\.\d\d {2}“/);
  });

  it.each([
    ["were the troops sent", /outcome {5}\w+: sureness -?\d\.\d\d, and 0\.\d\d is needed \(reach \d\.\d\d, /],
    [
      "the xylophone tuned by the zoo in the republic",
      /outcome {5}nothing: share of the question told 0\.\d\d, and 0\.\d\d is needed$/m,
    ],
  ])("says what decided the outcome of %j", async (question, shown) => {
    expect((await inspected("--why", question, "--command", "when")).replace(/\n {14}/g, " ")).toMatch(shown);
  });

  it("refuses a question in several words without quotes, and a command that does not answer", async () => {
    await expect(inspect(["--why", "were", "they", ...SEEDS], standIn())).rejects.toThrow("into quotes");
    const asked = inspect(["--why", "x", "--command", "help", ...SEEDS], standIn());
    await expect(asked).rejects.toThrow("The command is one of");
  });
});
