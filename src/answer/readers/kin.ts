import { isItself } from "../../question/matches.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { termSet } from "../../search/term.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { AskedRole } from "./asked-role.ts";

/** Relatives, who mostly share the surname that a question gives. */
const KIN = termSet(`
  aunt boy boyfriend bride brother child cousin dad daughter father fiancé girl girlfriend grandchild granddaughter grandfather grandmother
  grandson heir husband mom mother mum nephew niece parent partner relative sibling sister son spouse stepfather stepmother stepson twin
  uncle widow widower wife
`);

/** Whether a description ("his father") names a relative of the kind that is asked for. */
export function namesKin(description: string, asked: AskedRole): boolean {
  return tokenize(description).some(({ term }) => KIN.has(term) && asked.terms.has(term));
}

/** The relative of somebody that a question is about ("how old was Vale's daughter"); undefined where it names none. */
export function askedKin({ terms, text }: Question): QuestionTerm | undefined {
  return terms.find(
    (term) => isItself(term, (one) => KIN.has(one)) && /['’]s? $/.test(text.slice(0, term.start)),
  );
}
