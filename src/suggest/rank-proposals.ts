import { compareText } from "../corpus/compare.ts";
import type { Passage, Report } from "../corpus/report.ts";
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

/** Proposals of the same words with all their sentences. */
interface Joined {
  best: Proposal;
  readonly senses: ReadonlySet<string>;
  readonly sources: Passage[];
}

/** Joins proposals of the same words as they come; the shortest wording stands for all. */
export function joinProposals() {
  const joined = new Map<string, Joined>();
  return {
    all: () => [...joined.values()],
    add(proposal: Proposal): void {
      const senses = sensesOf(proposal.question);
      const key = `${proposal.command} ${proposal.asks} ${[...senses].sort().join(" ")}`;
      const known = joined.get(key);
      if (!known) joined.set(key, { best: proposal, senses, sources: [proposal.source] });
      else {
        known.sources.push(proposal.source);
        if (isPlainer(proposal.question, known.best.question)) known.best = proposal;
      }
    },
  };
}

/** The more independent reports speak of it and the newer it is, the better, headings last; `newest` in milliseconds. */
export function rateProposal(
  { best: { command, question, asks, isHeading }, senses, sources }: Joined,
  newest: number,
  countTellers: CountTellers,
): RankedProposal {
  const age = (newest - Math.max(...sources.map(({ report }) => dayOf(report)))) / DAY;
  const told = isHeading ? 0 : Math.log2(1 + countTellers(termsOf(question)));
  const score = told + Math.exp(-age / FADES_IN_DAYS);
  return { command, question, asks, senses, sources, score };
}

/** Best first; equal ones in the order of their words. */
export function byScore(a: RankedProposal, b: RankedProposal): number {
  return b.score - a.score || compareText(a.question, b.question);
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

/** Midnight of the day of publication in milliseconds; long ago where it is not known. */
export function dayOf({ published }: Report): number {
  const day = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(day) ? 0 : day;
}
