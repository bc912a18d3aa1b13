import { isFiniteVerb } from "../../../question/auxiliaries.ts";

/** "Which country sent soldiers": what it did is asked, not what happened in it. */
const ASKS_DOER =
  /^(?:which|what) (?:\w+ )?(?:countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?) (?!(?:did|do|does|is|was|were|are|has|have|had|will|would|can)\b)\w/i;
const NEXT_WORD = /^ (?<word>\p{Ll}+)/u;

/** Whether a question asks which country did something, and a verb follows the place: "Adria sent soldiers". */
export function isAskedDoer(after: string, question: string): boolean {
  return ASKS_DOER.test(question) && isFiniteVerb(NEXT_WORD.exec(after)?.groups?.word ?? "");
}
