import { isCommonWord } from "../../../search/common-words.ts";
import { isFunctionWord } from "../names/function-words.ts";
import { isDemonym } from "../names/gazetteer.ts";
import { PLACE_DESCRIBERS, PLACE_NOUNS, wordSet } from "../names/name-words.ts";
import { isPersonNoun } from "../names/titles.ts";
import type { Word } from "../names/words.ts";

export const DETERMINERS = wordSet(`
  a an another any each every her his its my no our some that the their these this those your
`);

/** Groups of people with no agent's ending; plural or collective. */
const GROUPS_OF_PEOPLE = wordSet(`
  activists administration agency alliance allies army assailant assailants attacker attackers authorities authority band bloc
  bystanders cabinet children citizens civilians clergy coalition commission committee community company council court couple crew crowd
  crowds defendant defendants demonstrators detainee detainees elite elites families family firefighters
  force forces gang gangs gendarmes government governments group groups guerrillas gunman gunmen
  hostages infant jury kids lawmakers men migrant migrants militants military militia minority mob
  nationals nurses offspring opposition organisation organization organizers paramedics parents party passenger passengers
  passers-by peacekeepers pedestrian pedestrians people perpetrator perpetrators personnel police
  policemen population press protester protesters public rebel rebels refugee refugees regime relatives
  regulator rescuers residents responders separatists society soldiers spokespeople staff suspects team teens troop troops
  twins union university victims villagers volunteers watchdog women workers youths
`);

/** Nouns and adjectives that stand before a person's noun; any other word may be a verb ("arrested protesters"). */
const MODIFIERS = wordSet(`
  adult aid air anti-government armed army bank black border business cabinet campaign chief city civil
  civilian coast company county court crisis crown customs defence defense district elderly emergency
  enforcement family fellow female few fire first five football foreign former four general government
  guard head health high high-ranking homeless hospital house human independent injured innocent
  intelligence interim investigating labor labour law lead local longtime main male many market masked
  media medical middle-aged military most municipal national naval navy new news nine old older
  opposition other own parliamentary party peace peacekeeping police political press prime prison
  private pro-democracy prominent public railway rebel regime relief rescue retired rich rights riot
  rival road school second security senior seven several sheriff six ski soccer social some space
  special sports staff state street student suspected tech teenage teenaged ten third three top town
  trade transport two unarmed unidentified union university unknown vice war wealthy white wounded young
  younger youth
`);

/** Heads that are as often adjectives: "public buildings", "the military alliance", "the official ceremony". */
const HALF_ADJECTIVES = wordSet(`
  agency alliance army civilian commission committee community company council court criminal elite expert family force government labor migrant military
  ministry minority official party police press public rebel rival security student suspect terrorist union university
`);
/** What follows a noun that is the subject, so that it is no adjective. */
const SUBJECT_VERB =
  /(?:ed|ing)$|^(?:say|says|tell|tells|began|begin|came|come|went|go|left|took|take|made|make|gave|give|held|hold|told|found|find|saw|sent|shot|fought|fled|kept|knew|let|met|put|ran|seek|sought|spoke|stood|want|wants|know|need|rose|fell|set|cut|hit|plan|plans|remain|remains|continue|continues|believe|believes|hope|hopes)$/u;

const ADJECTIVE = /(?:al|ic|ous|ive|ary|ful|less|ese|ish|ent|ible|able|ian)$/u;
const NUMBER_WORD = /^(?:\d[\d,]*|\d+-year-old|dozens|hundreds|thousands)$/u;

/** Whether the word can be the head of a phrase that answers "who". */
export function isActorHead(word: Word): boolean {
  if (word.shape !== "lower" || isFunctionWord(word.lower)) return false;
  return GROUPS_OF_PEOPLE.has(word.lower) || singulars(word.lower).some(isPersonNoun);
}

/** "public" in "public buildings": the word before a noun is no actor. Takes the word and the one right after it. */
export function isAdjectiveBefore(word: Word, next: Word): boolean {
  if (!HALF_ADJECTIVES.has(word.lower) || word.possessive) return false;
  return (
    next.shape === "lower" &&
    !isFunctionWord(next.lower) &&
    !SUBJECT_VERB.test(next.lower) &&
    !next.lower.endsWith("ly")
  );
}

/** Whether the word can stand between determiner and head of such a phrase. */
export function isActorModifier(word: Word): boolean {
  if (word.shape === "number") return NUMBER_WORD.test(word.lower);
  if (isDemonym(word.lower)) return true;
  if (word.shape !== "lower") return word.shape === "acronym";
  return (
    MODIFIERS.has(word.lower) ||
    word.lower.includes("-") ||
    (ADJECTIVE.test(word.lower) && isCommonWord(word.lower))
  );
}

/** Common nouns of places beyond those that end names. */
const PLACES = wordSet(`
  alley apartment area backyard bakery bank bar barracks base basement bathroom bedroom block boat
  building bus cabin cafe camp campus capital car church classroom club coast compound corner country
  courthouse courtroom crossing doorstep dormitory driveway east embassy enclave entrance facility farm
  floor forest frontline garage gym hallway headquarters hideout highway home hometown hospital hostel
  hotel house houses intersection isolation jail kitchen lab laboratory land lawn lot mansion metropolis
  mine mission morgue mosque mountain mountainside nation neighborhood neighbourhood nightclub north
  northeast northwest office outpost outskirts parliament party passageway plant platform pool porch
  premises prison pub rail railway refinery region republic residence restaurant road roof rooftop room
  runway scene school seabed settlement shelter shop sidewalk site slum south southeast southwest spot
  store street suburb supermarket synagogue tent terminal theater toilet town track train tunnel
  universities university vehicle venue village ward warehouse waters wedding west workplace world yard
  zone
`);

/** Nouns that end names of places but mean something else by themselves. */
const NOT_PLACES = wordSet(`
  circle common community complex court creek crossing drive estate field fields gulf memorial nation
  order parish party pass place plains point range reef rock row state states strip view walk way well
  woods
`);

/** Whether the word can be the head of a phrase that answers "where". */
export function isLocationHead(word: Word): boolean {
  if (word.shape !== "lower") return false;
  return singulars(word.lower).some(
    (noun) =>
      PLACES.has(noun) || ((PLACE_NOUNS.has(noun) || PLACE_DESCRIBERS.has(noun)) && !NOT_PLACES.has(noun)),
  );
}

/** The word and what it may be the plural of. */
function singulars(word: string): readonly string[] {
  if (word.endsWith("ies")) return [word, `${word.slice(0, -3)}y`];
  if (word.endsWith("men")) return [word, `${word.slice(0, -3)}man`];
  if (/(?:s|x|ch|sh)es$/u.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith("s") && !word.endsWith("ss") ? [word, word.slice(0, -1)] : [word];
}
