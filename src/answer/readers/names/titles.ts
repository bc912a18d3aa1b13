import { isCommonWord } from "../../../search/common-words.ts";
import { wordSet } from "./name-words.ts";

/** Nouns that stand as a title or an office right before a name, or before "of" and an office. */
const TITLES = wordSet(`
  abbot actor actress adm administrator admiral adviser advisor agent aide ambassador analyst archbishop
  astronaut attorney author ayatollah baron baroness bishop brigadier candidate capt captain cardinal
  ceo cfo chair chairman chairmen chairperson chairwoman chancellor chaplain chief clerk cmdr co-founder
  coach col colonel columnist commandant commander commissioner commodore comptroller congressman
  congresswoman constable consul controller cop coroner corporal correspondent cosmonaut councillor
  councilman councilor councilwoman counsel counselor count countess cpl czar dame dean defender
  delegate deputies deputy det detective detectives dictator diplomat director dj doctor dr duchess duke
  economist editor emir emperor empress envoy excellency executive executives father founder fr gen
  general goalkeeper gov governor governors guru head highness imam inspector investigator journalist
  judge justice khan king lady lawmaker lawyer leader lieutenant lord lt ma'am magistrate maj majesty
  major manager marshal master mayor medic midfielder minister ministers miss monsignor mp mr mrs ms
  mufti negotiator nominee nurse officer officers official ombudsman pastor photographer pitcher pm
  politician pontiff pope premier pres president presidents priest prince princess principal prof
  professor prosecutor provost publicist quarterback queen rabbi ranger rapper rapporteur rector rep
  reporter representative researcher rev reverend scientist secretaries secretary sen senator senators
  sergeant sgt shah sheikh sheriff singer sir sister solicitor speaker spokesman spokesperson
  spokeswoman striker sultan superintendent supt surgeon suspect teacher treasurer trooper trustee tsar
  undersecretary undersheriff vicar vice-president victim viscount warden whip
`);

/** Titles that are also an everyday part of other names: "General Motors", "Major League", "King County". */
const AMBIGUOUS = wordSet(`
  attorney bishop candidate captain chief co-founder count dean doctor duke father general head judge
  justice khan king lady leader lord major marshal master miss officer pope prince princess queen ranger
  sir sister speaker sultan victim whip
`);

/** What stands between a title and its object and still belongs to the title: "Secretary of State". */
const MODIFIERS = wordSet(`
  acting assistant associate attorney brigadier cabinet chief co crown current defence defense deputy
  district education energy ex-president executive finance fire first foreign former general governor
  grand head health high home house incumbent interim interior justice lead lieutenant lord lt major
  majority managing minority national news operating opposition parliamentary party past permanent
  police presidential press prime second secretary senate senior special staff state supreme trade
  transport under vice
`);

/** Whether the word can be the head of a title. Takes lower case. */
export function isTitle(word: string): boolean {
  return TITLES.has(bare(word));
}

/** Whether the word is a title when a given name follows it ("Administrator Jim"). Takes lower case. */
export function isTitleBeforeName(word: string): boolean {
  return isTitle(word) || (AGENT.test(word) && isCommonWord(word) && !NOT_AGENTS.has(word));
}

/** Whether the title needs a look at what follows. Takes lower case. */
export function isAmbiguousTitle(word: string): boolean {
  return AMBIGUOUS.has(bare(word));
}

/** Whether the word can stand before the head of a title and belong to it ("Prime", "Interior"). Takes lower case. */
export function isTitleModifier(word: string): boolean {
  return MODIFIERS.has(bare(word)) || isTitle(word);
}

/** Whether a common noun tells what somebody is: "activist", "lawyer", "spokesman". Takes lower case. */
export function isPersonNoun(word: string): boolean {
  return (
    isTitle(word) ||
    (AGENT.test(word) && isCommonWord(word) && !NOT_AGENTS.has(word)) ||
    PLAIN_PEOPLE.has(word)
  );
}

const AGENT = /(?:[^aeiou]er|ier|yer|[st]or|ist|cian|rian|man|woman|person|ee|ant|log(?:ist|ue)|eer)$/u;

/** People whose noun has no agent's ending. */
const PLAIN_PEOPLE = wordSet(`
  allies ally architect athlete aunt baby boy boyfriend bride brother brothers chef child children
  citizen colleague colleagues counterpart cousin critic daughter daughters expert fan friend friends
  girl girlfriend granddaughter grandson groom guard hero husband infant kid man mentor mother neighbour
  nephew niece opponent orphan pal parent patient patriarch pilot poet predecessor protege protégé pupil
  relative resident scholar sibling son sons spouse star student successor teen teenager toddler twin
  uncle veteran widow wife woman youth
`);

/** Words with an agent's ending that are no people. */
const NOT_AGENTS = wordSet(`
  after agree airliner alter anger another answer assist authoritarian banner barrier behavior better
  bigger bitter blockbuster border bother broader browser cancer career center centre chamber chapter
  character charter cheaper closer cluster coffee committee computer consider consist constant container
  copter corner counter cover cylinder december deeper degree deliver differ dinner disaster discover
  distant dollar door eager easier effort either elephant encounter enter error ever exist exterior
  factor faster favor feather fee fewer filter finger fist flavor flee floor flower folder former free
  frontier further gather german giant glacier grant greater guarantee harder heavier helicopter higher
  honor however human hunger importance important incur infrastructure inner insist instant interior
  jubilee junior knee labor larger latter layer letter laughter list liter longer lower manner manslaughter master
  matter
  meter millimeter minor mirror mist model monitor monster moor motor murder never newer newspaper nor
  number october offer older order other outer over paper percent plant poorer poster powder power
  prayer prefer printer proper quarter rather reactor recover refer register relevant remember resist
  restaurant richer river roman router rubber safer sector see senior september server shelter shoulder
  significant silver slaughter slower smaller sober soccer software spider stricter stronger suffer summer super
  sweater temper theater three thriller thunder tighter timber timer together tower tractor trailer
  transfer tree trigger twist under upper utter vapor variant vector want water weaker weather whether
  wider winter wonder wrapper wrist younger
`);

function bare(word: string): string {
  return word
    .replace(/\.$/u, "")
    .replace(/^(?:ex|then|vice|now|co|sub)-/u, "")
    .replace(/-(?:general|elect|designate|in-chief)$/u, "");
}
