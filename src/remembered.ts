/** What `make` gives for a word, kept for the next time; when `most` words are kept, all are forgotten. */
export function remembered<Made>(make: (word: string) => Made, most: number): (word: string) => Made {
  const kept = new Map<string, Made>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, made);
    return made;
  };
}
