import { createRequire } from "node:module";
import { once } from "../../../once.ts";

interface PeopleNames {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Given names that are far more often something else at the start of a sentence or of a longer name. */
const NOT_GIVEN = new Set(
  "angel art august autumn bay can christian city coast crime day destiny essence faith field general golden grace ground haven heaven hope ice jazz joy june lake lane long major march may mercy miracle national north ocean park precious price prince queen rain royal sea sincere sky south star storm summer true trinity unique west will wood".split(
    " ",
  ),
);

/** Of fifteen languages, see lists/README.md; parsed when the first name is read, since many questions need none. */
const names = once(() => {
  const { given, family }: PeopleNames = createRequire(import.meta.url)("./lists/people.json");
  return { given: new Set(given), family: new Set(family) };
});

/** Endings that only family names have, so that an unlisted one is still taken for a person. */
const FAMILY_ENDING =
  /(?:\p{L}{2}(?:ov|ev|ova|eva|enko|enka|chuk|sky|skiy|skyy|skyi|ski|ska|skaya|cki|icz|vich|vych|ić|vić|ović|dze|shvili|yan|oglu|oğlu|ez|sson|quist|berg|stein|escu)|poulos|opoulos)$/u;

/** Whether it is a known given name. Takes the name as it is written with one capital. */
export function isGivenName(name: string): boolean {
  return isIn(names().given, name) && !NOT_GIVEN.has(name.toLowerCase());
}

/** Whether it is a known family name or has the ending of one. Takes the name as it is written with one capital. */
export function isFamilyName(name: string): boolean {
  return isIn(names().family, name) || FAMILY_ENDING.test(name);
}

/** A hyphenated name counts by its first part: "Jean-Luc". */
function isIn(known: ReadonlySet<string>, name: string): boolean {
  const plain = name.replaceAll("’", "'");
  const hyphen = plain.indexOf("-");
  return known.has(plain) || (hyphen !== -1 && known.has(plain.slice(0, hyphen)));
}
