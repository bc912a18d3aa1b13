import { overlaps, type Span } from "../../../corpus/report.ts";
import type { Question } from "../../../question/question.ts";
import type { NameMention } from "../../mention.ts";
import type { Value } from "../../reader.ts";
import { isAskedAbout } from "../asked-about.ts";
import type { Place } from "./list.ts";
import { isWithinTown } from "./narrow.ts";
import { isTown } from "./town-name.ts";

/** Between a place and its town. */
const TO_TOWN = /^(?:,? in|,) (?:the )?(?:(?:city|town|village) of )?$/;

/** A sentence with its names, and the question that it may answer. */
export interface NamedSentence {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly question: Question;
  /** The town that its report is about. */
  readonly town: string | null;
}

/**
 * The town of what lies in one: in the sentence's words where they stand together ("Elm Street in Belora, Ohio"), else the
 * town that the report is about ("her father's car, Belora").
 */
export function inTown(place: Place, sentence: NamedSentence): Partial<Value> {
  const { text, names, question } = sentence;
  if (!isWithinTown(place.text) || names.some((name) => isTown(name) && overlaps(name, place))) return {};
  const beside = names.find((name) => isTown(name) && TO_TOWN.test(text.slice(place.end, name.start)));
  const town = beside?.text ?? sentence.town;
  if (town === null || isAskedAbout({ text: town, kind: "place" }, question)) return {};
  const within = town.toLowerCase();
  if (!beside) return { label: `${place.label}, ${town}`, within, certainty: "implied" };
  return { label: place.label + text.slice(place.end, endOfChain(beside, sentence)), within };
}

/** "Belora, Ohio": the end of a place with the wider ones behind it. */
function endOfChain({ end }: Span, { text, names }: NamedSentence): number {
  const wider = names.find(({ kind, start }) => kind === "place" && text.slice(end, start) === ", ");
  return wider?.end ?? end;
}
