import MiniSearch from "minisearch";
import { type Passage, quote } from "../../src/corpus/report.ts";

/** Plain MiniSearch over sentences with the library's defaults: what any bot could do in an afternoon. */
export function floor(passages: readonly Passage[]): (question: string, limit: number) => readonly string[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  const texts = passages.map((passage) => quote(passage.report, passage));
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question, limit) =>
    index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => texts[Number(id)] ?? "");
}
