/** Words in a row that are compared. */
const SHINGLE = 4;
/** Share of the shorter text's shingles that make two texts copies of one wire story. */
const COPY_SHARE = 0.6;
/** A text with fewer words says too little to be called a copy. */
const SHORTEST = 8;

/** Whether two sentences are near-copies: most runs of four words of the shorter stand in the longer. */
export function areCopies(a: string, b: string): boolean {
  const [first, second] = [shingles(a), shingles(b)].sort((x, y) => x.size - y.size);
  if (!first || !second || first.size < SHORTEST - SHINGLE + 1) return false;
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared += 1;
  return shared / first.size >= COPY_SHARE;
}

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let n = 0; n + SHINGLE <= words.length; n += 1) runs.add(words.slice(n, n + SHINGLE).join(" "));
  return runs;
}
