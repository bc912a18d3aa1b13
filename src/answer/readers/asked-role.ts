import type { Question } from "../../question/question.ts";
import { termSet, toTerm } from "../../search/term.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { isDemonym } from "./names/gazetteer.ts";
import { isPersonNoun } from "./names/titles.ts";

/** What a question says of the one it asks for: the terms that a report may say it with, and what anybody else is worth. */
export interface AskedRole {
  readonly terms: ReadonlySet<string>;
  /** Terms of the names whose office it is ("the mayor of Elsby"), empty where it is nobody's. */
  readonly owners: ReadonlySet<string>;
  readonly otherwise: number;
}

/** "who is the mayor": somebody is asked for by what they are, not by what they did. */
const ASKS_OFFICE =
  /^(?:who(?:['’]?s| is| was| are| were) (?:the )?\w+|(?!.*\b(?:who|whom|whose|which|what)\b))/i;
/** "Which group", "which news agency", "what company": groups suit better than persons. */
const ASKS_GROUP =
  /\b(?:which|what) (?:(?!is |was |are |were |did |do |does |the )[\w.-]+ ){0,3}?(?:group|agency|company|organi[sz]ation|party|team|club|band|firm|ministry|army|union|university|newspaper|bank)s?\b/i;
const WHICH = /\b(?:which|what) /i;
/** How many words may stand between "which" and the noun. */
const NOUN_WITHIN = 4;
const NOT_IN_OFFICE = 0.4;
const OF_OTHER_SORT = 0.6;
const NO_LEADER = 0.6;
const TITLE_WORDS = 4;
/** "Jane Vale was the deputy commander". */
const IS_A = /^(?:,? who)? (?:is|was|became|becomes|serves as|served as) (?:the|an?|its|their|his|her)? ?/i;
/** "after she was dismissed as head of the agency": mostly of whoever the sentence is about. */
const AS_A =
  /\b(?:appointed|dismissed|elected|fired|named|ousted|quit|reinstated|removed|resign\w*|retir\w+|sacked|serv\w+|steps? down|stepped down|sworn in|takes? over|took over) (?:[\w-]+ ){0,3}?as (?:the |an? |its |his |her )?(?=\w)/;
/** "director of Amnesty International" */
const OF_NAMED = /\b(?:of|at|for) (?:the )?(?<owner>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

const HEAD_END = / (?:of|in|at|for|from|on|to|who|that|with|by|when|after|during|over)\b/i;

/** Verbs of those who hold an office, and what such people are called. */
const LEADING = termSet("lead head run manage chair govern rule command direct");
const LEADERS = termSet(`
  boss ceo chair chairman chairwoman chancellor chief commander director editor governor head king leader manager mayor
  minister owner president premier principal queen secretary
`);
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
  // "the suspect", "the man killed": what sentences say of the deed tells more than the noun
  if (voice === null && ASKS_OFFICE.test(text)) {
    if (crimePart !== null) return null;
    const said = headTerms(text, terms).filter(
      ({ isName, typed }) => !isName || isPersonNoun(typed.toLowerCase()),
    );
    return { terms: termsOf(said), owners: ownersIn(question), otherwise: NOT_IN_OFFICE };
  }
  const verb = terms.find(({ start }) => start === voice?.verb);
  if (voice?.side === "agent" && verb && LEADING.has(toTerm(verb.typed.toLowerCase())))
    return {
      terms: new Set([...termsOf([verb]), ...LEADERS]),
      owners: ownersIn(question),
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

function ownersIn({ terms }: Question): ReadonlySet<string> {
  return termsOf(
    terms.filter(({ isName, typed }) => {
      const word = typed.toLowerCase();
      return isName && !isPersonNoun(word) && !isDemonym(word);
    }),
  );
}

/** "which German minister", "what doctor". */
function askedSort({ text, terms }: Question): AskedRole | null {
  const which = WHICH.exec(text);
  if (!which || asksGroup(text)) return null;
  const from = which.index + which[0].length;
  const words = tokenize(text.slice(from)).slice(0, NOUN_WITHIN);
  const noun = words.find(({ word }, n) => isPersonNoun(word) && !isPersonNoun(words[n + 1]?.word ?? ""));
  if (!noun) return null;
  const term = terms.find(({ start }) => start === from + noun.start);
  const sort = SORTS[noun.word] ?? SORTS[noun.word.replace(/s$/, "")] ?? [];
  const said = new Set([...(term?.matches.keys() ?? [noun.term]), ...sort]);
  return { terms: said, owners: new Set(), otherwise: OF_OTHER_SORT };
}

/** Whether a group is asked for. */
export function asksGroup(text: string): boolean {
  return ASKS_GROUP.test(text);
}

/** Somebody as a sentence names or describes them. */
type Somebody = Omit<NameMention, "text" | "kind">;

/** How well somebody suits the role that is asked for, 0 to 1, by the description and the words beside the name. */
export function suitsRole({ start, end, role }: Somebody, asked: AskedRole, sentence: string): number {
  const before = tokenize(sentence.slice(0, start)).slice(-TITLE_WORDS);
  const is = IS_A.exec(sentence.slice(end));
  const behind = is ? tokenize(sentence.slice(end + is[0].length)).slice(0, TITLE_WORDS) : [];
  const description = role ? sentence.slice(role.start, role.end) : "";
  if (isOfAnother(description, asked)) return asked.otherwise;
  const described = tokenize(description);
  const as = AS_A.exec(sentence);
  const office = as ? tokenize(sentence.slice(as.index + as[0].length)).slice(0, TITLE_WORDS) : [];
  const said: readonly Token[] = [...before, ...described, ...behind, ...office];
  return said.some(({ term }) => asked.terms.has(term)) ? 1 : asked.otherwise;
}

/** "director of the Water Board" is no answer to "who leads Elsby". */
function isOfAnother(description: string, { owners }: AskedRole): boolean {
  const owner = OF_NAMED.exec(description)?.groups?.owner;
  return owner !== undefined && owners.size > 0 && !tokenize(owner).some(({ term }) => owners.has(term));
}
