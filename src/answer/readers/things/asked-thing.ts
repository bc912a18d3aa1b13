/** What part of a sentence the thing is that a question with "what" asks for. */
import { isBaseForm } from "../../../question/find-verb.ts";
import type { Question } from "../../../question/question.ts";
import { isPastForm } from "../../../search/term.ts";

const WHAT = "^(?:and |so |exactly )?(?:what|wat|which)(?: [\\p{L}’'-]+){0,3}?";
/** "What did they throw", "which poison did they find". */
const ASKS_OBJECT = new RegExp(
  `${WHAT} (?:did|does|do|has|have|had|will|would|can|could|must|should)\\b(?!.*\\bbeen\\b)`,
  "iu",
);
/** "What was she given": she was not what they gave. */
const ASKS_GIVEN = new RegExp(
  `${WHAT} (?:was|were|is|are|has|have|had)\\b.* (?:given|denied|awarded|offered|granted|paid|promised|handed|sent|told|taught|shown|left|lent|refused)\\b`,
  "iu",
);
/** "What is he charged with", "what did they talk about". */
const ASKS_BEHIND = new RegExp(
  `${WHAT} (?:is|are|was|were|did|does|do|has|have|had)\\b.* (?<word>with|about|for|of|in|on|at|from|to|against)\\W*$`,
  "iu",
);
/** "What was looted", "which shops got burnt". */
const ASKS_PATIENT = new RegExp(
  `${WHAT} (?:was|were|is|are|got|gets|(?:has|have) been|(?:is|are|was|were) being) (?:\\p{L}+ly )?(?<verb>\\p{L}+)`,
  "iu",
);

/** "What did the lenders do" */
const ASKS_DEED = /\b(?:do|doing|done)\W*$/i;

/** The word between what is asked for and what is said of it. */
const AUXILIARY =
  /\b(?:did|does|do|has|have|had|will|would|can|could|must|should|was|were|is|are|got|gets)\b/i;

export interface AskedThing {
  /** Index of the term for the verb. */
  readonly verb: number;
  /** The preposition behind which the thing stands; null where it stands right behind the verb. */
  readonly word: string | null;
  /** Whether the thing is what it was done to, so that it stands before the passive as well: "shops were looted". */
  readonly isPatient: boolean;
  /** Whether it may stand behind the passive: "she was given a medal". */
  readonly isGiven: boolean;
}

/** Where the auxiliary of a question stands, or 0 where it has none: "did" in "which poison did they find". */
export function auxiliaryAt(question: string): number {
  return AUXILIARY.exec(question)?.index ?? 0;
}

/** Where the thing stands that a question asks for; null where the question does not say. */
export function askedThing({ text, clause, detail, terms }: Question): AskedThing | null {
  if (detail !== null || ASKS_DEED.test(text)) return null;
  const word = ASKS_BEHIND.exec(text)?.groups?.word?.toLowerCase() ?? null;
  const done = ASKS_PATIENT.exec(text)?.groups?.verb ?? "";
  if (word === null && isPastForm(done.toLowerCase())) {
    const verb = terms.findIndex(({ typed }) => typed === done);
    if (verb !== -1) return { verb, word, isPatient: true, isGiven: false };
  }
  const asked = auxiliaryAt(text);
  // "what did they throw": where only a pronoun stands before the verb
  const verb = clause?.verb ?? terms.findIndex((term) => term.start > asked && isOwn(term));
  if (!canBeVerb(terms[verb]?.typed.toLowerCase() ?? "")) return null;
  const isGiven = ASKS_GIVEN.test(text);
  const isObject = word !== null || isGiven || ASKS_OBJECT.test(text);
  return isObject ? { verb, word, isPatient: false, isGiven } : null;
}

/** The first word of an idiom says it: "hand out". */
function canBeVerb(typed: string): boolean {
  const [word = ""] = typed.split(" ");
  return isBaseForm(word) || isPastForm(word);
}

function isOwn({ isName, role }: Question["terms"][number]): boolean {
  return !isName && role !== "setting";
}
