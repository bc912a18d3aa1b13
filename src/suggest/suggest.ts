import type { Archive } from "../archive.ts";
import type { AnsweringCommand } from "../question/question.ts";
import { type Checks, openChecks } from "./check.ts";
import { chooseDistinct, MOST_SUGGESTIONS } from "./choose.ts";
import { type FindTyped, findTyped } from "./find-typed.ts";
import { gatherProposals } from "./gather.ts";
import { proposalsFor, type RankedProposal } from "./rank-proposals.ts";

/**
 * Questions for a command that go on from what was typed: at most 25, each of at most 100 characters, each answered
 * `found`. Never waits and never throws; what it gives grows while the archive is being read and its questions tried.
 */
type Suggest = (command: AnsweringCommand, typed: string) => readonly string[];

/** The questions that one archive answers. */
export interface Suggestions {
  readonly suggest: Suggest;
  /** Resolves when everything that was to be tried has been: until something else is typed, nothing changes any more. */
  settled(): Promise<void>;
  /** Ends all work in the background; what is known is suggested still. */
  stop(): void;
}

const COMMANDS: readonly AnsweringCommand[] = ["when", "howmany", "who", "where", "ask"];
/** Questions of each command that are tried before anybody types, best first. */
const TRIED_FIRST = 40;
/** Proposals that fit what was typed and are looked at, at most: with each that must be tried, the next keystroke knows more. */
const MOST_LOOKED_AT = 400;
const TRIED_FOR_TYPED = 40;

/** The proposals of one command, and the way to those that fit what is typed. */
interface Stock {
  readonly proposals: readonly RankedProposal[];
  readonly find: FindTyped;
}

export interface SuggestOptions {
  /** Told of a failure in the background; what was known before is suggested still. */
  readonly onFailure: (error: unknown) => void;
  /** Behind each question that is tried the bot is free for members this many times as long as that took; 2 unless told. */
  readonly rest?: number;
}

const REST = 2;

/** Begins to gather what the archive can be asked, in the background. */
export function openSuggestions(
  archive: Pick<Archive, "answer" | "passages">,
  { onFailure, rest = REST }: SuggestOptions,
): Suggestions {
  const ending = new AbortController();
  // work that was ended on purpose is no failure
  const fail = (error: unknown): void => {
    if (!ending.signal.aborted) onFailure(error);
  };
  const checks = openChecks(archive, ending.signal, rest);
  const stocks = new Map<AnsweringCommand, Stock>();
  const begun = begin(archive, stocks, checks, ending.signal).catch(fail);
  return {
    suggest(command, typed) {
      const { questions, isComplete } = suggestFrom(stocks.get(command), typed, checks);
      if (!isComplete && !ending.signal.aborted) void checks.run().catch(fail);
      return questions;
    },
    async settled() {
      await begun;
      await checks.run().catch(fail);
    },
    stop: () => ending.abort(),
  };
}

async function begin(
  { passages }: Pick<Archive, "passages">,
  stocks: Map<AnsweringCommand, Stock>,
  checks: Checks,
  signal: AbortSignal,
): Promise<void> {
  const ranked = await gatherProposals(passages, signal);
  for (const command of COMMANDS) {
    const proposals = proposalsFor(command, ranked);
    stocks.set(command, { proposals, find: findTyped(proposals.map(({ question }) => question)) });
  }
  const first = Array.from({ length: TRIED_FIRST }, (_, n) =>
    COMMANDS.map((command) => stocks.get(command)?.proposals[n]),
  );
  checks.hurry(first.flat().filter((proposal) => proposal !== undefined));
  await checks.run();
}

/** What is known to be answered; where that is less than may be shown, more is put up to be tried. */
function suggestFrom(stock: Stock | undefined, typed: string, checks: Checks) {
  if (!stock) return { questions: [], isComplete: true };
  const fitting = stock
    .find(typed)
    .slice(0, MOST_LOOKED_AT)
    .flatMap((n) => stock.proposals[n] ?? []);
  const answered = chooseDistinct(fitting.filter((proposal) => checks.result(proposal) === true));
  const open = fitting.filter((proposal) => checks.result(proposal) === null);
  const isComplete = answered.length === MOST_SUGGESTIONS || open.length === 0;
  if (!isComplete) checks.hurry(open.slice(0, TRIED_FOR_TYPED));
  return { questions: answered.map(({ question }) => question), isComplete };
}
