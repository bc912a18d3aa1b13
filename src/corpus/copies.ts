/** Words in a row that are compared. */
const SHINGLE = 4;
/** Share of the shorter text's shingles that make two texts copies of one wire story. */
export const COPY_SHARE = 0.6;
/** A text with fewer words says too little to be called a copy. */
const SHORTEST = 8;

/** A text as its runs of four words, in lower case and without punctuation. */
export type Runs = ReadonlySet<string>;

/** Whether two sentences are near-copies: most runs of four words of the shorter stand in the longer. */
export function areCopies(a: string, b: string): boolean {
  return shareOfShorter(runsOf(a), runsOf(b)) >= COPY_SHARE;
}

/** The share of the shorter text's runs that stand in the longer; 0 where the shorter says too little to tell. */
export function shareOfShorter(a: Runs, b: Runs): number {
  return a.size <= b.size ? shareIn(a, b) : shareIn(b, a);
}

/** The share of a text's runs that stand in another; 0 where it says too little to tell. */
export function shareIn(runs: Runs, other: Runs): number {
  if (runs.size < SHORTEST - SHINGLE + 1) return 0;
  let shared = 0;
  for (const run of runs) if (other.has(run)) shared += 1;
  return shared / runs.size;
}

export function runsOf(text: string): Runs {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let n = 0; n + SHINGLE <= words.length; n += 1) runs.add(words.slice(n, n + SHINGLE).join(" "));
  return runs;
}
