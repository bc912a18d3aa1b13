import type { Passage } from "../corpus/report.ts";
import { LONGEST_SUGGESTION, type Proposal } from "./proposal.ts";
import { termsOf } from "./tellers.ts";

/** "Power fight" says too little to be asked about. */
const FEWEST_TERMS = 3;
/** A teaser for another page, or a title that was cut. */
const CUT = /(?:…|\.\.\.)$/;
/** Sentences below a heading that are about it, with the heading itself. */
const LINES = 8;

/** What a report's title and headings are about, as one would type it: they or the sentences below them answer it. */
export function proposeHeadings(siblings: readonly Passage[]): readonly Proposal[] {
  return siblings.flatMap((passage, at) => {
    const heading = headingAt(passage, at);
    if (heading === null || !isTelling(heading)) return [];
    return siblings
      .slice(at, at + LINES)
      .map(
        (source) => ({ command: "ask", question: heading, asks: "what", source, isHeading: true }) as const,
      );
  });
}

/** The title stands above the first line; a report without one is called by its first sentence, which is no heading. */
function headingAt(passage: Passage, at: number): string | null {
  const { title } = passage.report;
  const text = textOf(passage);
  if (passage.kind === "heading") return text;
  return at === 0 && !text.startsWith(title) ? title.trim() : null;
}

function isTelling(heading: string): boolean {
  return heading.length <= LONGEST_SUGGESTION && !CUT.test(heading) && termsOf(heading).size >= FEWEST_TERMS;
}

function textOf({ report, start, end }: Passage): string {
  return report.text.slice(start, end).trim().replace(/\s+/g, " ");
}
