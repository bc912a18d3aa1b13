import type { Span } from "../../corpus/report.ts";
import type { CrimePart } from "../../question/crime-part.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import { isDemonym } from "./names/gazetteer.ts";
import { wordSet } from "./names/name-words.ts";
import { isPersonNoun } from "./names/titles.ts";

/** What a sentence says of somebody: they are said to have done it, they suffered it, or they only speak of it. */
export type ToldPart = CrimePart | "speaker" | null;

const CULPRITS = wordSet(`
  accused assailant assailants attacker attackers bomber bombers culprit defendant defendants gunman gunmen killer killers
  murderer perpetrator perpetrators robber robbers shooter shooters suspect suspects
`);
const VICTIMS = wordSet("casualties dead deceased fatalities victim victims");
/** "arrested Jane Vale" */
const ARRESTING = wordSet(`
  accuse accused accusing apprehended arrest arrested arresting captured charged charging convicted convicting detained
  detaining indicted indicting jailed sentenced sentencing
`);
/** "shot Jane Vale", "killing Jane Vale", but not "accused by". */
const HARMING = wordSet(`
  abducted assassinated assaulted attacked injured injuring kidnapped killed killing murdered murdering raped robbed
  shoot shooting shot slain stabbed stabbing strangled struck wounded wounding
`);
const DEATHS = wordSet(`
  assassination attack death deaths killing killings murder murders robbery shooting shootings slaying slayings stabbing
`);
const CASES = wordSet("allegations case charge charges indictment warrant");
/** What may stand between such a word and the name: "the suspect, later identified as 21-year-old Jane Vale". */
const LINKS = wordSet(`
  a an and another are as be been being believed called earlier former had has have her his identified include included includes
  including is known later local man men named now old only police previously publicly s suspected the their to two was were
  woman women year
`);
const LINKS_REACH = 14;
const HARMED_REACH = 8;
const CASE_REACH = 3;

const SPEAKS =
  /^(?:(?:has|have|had|also|later|\w+ly) )*(?:said|says|added|announced|asked|called|commented|confirmed|declared|described|explained|identified|noted|recalled|reiterated|released|reported|ruled|stated|tweeted|urged|warned|wrote|told (?!police|officers|deputies|detectives|investigators|dispatchers|the court))\b/;
