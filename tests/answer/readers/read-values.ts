import type { Value } from "../../../src/answer/reader.ts";
import { READERS } from "../../../src/answer/readers/values.ts";
import { ask } from "../evidence.ts";

/** The values for a question in the first of some sentences, which are one report of Thursday, 13 January 2022. */
export function readValues(question: string, ...sentences: readonly string[]): readonly Value[] {
  const { index, question: asked } = ask(question, [sentences]);
  const [passage] = index.passages;
  return passage ? READERS[asked.asks](passage, asked, index.siblings(0)) : [];
}

/** Fits by label. */
export function fitsOf(values: readonly Value[]): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map(({ label, fit }) => [label, fit]));
}
