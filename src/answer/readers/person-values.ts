import { overlaps, type Passage, quote, type Span } from "../../corpus/report.ts";
import { once } from "../../once.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { contentWords, isKnownByQuestion, isSameWord } from "./asked-about.ts";
import { askedRole } from "./asked-role.ts";
import { joinCouples } from "./couples.ts";
import { saysOnly } from "./crime-role.ts";
import { asksOrganisation } from "./group-sort.ts";
import { readIdentity } from "./identity.ts";
import { namesKin } from "./kin.ts";
import { readActors } from "./noun-phrases.ts";
import { fitOfActor, fitOfName, type PeopleSentence } from "./person-fit.ts";
import { withSpeaker } from "./quoted-speaker.ts";
import { namesOf } from "./report-names.ts";
import { standInsOf } from "./stand-ins.ts";
import { statedValue } from "./stated-value.ts";

/** A name inside somebody's description ("a spokesman for the PMF") is not the one described. */
const INSIDE = 0.4;
const OFFICE = /^ (?:of|for|at) (?:the )?/;
/** "came to Elsby as a child": the time, and nobody; but "was identified as a nurse". */
const AS = /(?<!\b(?:described|identified|known|named|revealed) )\bas $/;
const ONE = /^an? /;

/** Who could be the answer: persons, groups and common nouns for people that the question does not name itself. */
export const readPersonValues: ReadValues = (passage, question, siblings) => {
  const text = quote(passage.report, passage);
  // without capitals nothing tells a name from a noun, and a guess would outrank a right sentence
  if (!/\p{Lu}/u.test(text)) return [];
  const apart = namesOf(passage, siblings);
  if (question.detail === "identity") return apart.flatMap((name) => readIdentity(name, passage, question));
  const names = joinCouples(apart, text);
  const actors = readActors(text)
    .filter((actor) => !(ONE.test(actor.text) && AS.test(text.slice(0, actor.start))))
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
      const value = statedValue(
        passage,
        name,
        name.text,
        fitOfName(name, sentence) * (isDescribing ? INSIDE : 1),
      );
      const standIns = standInsOf(name, names, text).map((span) => inReport(span, passage));
      return standIns.length > 0 ? { ...value, standIns } : value;
    });
  const common = actors.map((actor) =>
    statedValue(passage, actor, text.slice(actor.start, actor.end), fitOfActor(actor, sentence)),
  );
  return withSpeaker([...proper, ...common], passage, question, siblings);
};

function inReport({ start, end }: Span, passage: Passage): Span {
  return { start: start + passage.start, end: end + passage.start };
}

/** Not whom the question names; a place only where it did something ("who attacked Iraq"). */
function isPossible(name: NameMention, question: Question): boolean {
  return !isKnownByQuestion(name, question) && (name.kind !== "place" || question.voice !== null);
}

/** "his father, Adam Vale" for "who is Jane Vale's father": the surname that the question gives is not hers alone. */
function isRelative(
  { text: name, role: said }: NameMention,
  { text, question, role }: PeopleSentence,
): boolean {
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

/** "the attacker" says no more than the question about the attacker. */
function isDescribed(text: string, question: Question): boolean {
  const head = contentWords(text.replace(/ (?:of|in|from|at|with) .*/, "")).at(-1);
  if (head === undefined || (question.crimePart && saysOnly(head.word, question.crimePart))) return true;
  return question.terms.some(({ matches }) => matches.has(head.term));
}
