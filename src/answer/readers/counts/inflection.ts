const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Past tenses and participles without -ed; one form each where they fall together. */
const IRREGULAR_PASTS = set(
  "beaten became begun began bitten born bought bound bred broke broken brought built burnt came caught chose chosen come cut dealt driven drove drawn drew eaten fallen fed fell felt fled flew flown fought found forced frozen gave given gone got gotten grew grown heard held hidden hit hung hurt kept knew known laid lain leapt led left lent lit lost made met overthrown paid put ran read risen rose run sank sat saw seen sent set shot shown shut slain slept sold spent split spread stabbed stolen stood struck stuck sung sunk sworn swept swum taken taught thrown took torn trodden went withdrawn withdrew won worn wounded wrote written",
);
const NOT_PASTS = set(
  "hundred red need indeed seed speed feed bed shed breed greed weed embed bleed naked sacred wicked united armed masked hooded suspected alleged so-called unidentified unnamed unarmed related aged newly experienced talented limited mixed gifted beloved",
);
const NOT_GERUNDS = set(
  "including following regarding concerning according during building buildings morning evening king ring thing something anything nothing everything string spring wing ceiling beijing being pending wedding meeting hearing setting sibling offspring darling sterling shilling",
);
/** States that tell what happened without a verb: "left two dead". */
const STATES = set(
  "dead deceased wounded injured hurt missing homeless hospitalised hospitalized stranded trapped unaccounted ill infected alive displaced",
);

/** Never adjectives: "all three suffered wounds" counts no "suffered wounds". */
const NEVER_MODIFIERS = set(
  "suffered received sustained remained appeared seemed refused pleaded admitted denied tried died happened survived became belonged opened entered attended arrived gathered marched protested rallied",
);

/** True for a past tense that cannot stand before the noun it counts. */
export function isPlainVerb(word: string): boolean {
  return NEVER_MODIFIERS.has(word);
}

/** True for a past tense or participle by its form ("arrested", "sent"). */
export function isPastForm(word: string): boolean {
  return IRREGULAR_PASTS.has(word) || (/^\p{L}{2,}ed$/u.test(word) && !NOT_PASTS.has(word));
}

/** True for an -ing form that can govern a number ("killing 20"). */
export function isGerund(word: string): boolean {
  return /^\p{L}{3,}ing$/u.test(word) && !NOT_GERUNDS.has(word);
}

/** True for words such as "dead" and "missing" that tell what happened to people. */
export function isState(word: string): boolean {
  return STATES.has(word);
}

const COLLECTIVES = set(
  "people men women children police staff personnel troops crew crews aircraft spacecraft cattle fish sheep deer youth youths fatalities casualties feet teeth mice geese police oxen data media species series headquarters personnel folk folks gentlemen policemen policewomen firemen servicemen servicewomen fishermen businessmen congressmen workmen gunmen clergymen policemen salespeople wives criteria phenomena bacteria alumni percent kids lives personnel",
);
const SINGULAR_ENDINGS = /(?:ss|us|is|'s|ous|ics)$/;
const SINGULARS = set(
  "gas measles rabies news was has his its this less always perhaps texas kansas las los illinois wales mrs james united",
);

/** True for a word that reads as a plural or collective noun ("soldiers", "people", "police"). */
export function isPlural(word: string): boolean {
  if (COLLECTIVES.has(word) || /(?:men|women|people)$/.test(word)) return true;
  return word.length > 3 && word.endsWith("s") && !SINGULAR_ENDINGS.test(word) && !SINGULARS.has(word);
}
