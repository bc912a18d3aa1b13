import type { Span } from "../../corpus/report.ts";
import { askedGroup, GROUP_NOUN } from "../../question/group-noun.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { type AskedRole, asksForName } from "./asked-role.ts";
import { toldPart } from "./crime-role.ts";
import { asksOrganisation, groupSortFit } from "./group-sort.ts";
import { severalOf } from "./stand-ins.ts";
import { suitsRole, type Told } from "./told-role.ts";

/** In "General Motors' behaviour shows ..." the owner neither does it nor is it done to. */
const OWNER = {
  // but "through Vale's header" is Vale's own deed
  pattern:
    /^['’]s?\s(?!(?:[\w-]+ ){0,2}(?:corner|cross|drop goal|effort|free kick|goal|header|hat-trick|penalty|shot|spot kick|strike|tap-in|touchdown|try|volley)\b)/,
  worth: 0.5,
} as const;
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
export interface PeopleSentence extends Told {
  readonly role: AskedRole | null;
}

/** "who shot the clerk" is not answered by the sheriff who tells of it, nor by another victim. */
function partFit(somebody: Span, { text, question: { crimePart } }: PeopleSentence): number {
  if (crimePart === null) return 1;
  const told = toldPart(somebody, text);
  return told === crimePart ? 1 : told === null ? PART.untold : PART.other;
}

/** "protesters" may be the answer, "party" or "minister" alone hardly is. */
export function fitOfActor({ start, end }: Span, sentence: PeopleSentence): number {
  const { text, role, question } = sentence;
  if (asksForName(question)) return NAMELESS;
  const said = text.slice(start, end);
  const tells = (/\s/.test(said) && !STANDS_FOR_A_NAME.test(said)) || said.endsWith("s");
  const isPeople = asksOrganisation(question) && !IS_ORGANISED.test(said);
  const fit = isPeople ? NOT_ORGANISED : tells ? FIT.actor : FIT.bare;
  const suits = role ? suitsRole({ start, end, role: null }, role, sentence) : 1;
  return fit * suits * partFit({ start, end }, sentence);
}

/** How well a name suits a who-question, 0 to 1. */
export function fitOfName(name: NameMention, sentence: PeopleSentence): number {
  return fitOfKind(name, sentence) * partFit(name, sentence);
}

function fitOfKind(name: NameMention, sentence: PeopleSentence): number {
  const { kind } = name;
  const { text, question, role } = sentence;
  if (kind !== "person" && asksForName(question)) return NAMELESS;
  const suitsAsked = role && !isOneOf(name, role, text) ? suitsRole(name, role, sentence) : 1;
  if (suitsAsked < 1) return FIT[kind] * suitsAsked;
  // "actor Jane Vale's visit" for "which actor came": whoever has the role is meant, whatever is hers
  const isOwner = !role && OWNER.pattern.test(text.slice(name.end)) && !/\bwhose\b/i.test(question.text);
  const owner = isOwner ? OWNER.worth : 1;
  if (askedGroup(question.text) === null) return FIT[kind] * owner;
  if (kind === "group") return FIT.person * owner * groupSortFit(name, text, question);
  if (kind === "place") return FIT.place * owner;
  return (asksOrganisation(question) ? NOT_ORGANISED : FIT.group) * owner;
}

/** "three candidates gave up: Jane Vale and ..." for "which candidates": a list says what all in it are. */
function isOneOf(name: NameMention, { terms }: AskedRole, text: string): boolean {
  return severalOf(name, text).some(({ start, end }) =>
    tokenize(text.slice(start, end)).some(({ term }) => terms.has(term)),
  );
}
