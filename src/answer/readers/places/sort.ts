import type { Question } from "../../../question/question.ts";
import { isAskedAbout } from "../asked-about.ts";
import { DIRECTION } from "../compass.ts";
import { hasAny } from "../has-any.ts";
import { isCountry, isNoTown } from "../names/gazetteer.ts";

/** A country says less than a town in it, as a year says less than a day; asked for a country, a town does. */
const OTHER_GRAIN = 0.6;
const PART_GRAIN = 0.8;
const ASKS_COUNTRY = /\b(?:which|what) (?:\w+ )?(?:countr(?:y|ies)|nations?)\b/i;
const ASKS_TOWN = /\b(?:which|what) (?:\w+ )?(?:cit(?:y|ies)|towns?|villages?)\b/i;
/** A country is no town, nor is a state or a continent. */
const NO_TOWN = 0.3;
const ASKS_REGION = /\b(?:states?|provinces?|count(?:y|ies))\b/i;
/** "Larch County": mostly that of a sheriff, and wider than a town. */
const COUNTY = /\bcounty$/i;
const REGION_OF = new RegExp(`^(?:the )?(?:(?:${DIRECTION}|central|mainland) )?`, "i");
/** "Which hospital", "what airport": a place of another sort answers hardly. */
const SORT_ASKED = /\b(?:which|what) (?=\w)/i;
const OTHER_SORT = 0.5;

/** Sorts of places that are named by other words as well: "at which crossroads" by "the corner of", "what prison" by "Jail". */
const SORTS = [
  {
    asked: "hospital|clinic",
    named: /\b(?:hospital|clinic|infirmary|(?:medical|health|trauma) cent(?:er|re))\b/i,
  },
  { asked: "prison|jail", named: /\b(?:prison|jail|penitentiary|correctional|detention|penal)\b/i },
  { asked: "courts?|courthouse", named: /\b(?:court(?:house)?|tribunal)\b/i },
  {
    asked: "crossroads|intersection|junction|corner",
    named: /\b(?:crossroads|intersection|junction|corner)\b/i,
  },
  {
    asked: "address|street|road",
    named:
      /\b(?:streets?|avenues?|roads?|drive|lane|boulevard|highway|parkway|block|intersection|corner)\b|\b(?:st|ave|rd|dr|ln|blvd)\b\.?/i,
  },
  {
    asked: "venue",
    named:
      /\b(?:theat(?:er|re)|hall|arena|stadium|cent(?:er|re)|auditorium|coliseum|gardens?|park|hotel|palace|museum|club|church|cathedral|house|dome|pavilion|amphitheat(?:er|re)|school|university)\b/i,
  },
  { asked: "airport|airfield", named: /\b(?:airport|airfield|airstrip|air ?base)\b/i },
  { asked: "school|university|college", named: /\b(?:school|university|college|academy|institute)\b/i },
].map(({ asked, named }) => ({
  // "party shooting address" asks for it as well as "what was the address"; "where is the new airport" does not
  asked: new RegExp(
    `\\b(?:(?:which|what) (?:[\\p{L}-]+ ){0,2}?|(?:which|what) (?:is|was|were|are) the (?:name of the )?)(?:${asked})\\b|^(?!.*\\bwhere\\b).*\\b(?:${asked})\\W*$`,
    "iu",
  ),
  named,
}));

/** A place as it is named, and in all words that belong to it: "Belora", "the town of Belora". */
interface Named {
  readonly text: string;
  readonly label: string;
}

/** How well a place is of the sort that is asked for, 0 to 1. */
export function sortFit({ text, label }: Named, question: Question): number {
  return grainFit(text, question) * (isOfSort(label, question) ? 1 : OTHER_SORT);
}

/** "The west of Ruritania" is wide, but just what a question wants that names Ruritania itself. */
function grainFit(place: string, question: Question): number {
  const whole = place.replace(REGION_OF, "");
  if (whole !== place && isAskedAbout({ text: whole, kind: "place" }, question)) return PART_GRAIN;
  if (ASKS_COUNTRY.test(question.text)) return isCountry(whole) ? 1 : OTHER_GRAIN;
  if (ASKS_REGION.test(question.text)) return isCountry(whole) ? OTHER_GRAIN : 1;
  if (ASKS_TOWN.test(question.text) && (isNoTown(place) || isNoTown(whole))) return NO_TOWN;
  if (isCountry(whole)) return OTHER_GRAIN;
  return COUNTY.test(whole) ? PART_GRAIN : 1;
}

/** What tells of a place that it is of the sort that is asked for. */
type IsSort = (place: string) => boolean;

const sorts = new WeakMap<Question, IsSort>();

/** Each question is looked at once, whatever places stand in the sentences that may answer it. */
function isOfSort(place: string, question: Question): boolean {
  const isSort = sorts.get(question) ?? readSort(question);
  sorts.set(question, isSort);
  return isSort(place);
}

/** Words that only name a place ("which city") are no terms, and leave every place as good. */
function readSort({ text, terms }: Question): IsSort {
  const known = SORTS.find(({ asked }) => asked.test(text));
  const asked = SORT_ASKED.exec(text);
  const sort = asked && terms.find(({ start }) => start === asked.index + asked[0].length);
  return (place) => {
    if (known?.named.test(place)) return true;
    return sort ? hasAny(place, [sort]) : known === undefined;
  };
}
