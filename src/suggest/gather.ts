import { setImmediate as nextTurn } from "node:timers/promises";
import type { NameMention } from "../answer/mention.ts";
import { fullestNames } from "../answer/readers/fullest-names.ts";
import { namesOf } from "../answer/readers/report-names.ts";
import { compareText } from "../corpus/compare.ts";
import type { Passage, Report } from "../corpus/report.ts";
import { proposeCounts } from "./propose-counts.ts";
import { proposeEvents } from "./propose-events.ts";
import { proposeHeadings } from "./propose-headings.ts";
import { proposePeople } from "./propose-people.ts";
import { byScore, dayOf, joinProposals, type RankedProposal, rateProposal } from "./rank-proposals.ts";
import { type Fullest, readSentence } from "./sentence.ts";
import { countTellers } from "./tellers.ts";

/** Sentences that are read at most, those of the newest reports: what is suggested need not cover everything. */
const MOST_SENTENCES = 20_000;
/** Sentences, and proposals, between two turns of the event loop. */
const SLICE = 10;

/** Everything that the newest reports suggest to ask, best first; read in slices, so that nobody waits for it. */
export async function gatherProposals(
  passages: readonly Passage[],
  signal: AbortSignal,
): Promise<readonly RankedProposal[]> {
  const reports = newestFirst(passages);
  const tellers = countTellers();
  const names: NameMention[] = [];
  for (const siblings of reports) {
    tellers.add(siblings);
    for (const passage of siblings) names.push(...namesOf(passage, siblings));
    await nextTurn(undefined, { signal });
  }
  const fullest = fullestNames(
    names.filter(({ kind }) => kind === "person"),
    "many",
  );
  const proposals = await proposeAll(reports, fullest, signal);
  const newest = Math.max(0, ...(reports[0] ?? []).slice(0, 1).map(({ report }) => dayOf(report)));
  const ranked: RankedProposal[] = [];
  for await (const proposal of inSlices(proposals, signal))
    ranked.push(rateProposal(proposal, newest, tellers.count));
  return ranked.sort(byScore);
}

/** What each sentence of the bodies suggests, equal questions joined. */
async function proposeAll(reports: readonly (readonly Passage[])[], fullest: Fullest, signal: AbortSignal) {
  const proposals = joinProposals();
  const bodies = reports.flatMap((siblings) =>
    siblings.filter(({ kind }) => kind === "body").map((passage) => ({ passage, siblings })),
  );
  for await (const { passage, siblings } of inSlices(bodies, signal)) {
    const sentence = readSentence(passage, namesOf(passage, siblings), fullest);
    for (const propose of [proposePeople, proposeEvents, proposeCounts])
      for (const proposal of propose(sentence)) proposals.add(proposal);
  }
  for await (const siblings of inSlices(reports, signal))
    for (const proposal of proposeHeadings(siblings)) proposals.add(proposal);
  return proposals.all();
}

/** The items one by one, with turns of the event loop between. */
async function* inSlices<Item>(items: readonly Item[], signal: AbortSignal): AsyncGenerator<Item> {
  for (const [n, item] of items.entries()) {
    if (n % SLICE === 0) await nextTurn(undefined, { signal });
    yield item;
  }
}

/** The sentences of each of the newest reports, as many as may be read. */
function newestFirst(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const byReport = new Map<Report, Passage[]>();
  for (const passage of passages) {
    const siblings = byReport.get(passage.report);
    if (siblings) siblings.push(passage);
    else byReport.set(passage.report, [passage]);
  }
  const reports = [...byReport.entries()]
    .sort(([a], [b]) => compareText(b.published ?? "", a.published ?? "") || compareText(a.id, b.id))
    .map(([, siblings]) => siblings);
  let sentences = 0;
  return reports.filter((siblings) => {
    sentences += siblings.length;
    return sentences <= MOST_SENTENCES;
  });
}
