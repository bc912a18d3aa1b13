/** A key that is equal for the transliterations of one name word (Serdyukov = Serdiukov, Tokayev = Tokaev). */
export function nameKey(word: string): string {
  return word.toLowerCase();
}
