import { LONGEST_DESCRIPTION } from "./picture.ts";

/** What a picture says, as lines of text. */
interface Description {
  readonly heading: string;
  /** One line for each thing shown, none of whose texts is longer. */
  readonly lines: (longest: number) => readonly string[];
  /** What is not among the lines already. */
  readonly leftOut: number;
  /** "and 3 more", in the member's language. */
  readonly more: (count: number) => string;
}

/** Texts are cut before a line is left out: whoever cannot see the picture should miss nothing that is in it. */
const LENGTHS = [Infinity, 160, 110, 80, 65, 55, 50, 45, 40, 35, 30];

/** Heading and as many lines as fit, then how many more there are. */
export function describe({ heading, lines, leftOut, more }: Description): string {
  const ending = (missing: number) => (missing > 0 ? [more(missing)] : []);
  const wholes = LENGTHS.map((longest) => [heading, ...lines(longest), ...ending(leftOut)].join("\n"));
  const whole = wholes.find(({ length }) => length <= LONGEST_DESCRIPTION);
  if (whole !== undefined) return whole;
  const shortest = lines(LENGTHS.at(-1) ?? 0);
  for (let kept = shortest.length - 1; kept > 0; kept -= 1) {
    const missing = ending(leftOut + shortest.length - kept);
    const part = [heading, ...shortest.slice(0, kept), ...missing].join("\n");
    if (part.length <= LONGEST_DESCRIPTION) return part;
  }
  return [...heading].slice(0, LONGEST_DESCRIPTION / 2).join("");
}

/** At most this many characters; a cut shows as "…". */
export function clip(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
