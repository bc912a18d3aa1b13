import { stemmer } from "stemmer";

/**
 * Unit nouns that news uses for one another, by class. A class is safe when replacing one member by another keeps a count true:
 * "164 fatalities" and "164 dead" agree, "20 casualties" and "20 injured" do not (casualties may be dead), so it is left out.
 */
const UNIT_CLASSES: Readonly<Record<string, string>> = {
  killed:
    "dead deceased deaths death fatalities fatality killed died toll lives murders homicides slain killings",
  injured: "wounded injured hurt injuries wounds",
  arrested: "arrested detained detainees arrests detentions prisoners arrestees",
  soldiers:
    "soldiers troops servicemen servicewomen servicemembers personnel forces peacekeepers marines paratroopers infantrymen infantry",
  police: "policemen policewomen officers police cops constables deputies troopers",
  protesters: "protesters protestors demonstrators marchers rallygoers",
  cases: "cases infections",
  patients: "patients inpatients",
  vehicles: "vehicles cars trucks automobiles lorries",
  homes: "homes houses dwellings",
  children: "children kids youngsters minors",
  gunmen: "gunmen shooters attackers assailants",
  dollars: "dollars dollar $ us$ usd",
  euros: "euros euro € eur",
  pounds: "£ gbp",
  percent: "percent % pct",
  years: "years year yr yrs",
  kilometres: "kilometres kilometers km",
  metres: "metres meters m",
  miles: "miles mi",
};

/** Nouns for persons; "people" is the general unit for each of them. */
const PERSONS =
  "people person persons man men woman women child children boy boys girl girls kid kids baby babies infant infants toddler toddlers teen teens teenager teenagers student students pupil pupils teacher teachers civilian civilians resident residents citizen citizens inhabitant inhabitants villager villagers worker workers employee employees staff passenger passengers tourist tourists visitor visitors migrant migrants refugee refugees voter voters viewer viewers spectator spectators attendee attendees participant participants guest guests fan fans follower followers member members patient patients victim victims survivor survivors hostage hostages witness witnesses suspect suspects prisoner prisoners inmate inmates detainee detainees driver drivers pedestrian pedestrians cyclist cyclists doctor doctors nurse nurses journalist journalists reporter reporters lawyer lawyers activist activists protester protesters protestor protestors demonstrator demonstrators marcher marchers soldier soldiers troop troops serviceman servicemen servicewoman servicewomen personnel peacekeeper peacekeepers marine marines officer officers policeman policemen policewoman policewomen police deputy deputies firefighter firefighters militant militants rebel rebels fighter fighters terrorist terrorists insurgent insurgents gunman gunmen attacker attackers assailant assailants shooter shooters robber robbers driver husband wife son sons daughter daughters father fathers mother mothers brother brothers sister sisters cousin cousins nephew niece friend friends neighbor neighbour grandmother grandfather grandson granddaughter stepson stepdaughter boyfriend girlfriend fiance fiancee uncle aunt couple twins adult adults male males female females youth youths minor minors individual individuals life lives others other";

/** What happened to people or things, by class; "shot" is its own class because not all who are shot die. */
const VERB_CLASSES: Readonly<Record<string, string>> = {
  killed:
    "kill kills killed killing killings die dies died dying dead deceased death deaths fatality fatalities slain slew slay slaying murder murdered murders murdering perish perished drowned executed massacred toll assassinated succumbed",
  injured:
    "injure injures injured injuring injury injuries wound wounds wounded wounding hurt hurts hurting maimed maiming",
  shot: "shot shoots shoot shooting shootings gunned",
  arrested:
    "arrest arrests arrested arresting detain detains detained detaining detention detentions held custody jailed imprisoned apprehended",
  charged: "charge charges charged charging indicted indictment",
  sentenced: "sentence sentences sentenced sentencing convicted conviction jail",
  sent: "send sends sent sending deploy deploys deployed deploying deployment dispatch dispatches dispatched dispatching mobilised mobilized",
  withdrawn: "withdraw withdraws withdrew withdrawn withdrawing withdrawal",
  missing: "missing disappeared vanished unaccounted",
  evacuated: "evacuate evacuates evacuated evacuating evacuation",
  displaced: "displace displaced displacing homeless uprooted",
  rescued: "rescue rescues rescued rescuing saved saves saving",
  destroyed:
    "destroy destroys destroyed destroying destruction demolished razed levelled leveled collapsed collapse",
  damaged: "damage damages damaged damaging",
  launched: "launch launches launched launching opened open opens opening",
  released: "release releases released releasing freed freeing frees",
  infected: "infect infected infecting infections",
  hospitalised: "hospitalised hospitalized hospitalise hospitalize",
  kidnapped: "kidnap kidnapped kidnapping kidnaps abducted abducting abduction",
  elected: "elect elected electing elects",
};

/** What happens to people alone. */
const TO_PEOPLE = new Set("killed injured arrested hospitalised kidnapped missing sentenced".split(" "));

/** Phrases for dying that no single word shows. */
const LOST_LIVES =
  /^fatally \w+$|^\w+ to death$|^(?:lost|losing|lose) (?:their|his|her) (?:lives|life)$|^(?:took|taking|claimed|claiming) the lives$/;

const unitClasses = classesByWord(UNIT_CLASSES);
const unitStems = classesByStem(UNIT_CLASSES);
const verbClasses = classesByWord(VERB_CLASSES);
const persons = new Set(PERSONS.split(" "));

/** The class of a unit by its head, the last word ("Russian troops" -> "soldiers", "death toll" -> "killed"), or null. */
export function countClass(word: string): string | null {
  const head = headOf(word);
  return unitClasses.get(head) ?? unitStems.get(stemmer(head)) ?? null;
}

/** The class of a verb, participle or noun of doing ("detaining" -> "arrested", "toll" -> "killed"), or null. */
export function verbClass(word: string): string | null {
  const folded = word.toLowerCase().trim();
  return LOST_LIVES.test(folded) ? "killed" : (verbClasses.get(folded) ?? null);
}

/** True for a verb, or its class, of what happens to people alone, so that a number without a noun counts people. */
export function happensToPeople(verb: string): boolean {
  return TO_PEOPLE.has(verbClass(verb) ?? "");
}

/** True for a noun that persons are counted by, in either number ("soldiers", "boy"); what somebody is ("actress") is told by `isPersonNoun`. */
export function countsPersons(word: string): boolean {
  return persons.has(word.toLowerCase());
}

/** True for a unit that says of nobody what they are ("people", "more people"). */
export function countsAnybody(unit: string): boolean {
  return /^(?:people|ppl|persons?|individuals?|others)$/.test(headOf(unit));
}

/** True where two units may count the same things: equal stems of their heads, one class, or "people" beside a noun for persons. */
export function sameUnit(a: string, b: string): boolean {
  const [first, second] = [headOf(a), headOf(b)];
  if (first === "" || second === "") return false;
  if (stemmer(first) === stemmer(second)) return true;
  const group = countClass(a);
  if (group !== null && group === countClass(b)) return true;
  return (countsAnybody(first) && countsPersons(second)) || (countsAnybody(second) && countsPersons(first));
}

function headOf(unit: string): string {
  return wordsOf(unit).at(-1) ?? "";
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{P}]+|%/gu) ?? [];
}

function classesByWord(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(classes).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
  );
}

function classesByStem(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map([...classesByWord(classes)].map(([word, name]) => [stemmer(word), name] as const));
}
