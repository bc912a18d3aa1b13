import { skipAdverbs, skipAuxiliaries } from "./adverbs.ts";
import { BE, CLAUSE_OPENERS, HAVE, MODALS, NEGATIONS, SPEECH } from "./function-words.ts";
import { isPastForm, isState } from "./inflection.ts";
import { ACTED, chained, finite, isVerbForm, type Said } from "./participle.ts";
import { type Token, wordAt } from "./tokens.ts";

/** Far enough for "hundreds of civilians and members of the security forces were killed". */
const REACH = 16;
const PARENTHESIS = 12;

/** "people arrested", "12 injured", "two dead"; ACTED where the counted act ("two officers shot and killed a man"). */
export function participleBehind(tokens: readonly Token[], to: number): Said {
  const at = skipAdverbs(tokens, to);
  const word = wordAt(tokens, at);
  if (isState(word)) return word;
  if (word === "in" && wordAt(tokens, at + 1) === "custody") return "custody";
  return isVerbForm(word) ? finite(tokens, at) : null;
}

/** The main verb of a clause whose subject is the count: "people have been arrested", "were shot and killed". */
export function subjectVerb(tokens: readonly Token[], to: number, mayReach: boolean): Said {
  const first = skipAdverbs(tokens, to);
  for (let index = first; index < to + REACH; index += 1) {
    const word = wordAt(tokens, index);
    if (word === "," && mayReach) {
      const resumed = afterParenthesis(tokens, index);
      if (resumed === null) return null;
      index = resumed - 1;
    } else if (NEGATIONS.has(word)) return ACTED;
    else if (BE.has(word)) return passive(tokens, index + 1);
    else if (HAVE.has(word) || MODALS.has(word)) return perfect(tokens, index + 1);
    else if (index > first && isVerbForm(word)) return finite(tokens, index);
    else if (endsClause(tokens, index, first) || !mayReach) return null;
  }
  return null;
}

/** "in 20 cities" is a circumstance: only "cities that were hit" or a participle behind it belongs to it. */
export function relativeVerb(tokens: readonly Token[], to: number): Said {
  return /^(?:who|that|which)$/.test(wordAt(tokens, to)) ? subjectVerb(tokens, to, true) : null;
}

function endsClause(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === "mark") return !/^[-'’$%€£]$/.test(token.text);
  if (/^(?:who|that|which)$/.test(token.lower)) return index !== first && wordAt(tokens, index - 1) !== ",";
  return CLAUSE_OPENERS.has(token.lower) || token.lower === "but";
}

/** Behind "was" or "been": the participle or state, over adverbs; "were found dead" and "were among those killed" say dead and killed. */
function passive(tokens: readonly Token[], from: number): Said {
  const at = skipAuxiliaries(tokens, from);
  if (at === null) return ACTED;
  const word = wordAt(tokens, at);
  if (isState(word)) return word;
  if (word === "in" && wordAt(tokens, at + 1) === "custody") return "custody";
  if (word === "among" && isPastForm(wordAt(tokens, at + 2))) return wordAt(tokens, at + 2);
  if (isState(wordAt(tokens, at + 1))) return wordAt(tokens, at + 1);
  return isPastForm(word) && !SPEECH.has(word) ? chained(tokens, at) : null;
}

/** Behind "have" or a modal: "have died", "had been shot"; "have arrested two men" has an agent before it. */
function perfect(tokens: readonly Token[], from: number): Said {
  const at = skipAuxiliaries(tokens, from);
  if (at === null) return ACTED;
  if (BE.has(wordAt(tokens, at - 1))) return passive(tokens, at);
  return isVerbForm(wordAt(tokens, at)) ? finite(tokens, at) : null;
}

/** ", officials said, were arrested", ", including four children, died": where the clause goes on after the second comma, or null. */
function afterParenthesis(tokens: readonly Token[], comma: number): number | null {
  const isList = wordAt(tokens, comma + 1) === "including";
  for (let index = comma + 1; index < comma + PARENTHESIS; index += 1) {
    const next = wordAt(tokens, index + 1);
    const goesOn = BE.has(next) || HAVE.has(next) || (isList && isVerbForm(next));
    if (wordAt(tokens, index) === "," && goesOn) return index + 1;
  }
  return null;
}
