import type { CountMention } from "../mention.ts";

/** The words around a count: as far as the counts beside it, and all of its sentence. */
export interface Surroundings {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** Where `before` begins in the sentence. */
  readonly from: number;
  /** Where `after` ends in the sentence. */
  readonly to: number;
}

/** What stands around one of the counts of a sentence. */
export function surroundingsOf(
  sentence: string,
  counts: readonly CountMention[],
  count: CountMention,
): Surroundings {
  const from = Math.max(0, ...counts.filter(({ end }) => end <= count.start).map(({ end }) => end));
  const to = Math.min(
    sentence.length,
    ...counts.filter(({ start }) => start >= count.end).map(({ start }) => start),
  );
  return {
    sentence,
    before: sentence.slice(from, count.start),
    after: sentence.slice(count.end, to),
    from,
    to,
  };
}