const SPOKEN = /(?:["”'’,] (?:said|says|added)|\baccording to) (?:[\p{L}.'’-]+ ){0,5}?$/u;
/** What may stand between a name and its verb: "who was later", "has also been", "to be". */
const AUXILIARIES =
  /^(?<said>(?:(?:who|he|she|was|were|is|are|has|have|had|been|being|be|to|also|later|already|since|then|now|both|all|each|\p{L}+ly)\b,? )*)/u;
const PASSIVE = /\b(?:was|were|is|are|been|being|be)\b/;
const ARRESTED =
  /^(?:accused|apprehended|arrested|booked|captured|charged|convicted|detained|found guilty|held|in custody|indicted|jailed|imprisoned|named in an indictment|ordered|sentenced|suspected|taken into custody|wanted)\b/;
const HARMED =
  /^(?:abducted|assassinated|attacked|critically|dead|fatally|found dead|gunned down|hit|injured|kidnapped|killed|murdered|pronounced|raped|robbed|shot|slain|stabbed|strangled|struck|the (?:\w+ )?victim|wounded)\b/;
const DID_IT =
  /^(?:admitted|claimed responsibility|confessed|faces? (?:[\w-]+ ){0,5}?(?:allegations?|charges?|counts?|manslaughter|murder|trial)|fired|killed|murdered|opened fire|pleaded|pled|shot|stabbed|surrendered|turned (?:him|her)self in)\b/;
const SUFFERED = /^(?:died|dies|drowned|lost (?:his|her) life|passed away|perished|succumbed)\b/;
/** ", the alleged gunman", "was identified as the shooter" */
const CALLED_CULPRIT =
  /^[^.;“”"]{0,60}?(?:,| is| are| was| were| as| be) (?:(?:the|an?|alleged|suspected|main|prime|only|lone|sole|first|second|third|other) )+(?:accused|assailant|attacker|bomber|culprit|gunman|killer|murderer|perpetrator|shooter|suspect)s?\b/;
const OWN_DEATH = /^['’]s? (?:\w+ ){0,2}?(?:body|death|funeral|killing|murder|shooting death|slaying)\b/;
/** Of what describes a name before its verb: ", 21,", " of Elsby", " and 32-year-old John Kent". */
const DESCRIPTION =
  /^(?:,[^,;:“”"]{1,60}(?=,)|,? (?:and|of|from|in|the|block|his|her|son|wife|husband|daughter|[\d#]\S*|\p{Lu}[^\s,]*)(?=[ ,]))/u;
const MOST_DESCRIPTIONS = 14;

/** Which part somebody has in the crime or accident that a sentence tells of; null where it does not say. */
export function toldPart({ start, end }: Span, sentence: string): ToldPart {
  const after = sentence.slice(end);
  const rests = restsOf(after);
  const before = sentence.slice(0, start);
  if (SPOKEN.test(before) || SPEAKS.test(verbOf(rests.at(-1) ?? "")) || SPEAKS.test(verbOf(after)))
    return "speaker";
  if (CALLED_CULPRIT.test(after)) return "accused";
  return partBefore(tokenize(before), before) ?? partAfter(after, rests);
}

/** "the gunman" says no more than "who shot the clerk", and "two victims" no more than "who was killed". */
export function saysOnly(word: string, part: CrimePart): boolean {
  return part === "accused" ? CULPRITS.has(word) || VICTIMS.has(word) : VICTIMS.has(word);
}

/** What follows a name, with ever more of its description taken off. */
function restsOf(after: string): readonly string[] {
  const rests = [after];
  for (let n = 0; n < MOST_DESCRIPTIONS; n += 1) {
    const rest = rests.at(-1) ?? "";
    const said = DESCRIPTION.exec(rest)?.[0];
    if (said === undefined || SUFFERED.test(verbOf(rest)) || DID_IT.test(verbOf(rest))) break;
    rests.push(rest.slice(said.length));
  }
  return rests;
}

function verbOf(rest: string): string {
  return rest.replace(/^[,)]* /, "");
}

function partAfter(after: string, rests: readonly string[]): ToldPart {
  if (OWN_DEATH.test(after)) return "victim";
  for (const rest of rests) {
    const verb = verbOf(rest);
    const auxiliaries = AUXILIARIES.exec(verb)?.groups?.said ?? "";
    const done = verb.slice(auxiliaries.length);
    const isPassive = PASSIVE.test(auxiliaries);
    if ((isPassive || rest.startsWith(",")) && ARRESTED.test(done)) return "accused";
    if (isPassive && HARMED.test(done)) return "victim";
    if (SUFFERED.test(done)) return "victim";
    if (!isPassive && DID_IT.test(done)) return "accused";
  }
  return null;
}

/** Goes back from a name over what links it to a word that says its part. */
function partBefore(tokens: readonly Token[], before: string): ToldPart {
  let next = before.length;
  for (let n = tokens.length - 1; n >= Math.max(0, tokens.length - LINKS_REACH); n -= 1) {
    const token = tokens[n];
    if (!token) return null;
    const gap = before.slice(token.end, next);
    next = token.start;
    const { word } = token;
    const isNoun = CULPRITS.has(word) || VICTIMS.has(word);
    if (/[.;!?“”"]/.test(gap) || /^['’]s/.test(gap)) return null;
    if (isNoun) return CULPRITS.has(word) ? "accused" : "victim";
    const goesOn = isPassedOver(token);
    if (gap.includes(",") && !goesOn) return null;
    if (ARRESTING.has(word)) return "accused";
    if (HARMING.has(word)) return "victim";
    if (!goesOn) return partBehind(word, tokens.slice(0, n));
  }
  return null;
}

function isPassedOver({ word, capital }: Token): boolean {
  return capital || LINKS.has(word) || /\d/.test(word) || isPersonNoun(word) || isDemonym(word);
}

/** "shot by Jane Vale", "the death of Jane Vale", "a warrant was issued for Jane Vale", "arrested with Jane Vale". */
function partBehind(preposition: string, tokens: readonly Token[]): ToldPart {
  const near = tokens.slice(-CASE_REACH).map(({ word }) => word);
  if (preposition === "by")
    return tokens.slice(-HARMED_REACH).some(({ word }) => HARMING.has(word)) ? "accused" : null;
  if (preposition === "of") return DEATHS.has(near.at(-1) ?? "") ? "victim" : null;
  if (preposition === "for" || preposition === "against")
    return near.some((word) => CASES.has(word)) ? "accused" : null;
  if (preposition !== "with") return null;
  if (near.some((word) => ARRESTING.has(word))) return "accused";
  return near.some((word) => HARMING.has(word)) ? "victim" : null;
}
