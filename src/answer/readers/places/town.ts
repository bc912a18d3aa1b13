import { type Passage, quote, type Report } from "../../../corpus/report.ts";
import type { NameMention } from "../../mention.ts";
import { DIRECTION } from "../compass.ts";
import { isCountry } from "../names/gazetteer.ts";
import { namesOf } from "../report-names.ts";
import { datelineLength } from "./dateline.ts";
import { isTown, isTownName } from "./town-name.ts";

/**
 * The town that a report is about. News names it once, in the dateline or beside its police, and then tells of "Elm
 * Street" and "her father's car" alone; whoever asks where something happened wants to read the town with it.
 */

const IN = new RegExp(
  `\\b(?:in|(?:city|town|village) of) (?:(?:${DIRECTION}|central|downtown|suburban|nearby) )?$`,
  "i",
);
/** "Belora police", "a Belora home". */
const OF_TOWN =
  /^(?:['’]s?)? (?:[Pp]olice|[Ff]ire|[Mm]ayor|City|firefighters|authorities|officers?|residents?|home|house|apartment|neighbou?rhood)\b/u;
/** "the Belora Police Department" */
const POLICE =
  /^(?<town>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}?) (?:Police|Fire)(?: (?:Department|Dept\.?))?$/u;
/** The town of the dateline, or whose police it was: more than a town in passing. */
const OWN = 1.5;
const IN_TITLE = 0.5;
/** Told once in passing a town may be that of anything. */
const LEAST = 1.5;
/** A report that tells of a second town half as often tells of two. */
const NEXT = 0.5;

/** A town as one name tells it. */
interface Told {
  readonly town: string;
  readonly weight: number;
}

const cache = new WeakMap<Report, string | null>();

/** The town a report is about, or null where it names none or several; `siblings` are all its sentences. */
export function townOf(siblings: readonly Passage[]): string | null {
  const [first] = siblings;
  if (!first) return null;
  let town = cache.get(first.report);
  if (town === undefined) {
    town = readTown(siblings);
    cache.set(first.report, town);
  }
  return town;
}

function readTown(siblings: readonly Passage[]): string | null {
  const told = new Map<string, number>();
  for (const passage of siblings) {
    for (const { town, weight } of passage.kind === "furniture" ? [] : townsIn(passage, siblings))
      told.set(town, (told.get(town) ?? inTitle(town, passage.report)) + weight);
  }
  const [most, next] = [...told].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < LEAST || (next && next[1] > most[1] * NEXT)) return null;
  return isTownName(most[0]) ? most[0] : null;
}

/** What a sentence tells of towns, and of countries, which are none but may be what the report is about. */
function townsIn(passage: Passage, siblings: readonly Passage[]): readonly Told[] {
  const text = quote(passage.report, passage);
  return namesOf(passage, siblings).flatMap((name) => {
    const owner = name.kind === "group" ? (POLICE.exec(name.text)?.groups?.town ?? "") : "";
    if (isTownName(owner)) return { town: withoutCapitals(owner), weight: OWN };
    const weight = isTown(name) ? weightOf(name, text) : isCountry(name.text) ? isIn(name, text) : 0;
    return weight > 0 ? { town: withoutCapitals(name.text), weight } : [];
  });
}

function weightOf(name: NameMention, text: string): number {
  const isOwn = OF_TOWN.test(text.slice(name.end)) || name.end <= datelineLength(text);
  return isOwn ? OWN : isIn(name, text);
}

function isIn({ start }: NameMention, text: string): number {
  return IN.test(text.slice(0, start)) ? 1 : 0;
}

function inTitle(town: string, { title }: Report): number {
  return title.toLowerCase().includes(town.toLowerCase()) ? IN_TITLE : 0;
}

/** Whether a name, which a dateline may write in capitals, is that of the town. */
export function isSameTown(name: string, town: string | null): boolean {
  return town !== null && withoutCapitals(name) === town;
}

/** "BELORA" in a dateline is Belora. */
function withoutCapitals(town: string): string {
  return town === town.toUpperCase()
    ? town.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : town;
}
