import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Figure, readFigure } from "../../../src/answer/ledger/figure.ts";
import { type Relation, relate } from "../../../src/answer/ledger/relate.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { readCorpus } from "../../../src/corpus/read.ts";
import { type Passage, quote } from "../../../src/corpus/report.ts";
import { GOLDEN } from "../../evaluation/golden-sets.ts";

const FILE = new URL("../../golden/relations.json", import.meta.url);

const golden = z.object({
  figures: z.record(
    z.string(),
    z.object({
      set: z.enum(["seeds", "wikinews", "wikinews-more", "business"]),
      report: z.string(),
      sentence: z.string(),
      figure: z.string(),
    }),
  ),
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      relation: z.array(z.enum(["same", "nested", "update", "dispute", "other"])),
      aside: z.boolean().optional(),
    }),
  ),
});

type GoldenFigure = z.output<typeof golden>["figures"][string];

/** A pair of figures with what a reader says of them and what the code says. */
export interface Judged {
  readonly name: string;
  readonly gold: readonly Relation[];
  readonly said: Relation;
  readonly aside: boolean;
}

/** Every golden pair, compared; throws where a figure is not found in its report. */
export async function judgePairs(): Promise<readonly Judged[]> {
  const { figures, pairs } = golden.parse(JSON.parse(await readFile(FILE, "utf8")));
  const read = new Map<string, Figure>();
  for (const set of ["seeds", "wikinews", "wikinews-more", "business"] as const) {
    const passages = (await readCorpus(GOLDEN[set].reports)).passages.flat();
    for (const [name, figure] of Object.entries(figures))
      if (figure.set === set) read.set(name, find(name, figure, passages));
  }
  return pairs.flatMap(({ a, b, relation, aside = false }) => {
    const [first, second] = [read.get(a), read.get(b)];
    if (!first || !second) throw new Error(`${a} or ${b} is no figure`);
    return [{ name: `${a} ~ ${b}`, gold: relation, said: relate(first, second), aside }];
  });
}

function find(
  name: string,
  { report, sentence, figure }: GoldenFigure,
  passages: readonly Passage[],
): Figure {
  const found = passages.filter(
    (passage) => passage.report.id.startsWith(report) && textOf(passage).includes(sentence),
  );
  const [passage] = found;
  const count = passage && readCounts(textOf(passage)).find(({ text }) => text === figure);
  const read = passage && count ? readFigure(passage, passage.start + count.start) : null;
  if (found.length !== 1 || read === null) throw new Error(`${name} is not found, or more than once`);
  return read;
}

function textOf(passage: Passage): string {
  return quote(passage.report, passage);
}
