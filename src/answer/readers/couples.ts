/**
 * Two people named together by one surname: "Adam and Jane Vale" is one answer, of which "Adam" alone would be half and
 * "Jane Vale" the other.
 */
import type { NameMention } from "../mention.ts";
import { isGivenName } from "./names/people-names.ts";

const AND = /^ (?:and|&) $/;

/** The names of a sentence with such couples as one name each. */
export function joinCouples(names: readonly NameMention[], text: string): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isCouple(before, name, text)) joined[joined.length - 1] = together(before, name, text);
    else joined.push(name);
  }
  return joined;
}

function isCouple(one: NameMention, other: NameMention, text: string): boolean {
  const [given = "", ...rest] = other.text.split(" ");
  return (
    isGivenName(one.text) &&
    other.kind === "person" &&
    rest.length > 0 &&
    isGivenName(given) &&
    AND.test(text.slice(one.end, other.start))
  );
}

function together(one: NameMention, other: NameMention, text: string): NameMention {
  return { ...other, start: one.start, text: text.slice(one.start, other.end), role: one.role };
}
