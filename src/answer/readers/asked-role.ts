import { askedGroup } from "../../question/group-noun.ts";
import { isLeading, LEADERS } from "../../question/leading.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { verbTermOf } from "../../question/voice.ts";
import { termSet, toTerm } from "../../search/term.ts";
import { tokenize } from "../../search/tokenize.ts";
import { isCountry, isDemonym } from "./names/gazetteer.ts";
import { isPersonNoun, isTitleModifier } from "./names/titles.ts";

/** What a question says of the one it asks for: the terms that a report may say it with, and what anybody else is worth. */
export interface AskedRole {
  readonly terms: ReadonlySet<string>;
  /** The names whose office it is ("the mayor of Elsby"), none where it is nobody's. */
  readonly owners: Question["terms"];
  readonly otherwise: number;
}

/** "who is the mayor": somebody is asked for by what they are, not by what they did. */
const ASKS_OFFICE =
  /^(?:who(?:['’]?s| is| was| are| were) (?:the )?\w+|(?!.*\b(?:who|whom|whose|which|what)\b))/i;
/** "who was the last to leave": no office, but a deed. */
const ASKS_RANK =
  /^who(?:['’]?s| is| was| are| were) (?:the )?(?:first|second|last|only|next|\w+est)(?: \w+)? to /i;
const ASKS_NAME = /\bnames?\b/i;
const WHICH = /\b(?:which|what) /i;
/** How many words may stand between "which" and the noun. */
const NOUN_WITHIN = 4;
/** "the former mayor": says when, not what. */
const OF_TIME = new Set(["current", "former", "new", "next", "old", "past", "present", "previous"]);
const NOT_IN_OFFICE = 0.4;
const OF_OTHER_SORT = 0.6;
const NO_LEADER = 0.6;
const HEAD_END = / (?:of|in|at|for|from|on|to|who|that|with|by|when|after|during|over)\b/i;

/** What reports call people of a sort that questions name with a wider word. */
const SORTS: Readonly<Record<string, ReadonlySet<string>>> = {
  doctor: termSet("physician surgeon ophthalmologist cardiologist psychiatrist specialist"),
  executive: termSet("ceo chief chairman chairwoman director manager officer president vice-president"),
  lawmaker: termSet("congressman congresswoman deputy legislator member mp representative senator speaker"),
  leader: termSet(
    "chairman chancellor chief emir head king minister premier president queen secretary sultan",
  ),
  official: termSet(`
    adviser aide ambassador chief commissioner director envoy governor head mayor minister officer president prosecutor
    secretary spokesman spokesperson spokeswoman
  `),
  officer: termSet("captain chief colonel constable detective general lieutenant major sergeant sheriff"),
  politician: termSet(`
    chancellor congressman congresswoman councillor deputy governor lawmaker leader legislator mayor minister mp premier
    president representative secretary senator speaker
  `),
};

/** What the question says of the one it asks for; null where it says nothing. */
export function askedRole(question: Question): AskedRole | null {
  const { text, voice, terms, crimePart } = question;
  if (ASKS_RANK.test(text)) return null;
  if (voice === null && ASKS_OFFICE.test(text)) {
    // "the suspect", "the man killed": what sentences say of the deed tells more than the noun
    if (crimePart !== null) return null;
    const said = headTerms(text, terms).filter(
      ({ isName, typed }) =>
        !OF_TIME.has(typed.toLowerCase()) && (!isName || isPersonNoun(typed.toLowerCase())),
    );
    return { terms: termsOf(said), owners: ownersIn(terms), otherwise: NOT_IN_OFFICE };
  }
  const verb = terms[verbTermOf(question)];
  if (voice?.side === "agent" && verb && isLeading(toTerm(verb.typed.toLowerCase())))
    return {
      terms: new Set([...termsOf([verb]), ...LEADERS]),
      owners: ownersIn(terms),
      otherwise: NO_LEADER,
    };
  return askedSort(question);
}

/** The terms before what the office is of: "survivor" in "who was the only survivor of the plane crash". */
function headTerms(text: string, terms: Question["terms"]): Question["terms"] {
  const end = HEAD_END.exec(text)?.index ?? text.length;
  const head = terms.filter(({ start }) => start < end);
  return head.length > 0 ? head : terms;
}

function termsOf(terms: Question["terms"]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ matches }) => [...matches.keys()]));
}

function ownersIn(terms: Question["terms"]): Question["terms"] {
  return terms.filter(isOwnerName);
}

/** Whether a word may name whose office it is: "Elsby", "norway", "German". */
export function isOwnerName({ isName, typed }: QuestionTerm): boolean {
  const word = typed.toLowerCase();
  return (isName || isCountry(word) || isDemonym(word)) && !isTitleModifier(word) && !isPersonNoun(word);
}

/** "which German minister", "what doctor". */
function askedSort({ text, terms }: Question): AskedRole | null {
  const which = WHICH.exec(text);
  if (!which || askedGroup(text) !== null) return null;
  const from = which.index + which[0].length;
  const words = tokenize(text.slice(from)).slice(0, NOUN_WITHIN);
  const noun = words.find(({ word }, n) => isPeople(word) && !isPeople(words[n + 1]?.word ?? ""));
  if (!noun) return null;
  const term = terms.find(({ start }) => start === from + noun.start);
  const sort = SORTS[noun.word] ?? SORTS[noun.word.replace(/s$/, "")] ?? [];
  const said = new Set([...(term?.matches.keys() ?? [noun.term]), ...sort]);
  return { terms: said, owners: [], otherwise: OF_OTHER_SORT };
}

/** "candidate", "candidates" */
function isPeople(word: string): boolean {
  return isPersonNoun(word) || isPersonNoun(word.replace(/s$/, ""));
}

/** Whether somebody is to be named: "name of the captain", "what was the name of the girl", "which player, name". */
export function asksForName({ text }: Question): boolean {
  return ASKS_NAME.test(text) && tokenize(text).some(({ word }) => isPersonNoun(word));
}
