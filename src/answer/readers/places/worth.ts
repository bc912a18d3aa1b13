/** What a place is worth as an answer, by how it stands in its sentence and by what it is called. */
import type { Span } from "../../../corpus/report.ts";
import type { NameMention } from "../../mention.ts";
import { isAskedDoer } from "./doer.ts";
import type { NamedSentence } from "./in-town.ts";
import { isOfAnotherDeed } from "./of-another.ts";
import type { Standing } from "./standing.ts";
import { isSameTown } from "./town.ts";
import { ASKS_WHENCE, type Way, wayFit } from "./way.ts";

/** What a place is worth by how it stands in its sentence. */
const STANDING: Readonly<Record<Standing, number>> = {
  there: 1,
  // "the streets of Cairo" is there, "the people of Cairo" may be elsewhere
  belonging: 0.75,
  // in "Randolph, New Hampshire, United States" the first place says most
  wider: 0.6,
  // "MOSCOW –": where it was written, unless the report is about that town
  dateline: 0.55,
  // "Ruritania's president", "Belora said": named, but not as a place where something is
  "not located": 0.5,
  // "the former president of Egypt": where somebody rules, not where it happened
  "of a person": 0.3,
  origin: 0.3,
};
/** "where is she from", "where does he live", "where is it based": where somebody is from or stays is what is asked. */
const ASKS_ORIGIN = new RegExp(
  String.raw`${ASKS_WHENCE}|\b(?:based|headquarter\w*|born|grew up|raised|lives?|lived|living|resid(?:e[ds]?|ing)|home(?:town)?|come from|came from)\b`,
  "i",
);
/** What a place is worth that is told by a description. */
export const DESCRIBED = 0.8;
/** "a market" may be any, "a market in Sofia" or "her home" hardly. */
const UNNAMED = 0.65;
/** "at the scene", "behind bars", "in the country", "in your house": a place that is not told. */
const VAGUE =
  /^(?:(?:the|a|an|another|this|that|its|his|her|their) )?(?:scenes?|cent(?:er|re)|heart|area|country|nation|place|site|spot|world|region|city|town|state|district|bars|location|zone|ground|republic|province|county|community|neighbou?rhood|village)$|^(?:my|our|your) /i;
const UNTOLD = 0.35;

/** A sentence with the end of a way that its question asks for. */
export interface WaySentence extends NamedSentence {
  readonly way: Way;
}

/** What a place is worth by how it stands in its sentence, 0 to 1. */
export function worthOf(place: Span, standing: Standing, sentence: WaySentence): number {
  const { text, names, question, way, town } = sentence;
  if (standing === "origin" && ASKS_ORIGIN.test(question.text)) return 1;
  if (standing === "dateline" && isSameTown(text.slice(place.start, place.end), town)) return 1;
  if (standing === "not located" && isAskedDoer(text.slice(place.end), question.text)) return 1;
  if (isOfAnotherDeed(place, text, question)) return STANDING["not located"];
  // "ELMO - Talks on ending a strike by drivers in Belora broke down": rather where it was written
  const isElsewhere = (name: NameMention) => name.kind === "place" && isOfAnotherDeed(name, text, question);
  if (standing === "dateline" && names.some(isElsewhere)) return DESCRIBED;
  return STANDING[standing] * wayFit(place, text, way);
}

/** How well the words of a described place name one, 0 to 1. */
export function phraseFit(phrase: string): number {
  if (VAGUE.test(phrase)) return UNTOLD;
  return /\p{Lu}|^(?:his|her|their) /u.test(phrase) ? DESCRIBED : UNNAMED;
}
