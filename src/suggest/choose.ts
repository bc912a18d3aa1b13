import type { RankedProposal } from "./rank-proposals.ts";

/** Discord shows no more choices. */
export const MOST_SUGGESTIONS = 25;

/** The first 25 that do not ask the same with a word more or less. */
export function chooseDistinct(proposals: readonly RankedProposal[]): readonly RankedProposal[] {
  const chosen: RankedProposal[] = [];
  for (const proposal of proposals) {
    if (chosen.some((other) => other.asks === proposal.asks && asksTheSame(other.senses, proposal.senses)))
      continue;
    chosen.push(proposal);
    if (chosen.length === MOST_SUGGESTIONS) break;
  }
  return chosen;
}

/** Whether one holds all words of the other. */
function asksTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return [...fewer].every((term) => more.has(term));
}
