import MiniSearch from "minisearch";
import { type Passage, quote } from "../../src/corpus/report.ts";

/** Finds the passages for a question, best first. */
export type SearchFloor = (question: string, limit: number) => readonly Passage[];

/** Plain MiniSearch over sentences with the library's defaults: what any bot could do in an afternoon. */
export function floor(passages: readonly Passage[]): SearchFloor {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(passages.map((passage, id) => ({ id, text: quote(passage.report, passage) })));
  return (question, limit) =>
    index
      .search(question)
      .slice(0, limit)
      .flatMap(({ id }) => passages[Number(id)] ?? []);
}
