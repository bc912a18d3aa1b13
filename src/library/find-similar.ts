import { COPY_SHARE, type Runs, runsOf, shareIn, shareOfShorter } from "../corpus/copies.ts";
import { findFrontMatter } from "../corpus/front-matter.ts";
import type { Report } from "../corpus/report.ts";
import { inTurns } from "../in-turns.ts";

/** A draft that has less of its own than the rest tells nothing new: an agency's story under another title. */
const NOTHING_NEW_SHARE = 0.9;

export interface Similar {
  readonly report: Report;
  /** Whether the draft tells next to nothing that this report does not tell in the same words. */
  readonly isCopy: boolean;
}

/** The report that is most like a draft (its text below the front matter), if any is a copy or a near-copy of it. */
export function findSimilar(body: string, reports: readonly Report[]): Promise<Similar | null> {
  return inTurns(compareAll(body, reports));
}

function* compareAll(body: string, reports: readonly Report[]): Generator<void, Similar | null> {
  const squeezed = squeeze(body);
  const runs = runsOf(body);
  let best: { readonly report: Report; readonly share: number; readonly own: number } | null = null;
  for (const report of reports) {
    yield;
    const text = report.text.slice(findFrontMatter(report.text)?.end ?? 0);
    if (squeeze(text) === squeezed) return { report, isCopy: true };
    const found = { report, ...compare(runs, runsOf(text)) };
    if (found.share >= COPY_SHARE && found.own > (best?.own ?? 0)) best = found;
  }
  return best && { report: best.report, isCopy: best.own >= NOTHING_NEW_SHARE };
}

/** `own`: share of the draft's runs that the report has; `share`: the same for the shorter of the two. */
function compare(draft: Runs, report: Runs) {
  return { own: shareIn(draft, report), share: shareOfShorter(draft, report) };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
