import { overlaps, quote, type Span } from "../../corpus/report.ts";
import { once } from "../../once.ts";
import { askedGroup, GROUP_NOUN } from "../../question/group-noun.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { contentWords, isKnownByQuestion, isSameWord } from "./asked-about.ts";
import { type AskedRole, askedRole, asksForName } from "./asked-role.ts";
import { joinCouples } from "./couples.ts";
import { saysOnly, toldPart } from "./crime-role.ts";
import { asksOrganisation, groupSortFit } from "./group-sort.ts";
import { readIdentity } from "./identity.ts";
import { namesKin } from "./kin.ts";
import { readActors } from "./noun-phrases.ts";
import { withSpeaker } from "./quoted-speaker.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";
import { suitsRole, type Told } from "./told-role.ts";

/** A name inside somebody's description ("a spokesman for the PMF") is not the one described. */
const INSIDE = 0.4;
/** In "General Motors' behaviour shows ..." the owner neither does it nor is it done to. */
const OWNER = {
  // but "through Vale's header" is Vale's own deed
  pattern:
    /^['’]s?\s(?!(?:[\w-]+ ){0,2}(?:corner|cross|drop goal|effort|free kick|goal|header|hat-trick|penalty|shot|spot kick|strike|tap-in|touchdown|try|volley)\b)/,
  worth: 0.5,
} as const;
const OFFICE = /^ (?:of|for|at) (?:the )?/;
const FIT = { person: 1, group: 0.75, place: 0.3, actor: 0.6, bare: 0.35 } as const;
/** "the company passed its rival": named before. */
const STANDS_FOR_A_NAME =
  /^(?:the|this|that) (?:agency|club|company|duo|firm|group|man|organi[sz]ation|pair|party|team|woman)$/i;
/** "What is the captain's name": whoever has none in the sentence is no answer. */
const NAMELESS = 0.15;

/** Somebody, where a newspaper or a charity is asked for. */
const NOT_ORGANISED = 0.4;
const IS_ORGANISED = new RegExp(`${GROUP_NOUN}$`, "i");

/** Asked who did it or who suffered it: what others are worth, and those of whom the sentence says nothing like that. */
const PART = { other: 0.4, untold: 0.7 } as const;

/** A sentence and the question that it may answer; the role asked for is the same for all its names. */
interface Sentence extends Told {
  readonly role: AskedRole | null;
}

/** Who could be the answer: persons, groups and common nouns for people that the question does not name itself. */
export const readPersonValues: ReadValues = (passage, question, siblings) => {
  const text = quote(passage.report, passage);
  // without capitals nothing tells a name from a noun, and a guess would outrank a right sentence
  if (!/\p{Lu}/u.test(text)) return [];
  const apart = namesOf(passage, siblings);
  if (question.detail === "identity") return apart.flatMap((name) => readIdentity(name, passage, question));
  const names = joinCouples(apart, text);
  const actors = readActors(text)
    .filter((actor) => !names.some((name) => overlaps(name, actor)) && !isDescribed(actor.text, question))
    .map((actor) => withOffice(actor, names, text));
  const outer = [...names.flatMap(({ role }) => (role ? [role] : [])), ...actors];
  const tokens = once(() => tokenize(text));
  const sentence = { text, tokens, names, question, passage, siblings, role: askedRole(question) };
  const proper = names
    .filter((name) => isPossible(name, question) || isRelative(name, sentence))
    .map((name) => {
      const isInside = outer.some(({ start, end }) => start <= name.start && end >= name.end);
      // "a biologist at Elsby University" for "which university"
      const isDescribing = isInside && !(name.kind === "group" && asksOrganisation(question));
      return statedValue(passage, name, name.text, fitOf(name, sentence) * (isDescribing ? INSIDE : 1));
    });
  const common = actors.map((actor) =>
    statedValue(passage, actor, text.slice(actor.start, actor.end), fitOfActor(actor, sentence)),
  );
  return withSpeaker([...proper, ...common], passage, question, siblings);
};

/** Not whom the question names; a place only where it did something ("who attacked Iraq"). */
function isPossible(name: NameMention, question: Question): boolean {
  return !isKnownByQuestion(name, question) && (name.kind !== "place" || question.voice !== null);
}

/** "his father, Adam Vale" for "who is Jane Vale's father": the surname that the question gives is not hers alone. */
function isRelative({ text: name, role: said }: NameMention, { text, question, role }: Sentence): boolean {
  if (!said || !role || !namesKin(text.slice(said.start, said.end), role)) return false;
  const [given] = contentWords(name);
  return given !== undefined && !question.terms.some((term) => isSameWord(given, term));
}

/** "the head of Roscosmos": the office belongs to the description. */
function withOffice(actor: Span, names: readonly NameMention[], text: string): Span {
  const of = OFFICE.exec(text.slice(actor.end));
  const office =
    of && names.find(({ start, kind }) => start === actor.end + of[0].length && kind !== "person");
  return office ? { start: actor.start, end: office.end } : actor;
}

/** "who shot the clerk" is not answered by the sheriff who tells of it, nor by another victim. */
function partFit(somebody: Span, { text, question: { crimePart } }: Sentence): number {
  if (crimePart === null) return 1;
  const told = toldPart(somebody, text);
  return told === crimePart ? 1 : told === null ? PART.untold : PART.other;
}

/** "protesters" may be the answer, "party" or "minister" alone hardly is. */
function fitOfActor({ start, end }: Span, sentence: Sentence): number {
  const { text, role, question } = sentence;
  if (asksForName(question)) return NAMELESS;
  const said = text.slice(start, end);
  const tells = (/\s/.test(said) && !STANDS_FOR_A_NAME.test(said)) || said.endsWith("s");
  const isPeople = asksOrganisation(question) && !IS_ORGANISED.test(said);
  const fit = isPeople ? NOT_ORGANISED : tells ? FIT.actor : FIT.bare;
  const suits = role ? suitsRole({ start, end, role: null }, role, sentence) : 1;
  return fit * suits * partFit({ start, end }, sentence);
}

function fitOf(name: NameMention, sentence: Sentence): number {
  return fitOfKind(name, sentence) * partFit(name, sentence);
}

function fitOfKind(name: NameMention, sentence: Sentence): number {
  const { kind } = name;
  const { text, question, role } = sentence;
  if (kind !== "person" && asksForName(question)) return NAMELESS;
  const suitsAsked = role ? suitsRole(name, role, sentence) : 1;
  if (suitsAsked < 1) return FIT[kind] * suitsAsked;
  // "actor Jane Vale's visit" for "which actor came": whoever has the role is meant, whatever is hers
  const isOwner = !role && OWNER.pattern.test(text.slice(name.end)) && !/\bwhose\b/i.test(question.text);
  const owner = isOwner ? OWNER.worth : 1;
  if (askedGroup(question.text) === null) return FIT[kind] * owner;
  if (kind === "group") return FIT.person * owner * groupSortFit(name, text, question);
  if (kind === "place") return FIT.place * owner;
  return (asksOrganisation(question) ? NOT_ORGANISED : FIT.group) * owner;
}

/** "the attacker" says no more than the question about the attacker. */
function isDescribed(text: string, question: Question): boolean {
  const head = contentWords(text.replace(/ (?:of|in|from|at|with) .*/, "")).at(-1);
  if (head === undefined || (question.crimePart && saysOnly(head.word, question.crimePart))) return true;
  return question.terms.some(({ matches }) => matches.has(head.term));
}
