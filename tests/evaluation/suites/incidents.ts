import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Explanation } from "../../../src/answer/answer-question.ts";
import type { Evidence, PlacedValue } from "../../../src/answer/evidence.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { readDates } from "../../../src/answer/readers/dates.ts";
import { readNames } from "../../../src/answer/readers/names.ts";
import { openArchive } from "../../../src/archive.ts";
import { type Passage, quote } from "../../../src/corpus/report.ts";
import { fold } from "../../../src/search/tokenize.ts";
import { floor, type SearchFloor } from "../floor.ts";
import { share } from "../metrics.ts";
import { type Miss, whyMissed } from "../misses.ts";
import { sample } from "../sample.ts";
import type { Figure, Part, Suite } from "../suite.ts";

const question = z.object({
  /** "i12d": the incident's number, then the kind. */
  id: z.string().regex(/^i\d+[dawk]$/),
  command: z.enum(["when", "howmany", "where"]),
  question: z.string(),
  value: z.union([z.string(), z.number()]),
  reports: z.array(z.string()),
});

type IncidentQuestion = z.infer<typeof question>;

/** By the last letter of the id. */
const KINDS: Readonly<Record<string, string>> = { d: "when", a: "how old", w: "where", k: "people killed" };
/** As many questions of all kinds take about half a minute. */
const ASKED = 240;

interface Result {
  readonly question: IncidentQuestion;
  readonly explanation: Explanation;
  readonly hit: boolean;
  readonly valueHit: boolean;
  readonly floorHit: boolean;
}

/** Many dated reports on each of many look-alike events. */
export const incidents: Suite = {
  name: "incidents",
  needs: "incidents",
  async measure({ part, full, data }) {
    const questions = await readQuestions(join(data, "incidents", "questions.jsonl"), part);
    const archive = await openArchive(join(data, "incidents", "reports"));
    const search = floor(archive.passages);
    const groups = Object.entries(KINDS).map(([letter, name]) => {
      const all = questions.filter(({ id }) => id.endsWith(letter));
      const asked = full ? all : sample(all, Math.round((ASKED * all.length) / questions.length));
      return { name, results: asked.map((item) => ask(item, archive.explain, search)) };
    });
    return {
      figures: groups.flatMap(({ name, results }) => toFigures(name, results)),
      misses: groups.flatMap(({ name, results }) =>
        results.filter(({ hit, valueHit }) => !hit || !valueHit).map((result) => toMiss(name, result)),
      ),
    };
  },
};

/** Incidents with an even number are for tuning, the others for checking. */
async function readQuestions(file: string, part: Part): Promise<readonly IncidentQuestion[]> {
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  return lines
    .map((line) => question.parse(JSON.parse(line)))
    .filter(({ id }) => {
      const isEven = Number.parseInt(id.slice(1), 10) % 2 === 0;
      return part === "all" || isEven === (part === "tuned");
    });
}

function ask(
  item: IncidentQuestion,
  explain: (ask: { command: IncidentQuestion["command"]; question: string }) => Explanation,
  search: SearchFloor,
): Result {
  const { command, question: text } = item;
  const explanation = explain({ command, question: text });
  const { ranked, groups, outcome } = explanation;
  const [best] = ranked;
  const [first] = search(text, 1);
  return {
    question: item,
    explanation,
    hit: best !== undefined && isGold(best, item),
    valueHit: outcome === "found" && groups[0] !== undefined && says(groups[0].value, item.value),
    floorHit: first !== undefined && holdsGold(first, item),
  };
}

function isGold({ passage, values }: Evidence, { value, reports }: IncidentQuestion): boolean {
  return reports.includes(passage.report.id) && values[0] !== undefined && says(values[0], value);
}

/** Plain search knows no values: any right one in its sentence is counted for it. */
function holdsGold(passage: Passage, { command, value, reports }: IncidentQuestion): boolean {
  return (
    reports.includes(passage.report.id) && valuesIn(passage, command).some((found) => isEqual(found, value))
  );
}

function valuesIn(
  passage: Passage,
  command: IncidentQuestion["command"],
): readonly (string | number | null)[] {
  const text = quote(passage.report, passage);
  switch (command) {
    case "when":
      return readDates(text, passage.report.published).map(({ value }) => value);
    case "howmany":
      return readCounts(text).map(({ value }) => value);
    case "where":
      return readNames(text).map((name) => name.text);
  }
}

/** A place is read with its town: the label "Elm Street, Belora" says the town. */
function says({ value, label }: PlacedValue, gold: string | number): boolean {
  return isEqual(value, gold) || (typeof value === "string" && isEqual(label, gold));
}

/** "Fort Lauderdale, Florida" and "the city of Fort Lauderdale" say the city "Fort Lauderdale". */
function isEqual(found: string | number | null, gold: string | number): boolean {
  if (typeof gold === "number" || typeof found !== "string") return found === gold;
  if (/^\d{4}-/.test(gold)) return found === gold;
  return ` ${words(found)} `.includes(` ${words(gold)} `);
}

function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function toFigures(of: string, results: readonly Result[]): Figure[] {
  const counted = results.length;
  return [
    {
      of,
      name: "hit@1",
      counted,
      value: share(results, ({ hit }) => hit),
      floor: share(results, ({ floorHit }) => floorHit),
    },
    { of, name: "value@1", counted, value: share(results, ({ valueHit }) => valueHit) },
  ];
}

function toMiss(kind: string, { question: item, explanation }: Result): Miss {
  const { outcome, groups } = explanation;
  return {
    id: item.id,
    text: `/${item.command} ${item.question}`,
    kind,
    outcome,
    wanted: [String(item.value)],
    found: groups.map(({ value }) => String(value.value ?? value.label)),
    ...whyMissed(explanation, (evidence) => isGold(evidence, item)),
  };
}
