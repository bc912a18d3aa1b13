/** Number words below twenty, each at the place that it counts. */
export const UNITS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** Number words for tens, from twenty. */
export const TENS: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Ordinals from the first to the twentieth. */
export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

const FIRST_TEN = 20;
/** Zero and one stay words: "one" is a stop word. */
const FIRST_IN_FIGURES = 2;

const FIGURES: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, value) => [word, String(value)] as const).slice(FIRST_IN_FIGURES),
  ...TENS.map((word, n) => [word, String(FIRST_TEN + 10 * n)] as const),
  ...ORDINALS.map((word, n) => [word, ordinal(n + 1)] as const),
]);

const THOUSANDS = /^(?<number>\d{1,3})k$/;

/** A folded number word in figures ("twelve" is "12", "second" is "2nd", "10k" is "10000"); null for any other word. */
export function inFigures(word: string): string | null {
  const thousands = THOUSANDS.exec(word)?.groups?.number;
  return thousands === undefined ? (FIGURES.get(word) ?? null) : `${thousands}000`;
}

function ordinal(n: number): string {
  const isTeen = n > 10 && n < 14;
  const ending = isTeen ? undefined : ["st", "nd", "rd"][(n % 10) - 1];
  return `${n}${ending ?? "th"}`;
}
