/**
 * What stands for a person elsewhere in the same sentence: "he" in "Vale became the hero: he cooked for all", and "three
 * candidates" in "Three candidates gave up: Vale, Adams and Kent". Where a clause or a description between commas follows a
 * name, the sentence goes on with it behind the second comma: "Vale, who came from Elsby as a child, was hired".
 */
import type { Span } from "../../corpus/report.ts";
import { isFiniteVerb } from "../../question/auxiliaries.ts";
import type { NameMention } from "../mention.ts";

const PRONOUN = /\b(?:he|she|He|She)\b/gu;
/** "Three candidates gave up: ", up to the names. */
const LIST_OPENING =
  /^(?:[^:“”"]*[,—–] )?(?<several>(?:the |all )?(?:two|three|four|five|six|seven|eight|nine|ten|several|other|\d+)(?: [\p{L}-]+){0,3}? [\p{L}-]+s)(?= [^:“”"]*: ["“]?\p{Lu})/iu;

/** What is told of a name between commas opens so: ", who", ", a farmer", ", 33". */
const IN_PASSING = /^, (?:who|which|whose|an?|the|one|his|her|its|now|then|formerly|aged|\d{1,2})\b/u;
const COMMA = /, (?<next>[\p{L}-]+)/gu;
/** A comma further on closes hardly anything. */
const MOST_COMMAS = 4;

/** The spans that stand for a name, none where they may stand for another. */
export function standInsOf(name: NameMention, names: readonly NameMention[], text: string): readonly Span[] {
  const resumed = resumptionOf(name, text);
  if (name.kind !== "person") return resumed;
  return [...resumed, ...pronounsOf(name, names, text), ...severalOf(name, text)];
}

/** The place, without any length, behind what is told of a name between commas. */
function resumptionOf({ end }: NameMention, text: string): readonly Span[] {
  const rest = /^[^;:.()“”"—–]*/u.exec(text.slice(end))?.[0] ?? "";
  if (!IN_PASSING.test(rest)) return [];
  const closing = [...rest.matchAll(COMMA)]
    .slice(1, MOST_COMMAS)
    .find(({ groups }) => isFiniteVerb(groups?.next ?? ""));
  return closing ? [{ start: end + closing.index + 2, end: end + closing.index + 2 }] : [];
}

/** The pronouns behind the only person who is named before them. */
function pronounsOf(name: NameMention, names: readonly NameMention[], text: string): readonly Span[] {
  const people = names.filter(({ kind }) => kind === "person");
  return [...text.matchAll(PRONOUN)]
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
    .filter(({ start }) => {
      const before = people.filter(({ end }) => end <= start);
      return before.length > 0 && before.every(({ text: one }) => one === name.text);
    });
}

/** "Three candidates", of whom a name behind the colon is one; none where the name is in no such list. */
export function severalOf({ start }: NameMention, text: string): readonly Span[] {
  const several = LIST_OPENING.exec(text);
  const said = several?.groups?.several;
  if (!several || said === undefined || start < several[0].length || !text.slice(0, start).includes(": "))
    return [];
  const end = several[0].length;
  return [{ start: end - said.length, end }];
}
