import type { Span } from "../../../corpus/report.ts";

const DIRECTION = "(?:(?:[NSEW]|NE|NW|SE|SW)\\.?|(?:North|South|East|West)|(?:North|South)(?:east|west))";
const NAME = "(?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’-]+)";
/** The source of a pattern for the nouns that streets are called by, but for what may also stand for a state or any place. */
export const STREETS =
  "Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Terrace|Circle|Parkway|Pkwy|Highway|Hwy|Trail";
const STREET = `(?:${STREETS}|Ct|Place|Broadway)\\b\\.?`;
const HIGHWAY = "(?:(?:State|County|U\\.?S\\.?) )?(?:Highway|Hwy|Route|Road) \\d{1,4}\\b";
/** "S. 89th St.", "Callier Springs Road", "12th Street", "Highway 253". */
const ROAD = `(?:${HIGHWAY}|(?:${DIRECTION} )?${NAME}(?: ${NAME}){0,3}? ${STREET}(?: ${STREET})?)`;
/** "the 2100 block of S. 89th St.", "12 Elm St.", "2300 W. Elm Ave.". */
const HOUSE = `(?:\\b\\d{1,5} block of |(?=\\d)(?<![\\d.,$] ?)\\b\\d{1,5} )${ROAD}`;
/** "1800 block of South 31st": behind "block of" a road needs no word for it. */
const BLOCK = `\\b\\d{1,5} block of (?:${DIRECTION} )?${NAME}(?: ${NAME}){0,2}`;
/** "at 160 Longfellow": a number and a name that nothing is counted in, where "at" stands before them. */
const BARE = `(?=\\d)(?<=\\b(?:held|party|home|house|apartment|residence|address|happened|occurred) (?:at|is) )\\d{2,5} (?:${DIRECTION} )?\\p{Lu}[\\p{L}'’-]+`;
/** "on 12th Street", "near E. 5th St.": a road by its number. */
const NUMBERED = `(?:\\b${DIRECTION} )?\\b\\d{1,3}(?:st|nd|rd|th) ${STREET}`;
/** "the corner of E. 5th St. and Oak Ave.", "near 21st and Vale". */
const CROSSING = `\\b(?:the )?(?:corner|intersection|junction) of (?:${ROAD}|${NAME}(?: ${NAME}){0,2}) and (?:${ROAD}|${NAME}(?: ${NAME}){0,2})|(?<=\\b(?:near|at|of) )\\d{1,3}(?:st|nd|rd|th) and (?:${ROAD}|${NAME})`;
const ADDRESS = new RegExp(`${HOUSE}|${BLOCK}|${BARE}|${NUMBERED}`, "gu");
/** Apart from the others, since so large a pattern takes longer to prepare than all sentences of a question to search. */
const ADDRESS_OR_CROSSING = new RegExp(`${CROSSING}|${ADDRESS.source}`, "gu");
/** Without one of these no sentence holds a crossing. */
const CROSSING_CUE = /\b(?:corner|intersection|junction) of |\b(?:near|at|of) \d{1,3}(?:st|nd|rd|th) and /;
const FULL_STOP_WITHOUT_ABBREVIATION = /(?<!\b(?:St|Ave|Rd|Dr|Ln|Blvd|Ct|Pkwy|Hwy))\.$/;

/** The addresses in a sentence, first to last: houses, blocks and numbered roads. */
export function readAddresses(text: string): readonly Span[] {
  const isCrossing = CROSSING_CUE.test(text);
  if (!isCrossing && !/\d/.test(text)) return [];
  return [...text.matchAll(isCrossing ? ADDRESS_OR_CROSSING : ADDRESS)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.replace(FULL_STOP_WITHOUT_ABBREVIATION, "").length,
  }));
}
