import { isDemonym } from "../answer/readers/names/gazetteer.ts";
import { isGivenName } from "../answer/readers/names/people-names.ts";
import { isTitle } from "../answer/readers/names/titles.ts";
import { isCommonWord } from "../search/common-words.ts";
import { type Proposal, propose } from "./proposal.ts";
import type { Sentence } from "./sentence.ts";

/** "president of France", "US Secretary of State": an office that one person holds at a time. */
const OFFICE =
  /^(?:[Tt]he |[Cc]urrent |[Ii]ncumbent )*(?<office>(?:[\p{L}-]+ ){1,3}of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)*)$/u;
const ONE_OF_MANY =
  /\b(?:former|ex|one|then|late|late|member|official|officer|lawyer|judge|professor|spokes\p{L}+|father|mother|founder|deputy|reporter|senator|representative|author|actor)\b/iu;

/** A name that goes on where the description was cut: "of North" America. */
const HALF_NAME = / (?:North|South|East|West|New|Saint)$/;

/** "is Antony Blinken", "is the president of France", "what is the CSTO": of names that the report describes. */
export function proposePeople({ passage, text, names, fullest }: Sentence): readonly Proposal[] {
  return names.flatMap(({ mention: { text: name, start, kind, role } }) => {
    if (role === null) return [];
    if (kind === "group" && !isDistinct(name)) return [];
    if (kind === "group") return propose("what", `is ${withArticle(name, text.slice(0, start))}`, passage);
    const full = fullest(name);
    const office = OFFICE.exec(text.slice(role.start, role.end))?.groups?.office;
    return [
      ...(isFullName(full) ? propose("who", `is ${full}`, passage) : []),
      ...(office && isOffice(office) ? propose("who", `is the ${lowerTitle(office)}`, passage) : []),
    ];
  });
}

/** "the CSTO", "Roscosmos". */
function withArticle(name: string, before: string): string {
  return /\bthe $/i.test(before) ? `the ${name}` : name;
}

/** One word with a capital may be an everyday word ("Parliament"), a people or a person. */
function isDistinct(name: string): boolean {
  const lower = name.toLowerCase();
  if (/\s/.test(name) || /^\p{Lu}{2,}$/u.test(name)) return true;
  return (
    !isCommonWord(lower) && !isCommonWord(lower.replace(/s$/, "")) && !isDemonym(lower) && !isGivenName(name)
  );
}

/** Of two words or more that are more than everyday words with capitals ("Emergency Situations"). */
function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || isTitle(first.toLowerCase())) return false;
  return !isCommonWord(last.toLowerCase()) || isGivenName(first);
}

/** "minister of Economy" leaves open of which country; "US Secretary of State" does not. */
function isOffice(office: string): boolean {
  const [title = "", of = ""] = office.split(/ of (?:the )?/);
  const [first = ""] = title.split(" ");
  const isWhole = of.split(" ").some((word) => !isCommonWord(word.toLowerCase()));
  const isOfCountry = /^\p{Lu}{2,}$/u.test(first) || isDemonym(first.toLowerCase());
  return (
    (isWhole || isOfCountry) &&
    !HALF_NAME.test(office) &&
    !ONE_OF_MANY.test(office) &&
    title.split(" ").some((word) => isTitle(word.toLowerCase()))
  );
}

/** "Prime Minister of Canada" is an office, "prime minister of Canada" whoever holds it. */
function lowerTitle(office: string): string {
  if (/^\p{Lu}{2,}/u.test(office) || isDemonym(office.split(" ")[0]?.toLowerCase() ?? "")) return office;
  return office.replace(/\b\p{Lu}\p{Ll}+(?=.* of )/gu, (word) => word.toLowerCase());
}
