import type { Passage } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { termSet } from "../../search/term.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { isKnownByQuestion, isSameWord } from "./asked-about.ts";
import { type AskedRole, isOwnerName } from "./asked-role.ts";
import { hasAny } from "./has-any.ts";
import { knownOwners } from "./known-owners.ts";
import { isDemonym, isKnownPlace } from "./names/gazetteer.ts";
import { isGivenName } from "./names/people-names.ts";
import {
  findOffice,
  isFormer,
  type Office,
  ownersOf,
  ownsOffice,
  type Somebody,
  type Tokenized,
} from "./office.ts";

/** "Vice President" and "President-elect" are other offices than "President". */
const OTHER_RANK = new Set(["vice", "deputy", "assistant", "associate", "elect"]);
/** There are many ministers: "foreign" or "prime" tells which. */
const OF_A_DEPARTMENT = termSet("minister secretary");
const ASKS_FORMER = /\b(?:former|formerly|ex|previous|past|last|late|then|ousted|deposed)\b/i;
const ASKS_THEN = /\b(?:was|were)\b/i;
/** What "Clean Rivers" is worth for who leads it. */
const OWNER = 0.2;
/** What the present holder is worth where a former one is asked for, and the other way round. */
const AT_ANOTHER_TIME = 0.4;

/** What is needed to judge somebody in a sentence. */
export interface Told extends Tokenized {
  readonly names: readonly NameMention[];
  readonly question: Question;
  readonly passage: Passage;
  readonly siblings: readonly Passage[];
}

/** How well somebody suits the role that is asked for, 0 to 1: "director of the Water Board" does not lead Elsby. */
export function suitsRole(somebody: Somebody, asked: AskedRole, told: Told): number {
  const { question } = told;
  if (ownsOffice(somebody, asked.terms, told)) return OWNER;
  const office = findOffice(somebody, asked.terms, told);
  if (!office || isOfOtherRank(office, question) || isOfOtherDepartment(office, question))
    return asked.otherwise;
  if (isOfAnother(findOwners(office, somebody, asked, told), asked, question)) return asked.otherwise;
  return isAtAnotherTime(office, asked, question) ? AT_ANOTHER_TIME : 1;
}

/** By the sentence, or else by the rest of the report. */
function findOwners(office: Office, somebody: Somebody, { terms }: AskedRole, told: Told): readonly string[] {
  const owners = ownersOf(office, somebody, told);
  if (owners.length > 0) return owners;
  const name = told.text.slice(somebody.start, somebody.end);
  return knownOwners(name, terms, told.passage, told.siblings);
}

/** "A Toronto lawyer" is somebody's all the same: a place is no other owner where a person is asked about. */
function isOfAnother(owners: readonly string[], asked: AskedRole, question: Question): boolean {
  const told = namesPerson(question) ? owners.filter((owner) => !isPlace(owner)) : owners;
  return asked.owners.length > 0 && told.length > 0 && !told.some((owner) => isOwner(owner, asked, question));
}

function namesPerson({ terms }: Question): boolean {
  return terms.some(({ typed: [initial = "", ...rest] }) => {
    const word = initial.toUpperCase() + rest.join("");
    return isGivenName(word) && !isKnownPlace(word);
  });
}

function isPlace(text: string): boolean {
  return isKnownPlace(text) || isDemonym(text.toLowerCase());
}

function isOwner(text: string, { owners }: AskedRole, question: Question): boolean {
  return hasAny(text, owners) || isKnownByQuestion({ text, kind: "group" }, question);
}

function isOfOtherRank({ words, head }: Office, { text }: Question): boolean {
  const at = words.indexOf(head);
  const told = words.slice(Math.max(0, at - 1), at + 2).map(({ word }) => word);
  const asked = tokenize(text).map(({ word }) => word);
  return [...OTHER_RANK].some((rank) => told.includes(rank) !== asked.includes(rank));
}

function isOfOtherDepartment({ words, head }: Office, { terms }: Question): boolean {
  if (!OF_A_DEPARTMENT.has(head.term)) return false;
  const at = terms.findIndex(({ matches }) => matches.get(head.term) === 1);
  const department = terms[at - 1];
  if (!department || isOwnerName(department)) return false;
  return !words.some((word) => isSameWord(word, department));
}

function isAtAnotherTime(office: Office, asked: AskedRole, { text }: Question): boolean {
  const asksFormer = ASKS_FORMER.test(text) || asksFirst(asked, text);
  return asksFormer ? !isFormer(office) : isFormer(office) && !ASKS_THEN.test(text);
}

/** "The first mayor of Elsby", not "the mayor who made the first step". */
function asksFirst({ terms }: AskedRole, text: string): boolean {
  const words = tokenize(text);
  return words.some(({ word }, n) => word === "first" && terms.has(words[n + 1]?.term ?? ""));
}
