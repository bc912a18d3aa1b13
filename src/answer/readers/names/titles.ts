import { isCommonWord } from "./common-words.ts";
import { wordSet } from "./name-words.ts";

/** Nouns that stand as a title or an office right before a name, or before "of" and an office. */
const TITLES =
  wordSet(`abbot administrator adm admiral adviser advisor ambassador analyst archbishop aide attorney astronaut actor actress author ayatollah baron baroness bishop brigadier
  capt captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chaplain chief clerk cmdr co-founder coach col colonel columnist commandant
  commander commissioner commodore comptroller congressman congresswoman constable consul controller cop coroner corporal cosmonaut councillor councilman
  councilwoman councilor count countess counselor cpl dame dean defender delegate deputy det detective dictator diplomat director doctor dr duchess
  duke economist editor emir emperor empress envoy executive father fr founder gen general gov governor guru head imam inspector investigator journalist judge
  justice khan king lady lawmaker lawyer leader lieutenant lord lt ma'am magistrate maj major manager marshal master mayor medic minister miss mp monsignor mr mrs ms
  mufti negotiator nurse officer official ombudsman pastor pm police-chief politician pontiff pope premier pres president presidents priest prince princess queen principal
  prof professor prosecutor provost publicist rabbi ranger rapporteur rector rep representative rev reporter researcher reverend scientist secretary sen senator sergeant sgt shah sheikh sheriff singer
  sir sister solicitor speaker spokesman spokesperson spokeswoman sultan superintendent supt surgeon suspect teacher treasurer trooper trustee tsar undersecretary
  vice-president vicar victim viscount warden whip ministers secretaries senators governors deputies agent correspondent photographer rapper dj striker goalkeeper midfielder captain quarterback pitcher candidate nominee czar counsel chairmen executives officers detectives presidents`);

/** Titles that are also an everyday part of other names: "General Motors", "Major League", "King County". */
const AMBIGUOUS = wordSet(
  "general major king queen prince princess justice chief judge master head count father sister lord lady captain duke marshal bishop father officer miss police-chief attorney victim leader khan dean pope major co-founder ranger whip candidate sultan doctor speaker sir",
);

/** What stands between a title and its object and still belongs to the title: "Secretary of State". */
const MODIFIERS = wordSet(
  "prime vice deputy operating parliamentary interim first second former foreign acting interim assistant associate assistant senior chief lead lt under attorney press national general secretary police fire interior defence defense health finance justice energy trade transport education home chief executive district state supreme house senate opposition majority minority managing party presidential parliamentary crown grand brigadier major special staff executive permanent incumbent ex-president past current then-president lieutenant county city deputy county high lord cabinet governor news co head",
);

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
const PLAIN_PEOPLE =
  wordSet(`ally architect athlete bride brother boy boyfriend chef child citizen colleague cousin critic daughter expert
  fan friend girl girlfriend groom guard guy hero husband infant kid man mentor mother neighbour nephew niece orphan parent pal
  patient patriarch pilot poet protege protégé pupil relative resident scholar sibling son spouse star student teen toddler twin uncle aunt veteran widow wife
  woman youth baby allies brothers children colleagues friends sons daughters predecessor successor counterpart opponent nephew grandson granddaughter teenager`);

/** Words with an agent's ending that are no people. */
const NOT_AGENTS =
  wordSet(`after airliner answer another anniversary-er april-er banner better border bigger bitter cancer center centre chapter character charter
  cluster corner counter computer container cover copter customer-er december disaster dinner dollar door effort election-er encounter either engineer-er error ever factor
  father-er feather fewer filter finger floor flower folder former further greater helicopter higher honor hunger importance instant important infrastructure
  larger latter layer letter liter longer lower manner master matter member-er meter millimeter minor monitor mirror monster moor motor mist murder never newer newspaper
  nor number october order other over paper percent plant poster powder power prayer printer proper quarter rather register restaurant river router rubber
  sector september server shelter shooter-er shoulder silver sister-er smaller soccer software spider stronger summer super sweater temper theater thunder timer together
  tower traitor-er transfer tractor trailer under upper upper vector water weather whether winter wonder wrapper younger older reactor thriller blockbuster cylinder however anger hunger eager richer career inner authoritarian wider weaker poorer cheaper harder faster slower stricter tighter safer easier heavier deeper closer greater broader longer stronger rather matter utter sober eager chamber timber trigger chapter letter barrier frontier glacier soldier-er premier-er outer bother gather hunter-er offer suffer differ enter deliver consider discover cover recover remember answer trigger prefer refer transfer incur alter monitor favor labor minor senior junior interior exterior behavior flavor vapor motor browser model order
  list consist exist resist twist fist wrist insist assist assistant-er merchant-er constant relevant significant distant instant restaurant giant elephant variant grant want
  committee fee coffee tree free three degree guarantee agree see knee flee jubilee human german roman ocean-er foreign-er attractor`);

function bare(word: string): string {
  return word.replace(/\.$/u, "").replace(/^(?:ex|then|vice|now|co|sub)-/u, "");
}
