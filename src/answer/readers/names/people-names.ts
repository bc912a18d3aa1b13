import { faker as azerbaijani } from "@faker-js/faker/locale/az";
import { faker as german } from "@faker-js/faker/locale/de";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as indian } from "@faker-js/faker/locale/en_IN";
import { faker as nigerian } from "@faker-js/faker/locale/en_NG";
import { faker as spanish } from "@faker-js/faker/locale/es";
import { faker as french } from "@faker-js/faker/locale/fr";
import { faker as indonesian } from "@faker-js/faker/locale/id_ID";
import { faker as italian } from "@faker-js/faker/locale/it";
import { faker as dutch } from "@faker-js/faker/locale/nl";
import { faker as polish } from "@faker-js/faker/locale/pl";
import { faker as romanian } from "@faker-js/faker/locale/ro";
import { faker as serbian } from "@faker-js/faker/locale/sr_RS_latin";
import { faker as swedish } from "@faker-js/faker/locale/sv";
import { faker as turkish } from "@faker-js/faker/locale/tr";

const LOCALES = [
  azerbaijani,
  english,
  french,
  german,
  indian,
  indonesian,
  italian,
  dutch,
  nigerian,
  polish,
  romanian,
  serbian,
  spanish,
  swedish,
  turkish,
];

/** Given names that are far more often something else at the start of a sentence or of a longer name. */
const NOT_GIVEN = new Set(
  "angel art august autumn bay can christian city coast crime day destiny essence faith field general golden grace ground haven heaven hope ice jazz joy june lake lane long major march may mercy miracle national north ocean park precious price prince queen rain royal sea sincere sky south star storm summer true trinity unique west will wood".split(
    " ",
  ),
);

const givenNames = new Set(LOCALES.flatMap((locale) => namesOf(locale.rawDefinitions.person?.first_name)));
const familyNames = new Set(LOCALES.flatMap((locale) => namesOf(locale.rawDefinitions.person?.last_name)));

/** Endings that only family names have, so that an unlisted one is still taken for a person. */
const FAMILY_ENDING =
  /(?:\p{L}{2}(?:ov|ev|ova|eva|enko|enka|chuk|sky|skiy|skyy|skyi|ski|ska|skaya|cki|icz|vich|vych|ić|vić|ović|dze|shvili|yan|oglu|oğlu|ez|sson|quist|berg|stein|escu)|poulos|opoulos)$/u;

/** Whether it is a known given name. Takes the name as it is written with one capital. */
export function isGivenName(name: string): boolean {
  return isIn(givenNames, name) && !NOT_GIVEN.has(name.toLowerCase());
}

/** Whether it is a known family name or has the ending of one. Takes the name as it is written with one capital. */
export function isFamilyName(name: string): boolean {
  return isIn(familyNames, name) || FAMILY_ENDING.test(name);
}

/** A hyphenated name counts by its first part: "Jean-Luc". */
function isIn(names: ReadonlySet<string>, name: string): boolean {
  const plain = name.replaceAll("’", "'");
  return names.has(plain) || names.has(plain.split("-")[0] ?? plain);
}

interface NamesByGender {
  readonly generic?: readonly string[] | null | undefined;
  readonly female?: readonly string[] | null | undefined;
  readonly male?: readonly string[] | null | undefined;
}

function namesOf(names: NamesByGender | null | undefined): readonly string[] {
  return [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])];
}
