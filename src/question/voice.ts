import { isStopWord } from "../search/stop-words.ts";
import { isPastForm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { BE, DO, HAVE } from "./auxiliaries.ts";

/** Whether a who-question asks for whoever did it, or for whomever it was done to. */
export interface Voice {
  readonly side: "agent" | "patient";
  /** Where the verb asked about stands in the question. */
  readonly verb: number;
}

/** A preposition or conjunction ends the clause that asks. */
const CLAUSE_END = new Set(
  "when while because after before that if since over in on at for from to of with about during against".split(
    " ",
  ),
);
const BY_WHOM = /\bby (?:who|whom|which)\b/i;

/** Finds the voice in the words behind the question word; null where it asks for a role ("who is the mayor"). */
export function findVoice(question: string, words: readonly Token[]): Voice | null {
  const tokens = words.filter(({ word }) => !/^(?:who|whom|whos|whose)$/.test(word));
  const [first, second] = tokens;
  if (!first) return null;
  if (BY_WHOM.test(question)) return passive(tokens, "agent");
  if (DO.has(first.word)) return objectOf(tokens.slice(1));
  if (BE.has(first.word)) return second && isPastForm(second.word) ? passive(tokens, "patient") : null;
  if (HAVE.has(first.word))
    return second?.word === "been" || second?.word === "be"
      ? passive(tokens, "patient")
      : active(tokens.slice(1));
  return active(tokens);
}

/** "who blamed Israel": the first word that says something is the verb. */
function active(tokens: readonly Token[]): Voice | null {
  const verb = tokens.find(({ word }) => !isStopWord(word));
  return verb ? { side: "agent", verb: verb.start } : null;
}

function passive(tokens: readonly Token[], side: Voice["side"]): Voice | null {
  const verb = tokens.find(({ word }) => isPastForm(word) && !BE.has(word));
  return verb ? { side, verb: verb.start } : null;
}

/** "who did the president sack when ...": the last word before the clause ends is the verb. */
function objectOf(tokens: readonly Token[]): Voice | null {
  const end = tokens.findIndex(({ word }, n) => n > 0 && CLAUSE_END.has(word));
  const clause = (end === -1 ? tokens : tokens.slice(0, end)).filter(({ word }) => !isStopWord(word));
  const verb = clause.at(-1);
  return verb && clause.length > 1 ? { side: "patient", verb: verb.start } : null;
}
