import { LONGEST_DESCRIPTION } from "./picture.ts";

/** What a picture says, as lines of text. */
interface Description {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What is not among the lines already. */
  readonly leftOut: number;
  /** "and 3 more", in the member's language. */
  readonly more: (count: number) => string;
}

/** Heading and as many whole lines as fit, then how many more there are. */
export function describe({ heading, lines, leftOut, more }: Description): string {
  for (let kept = lines.length; kept > 0; kept -= 1) {
    const missing = leftOut + lines.length - kept;
    const all = [heading, ...lines.slice(0, kept), ...(missing > 0 ? [more(missing)] : [])].join("\n");
    if (all.length <= LONGEST_DESCRIPTION) return all;
  }
  return [...heading].slice(0, LONGEST_DESCRIPTION / 2).join("");
}
