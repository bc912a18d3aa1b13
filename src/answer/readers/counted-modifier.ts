import type { Question } from "../../question/question.ts";
import type { CountMention } from "../mention.ts";
import { hasAny } from "./has-any.ts";

/** What a quantity loses that counts others besides the ones asked for, or that stands where they are not named at all. */
const AMONG_OTHERS = -0.6;
const NOT_NAMED = -0.15;
/** "2,030 Russian, Belarusian and Tajik troops". */
const COORDINATED = /\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*,? (?:and|or) \p{Lu}/u;
/** "2,000 soldiers, including Norwegians and Danes" */
const MEMBERS = /^,? (?:including|among them|such as) (?<members>[^.;:]*)/;

/** "How many Armenian soldiers", "how many did Armenia send": what a quantity loses by whose number it is. */
export function modifierLoss(
  { label, end }: CountMention,
  { terms, counted }: Question,
  text: string,
): number {
  const names = terms.filter(({ isName }) => isName);
  const modifiers = terms.filter(({ isName }, n) => isName && counted.has(n));
  // "how many troops did Norway send": the name need not be a modifier
  if (hasAny(label, modifiers.length > 0 ? modifiers : names))
    return COORDINATED.test(label) ? AMONG_OTHERS : 0;
  if (modifiers.length === 0) return 0;
  const members = MEMBERS.exec(text.slice(end))?.groups?.members ?? "";
  if (hasAny(members, modifiers)) return AMONG_OTHERS;
  return hasAny(text, modifiers) ? 0 : NOT_NAMED;
}
