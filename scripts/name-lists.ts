import { faker as azerbaijani } from "@faker-js/faker/locale/az";
import { faker as german } from "@faker-js/faker/locale/de";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as canadian } from "@faker-js/faker/locale/en_CA";
import { faker as indian } from "@faker-js/faker/locale/en_IN";
import { faker as nigerian } from "@faker-js/faker/locale/en_NG";
import { faker as american } from "@faker-js/faker/locale/en_US";
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

/** The locales that write names in Latin letters and list enough of them. */
const PEOPLE = [
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
].map(({ rawDefinitions }) => rawDefinitions.person);
const [CANADA, AMERICA] = [canadian, american].map(({ rawDefinitions }) => rawDefinitions.location);

type NameLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The names that the readers of names know, by file and list, each list sorted by code units. */
export const NAME_LISTS: NameLists = {
  "people.json": {
    given: inOrder(PEOPLE.flatMap((person) => namesOf(person?.first_name))),
    family: inOrder(PEOPLE.flatMap((person) => namesOf(person?.last_name))),
  },
  "north-america.json": {
    states: inOrder([...(AMERICA?.state ?? []), ...(CANADA?.state ?? [])]),
    cities: inOrder(AMERICA?.city_name ?? []),
  },
};

interface NamesByGender {
  readonly generic?: readonly string[] | null | undefined;
  readonly female?: readonly string[] | null | undefined;
  readonly male?: readonly string[] | null | undefined;
}

function namesOf(names: NamesByGender | null | undefined): readonly string[] {
  return [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])];
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
