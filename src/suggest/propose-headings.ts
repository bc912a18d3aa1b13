import type { Passage, Report } from "../corpus/report.ts";
import { LONGEST_SUGGESTION, type Proposal } from "./proposal.ts";
import { termsOf } from "./tellers.ts";

/** "Power fight" says too little to be asked about. */
const FEWEST_TERMS = 3;
/** A teaser for another page, or a title that was cut. */
const CUT = /(?:…|\.\.\.)$/;

/** What a report's headings are about, as one would type it: any of its lines may answer. */
export function proposeHeadings(siblings: readonly Passage[]): readonly Proposal[] {
  return headingsOf(siblings)
    .filter(isTelling)
    .flatMap((question) =>
      siblings.map(
        (source) => ({ command: "ask", question, asks: "what", source, isHeading: true }) as const,
      ),
    );
}

function headingsOf(siblings: readonly Passage[]): readonly string[] {
  const headings = siblings.filter(({ kind }) => kind === "heading").map(textOf);
  const [first] = siblings;
  return first === undefined ? [] : [...new Set([...titleOf(first.report, first), ...headings])];
}

/** A report without a title is called by its first sentence, which is no heading. */
function titleOf({ title }: Report, first: Passage): readonly string[] {
  return first.kind === "body" && textOf(first).startsWith(title) ? [] : [title.trim()];
}

function isTelling(heading: string): boolean {
  return heading.length <= LONGEST_SUGGESTION && !CUT.test(heading) && termsOf(heading).size >= FEWEST_TERMS;
}

function textOf({ report, start, end }: Passage): string {
  return report.text.slice(start, end).trim().replace(/\s+/g, " ");
}
