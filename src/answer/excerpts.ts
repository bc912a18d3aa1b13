import { areCopies } from "../corpus/copies.ts";
import { overlaps, type Passage, quote, type Span } from "../corpus/report.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Excerpt } from "./answer.ts";
import type { Evidence } from "./evidence.ts";

/** An excerpt grows by the sentence before it only up to this many characters. */
const LONGEST = 400;
/** A sentence that begins so leans on the one before it. */
const LEANS =
  /^["“‘]?(?:he|she|they|it|his|her|their|its|these|those|this|that|the (?:two|three|pair|latter|former|minister|man|woman|move|decision|measure|incident|attack|same|victim|suspect)s?)\b(?! (?:is|was) (?:not )?(?:known|clear|unclear|said|believed))/i;

/** The excerpts to show: the best first, then those that add a value or a source; near-copies are passed over. */
export function chooseEvidence(ranked: readonly Evidence[], limit: number): readonly Evidence[] {
  const chosen: Evidence[] = [];
  const rest: Evidence[] = [];
  for (const item of ranked) {
    if (chosen.some((other) => isCopy(other, item))) continue;
    const adds = chosen.every(
      (other) => other.values[0]?.key !== item.values[0]?.key || other.passage.report !== item.passage.report,
    );
    (adds ? chosen : rest).push(item);
    if (chosen.length === limit) return chosen;
  }
  return [...chosen, ...rest.filter((item) => !chosen.some((other) => isCopy(other, item)))].slice(0, limit);
}

function isCopy(a: Evidence, b: Evidence): boolean {
  return areCopies(quote(a.passage.report, a.passage), quote(b.passage.report, b.passage));
}

/**
 * The evidence as excerpts: its sentences, each with the one before where it leans on that, unless that is shown already.
 * Where nothing is claimed, no part is marked as the answer.
 */
export function toExcerpts(
  chosen: readonly Evidence[],
  index: PassageIndex,
  isClaimed: (item: Evidence) => boolean,
): readonly Excerpt[] {
  return chosen.map((item) => {
    const others = chosen.flatMap(({ passage }) => (passage === item.passage ? [] : passage));
    return toExcerpt(item, index, isClaimed(item), others);
  });
}

function toExcerpt(
  { id, passage, values, score }: Evidence,
  index: PassageIndex,
  isClaimed: boolean,
  others: readonly Passage[],
): Excerpt {
  const { report } = passage;
  // also where nothing is claimed: the sentence that names a value says most to whoever reads on
  const told = values[0]?.toldAt;
  const grown = reachingTo(told, excerptSpan(id, passage, index), index.siblings(id));
  const isShown = others.some((other) => other.report === report && overlaps(other, grown));
  const { start, end } = isShown ? passage : grown;
  const answers = values
    .slice(0, isClaimed ? 1 : 0)
    .map((value) => ({ ...(value.toldAt ?? value), label: value.label }))
    .filter((answer) => answer.start >= start && answer.end <= end)
    .map((answer) => ({ start: answer.start, end: answer.end, label: answer.label }));
  const text = quote(report, { start, end });
  return { report, start, end, text, paragraph: passage.paragraph + 1, answers, score };
}

/** The excerpt with the sentences up to where its answer is named, unless that is too far. */
function reachingTo(told: Span | undefined, excerpt: Span, siblings: readonly Passage[]): Span {
  const sentence = told && siblings.find(({ start, end }) => start <= told.start && told.end <= end);
  if (!sentence) return excerpt;
  const whole = { start: Math.min(sentence.start, excerpt.start), end: Math.max(sentence.end, excerpt.end) };
  return whole.end - whole.start <= LONGEST ? whole : excerpt;
}

/** The sentence of an excerpt, with the one before where it leans on that. */
export function excerptSpan(id: number, passage: Passage, index: PassageIndex): Span {
  const before = index.passages[id - 1];
  const leans = LEANS.test(quote(passage.report, passage));
  const fits = before?.report === passage.report && passage.end - before.start <= LONGEST;
  const near = before && passage.paragraph - before.paragraph <= 1 && before.kind === "body";
  return { start: leans && fits && near ? before.start : passage.start, end: passage.end };
}
