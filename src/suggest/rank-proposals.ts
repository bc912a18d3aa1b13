import type { Passage } from "../corpus/report.ts";
import type { Proposal } from "./proposal.ts";
import { type CountTellers, sensesOf, termsOf } from "./tellers.ts";

/** A proposal with all the sentences that it was made of, and what it is compared by. */
export interface RankedProposal extends Pick<Proposal, "command" | "question" | "asks"> {
  /** The words that say something, where words of one sense are one. */
  readonly senses: ReadonlySet<string>;
  readonly sources: readonly Passage[];
  readonly score: number;
}

/** What is kept of each command's proposals, best first; more would never be looked at. */
const MOST_PROPOSALS = 3_000;
const DAY = 86_400_000;
/** A report this much older than the newest counts 1/e of what being the newest counts. */
const FADES_IN_DAYS = 180;

/** Proposals of the same words joined, those first that many independent reports speak of and that are new. */
export function rankProposals(
  proposals: readonly Proposal[],
  countTellers: CountTellers,
): readonly RankedProposal[] {
  const joined = new Map<string, { best: Proposal; senses: ReadonlySet<string>; sources: Passage[] }>();
  for (const proposal of proposals) {
    const senses = sensesOf(proposal.question);
    const key = `${proposal.command} ${proposal.asks} ${[...senses].sort().join(" ")}`;
    const known = joined.get(key);
    if (!known) joined.set(key, { best: proposal, senses, sources: [proposal.source] });
    else {
      known.sources.push(proposal.source);
      if (isPlainer(proposal.question, known.best.question)) known.best = proposal;
    }
  }
  const newest = Math.max(...proposals.map(({ source }) => dayOf(source)), 0);
  const ranked = [...joined.values()].map(({ best: { command, question, asks }, senses, sources }) => {
    const age = (newest - Math.max(...sources.map(dayOf))) / DAY;
    const score = Math.log2(1 + countTellers(termsOf(question))) + Math.exp(-age / FADES_IN_DAYS);
    return { command, question, asks, senses, sources, score };
  });
  ranked.sort((a, b) => b.score - a.score || compare(a.question, b.question));
  return ranked;
}

/** The best of one command; `ask` takes of each kind of question in turn, so that it shows what can be asked. */
export function proposalsFor(
  command: Proposal["command"],
  ranked: readonly RankedProposal[],
): readonly RankedProposal[] {
  const own = ranked.filter((proposal) => proposal.command === command);
  if (command !== "ask") return own.slice(0, MOST_PROPOSALS);
  const places = new Map<string, number>();
  const placed = own.map((proposal, n) => {
    const place = places.get(proposal.asks) ?? 0;
    places.set(proposal.asks, place + 1);
    return { proposal, place, n };
  });
  return placed
    .sort((a, b) => a.place - b.place || a.n - b.n)
    .slice(0, MOST_PROPOSALS)
    .map(({ proposal }) => proposal);
}

function isPlainer(one: string, other: string): boolean {
  return one.length < other.length || (one.length === other.length && one < other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function dayOf({ report: { published } }: Passage): number {
  const day = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(day) ? 0 : day;
}
