import { once } from "../../../once.ts";
import { fold } from "../../../search/tokenize.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** What a word behind a number measures. */
type MeasureKind = "percent" | "duration" | "measure" | "money";

/** A unit of measure as token indexes [from, to). */
export interface Measure {
  readonly kind: MeasureKind;
  readonly from: number;
  readonly to: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const DURATIONS = set(
  "second seconds minute minutes min mins hour hours hr hrs day days week weeks weekend weekends fortnight fortnights month months year years yr yrs decade decades century centuries millennium millennia",
);
const LENGTHS = set(
  "km kilometre kilometres kilometer kilometers mile miles mi metre metres meter meters m cm mm centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters foot feet ft inch inches yard yards yd yds acre acres hectare hectares ha kg kilo kilos kilogram kilograms kilogramme kilogrammes gram grams g mg lb lbs pound pounds ounce ounces oz ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels degree degrees watt watts kw mw gw kwh mwh megawatt megawatts gigawatt gigawatts kilowatt kilowatts volt volts hz khz mhz ghz hertz kilohertz megahertz mph kph knot knots byte bytes kb mb gb tb megabyte megabytes gigabyte gigabytes terabyte terabytes calories calorie joules psi",
);
const MEASURE_PREFIXES = set("square sq cubic nautical metric light statute");
const CURRENCY_SIGN = /^(?:\p{L}{0,2}\$|\p{Sc})$/u;
/** Last words of currency names that are more often something else. */
const AMBIGUOUS_CURRENCIES = set(
  "won real mark rand gold silver unit sol som lek lev leu kip kina dram pound rights point",
);
/** Names of money, from the last words of the currency names that Intl knows. */
const currencies = once(currencyWords);

/** The unit of measure that begins at the token, a hyphen before it included ("16-day", "100-metre"), or null. */
export function measureAt(tokens: readonly Token[], at: number): Measure | null {
  const hyphened = isHyphen(wordAt(tokens, at)) && tokens[at + 1]?.kind === "word";
  const from = hyphened ? at + 1 : at;
  return percentAt(tokens, from) ?? prefixedAt(tokens, from) ?? plainAt(tokens, from, hyphened);
}

/** True for "$", "US$", "€". */
export function isCurrencySign(word: string): boolean {
  return CURRENCY_SIGN.test(word);
}

/** True for "dollars", "euros", "yuan" and other names of money. */
function isCurrencyWord(word: string): boolean {
  return currencies().has(fold(word));
}

function percentAt(tokens: readonly Token[], at: number): Measure | null {
  const word = wordAt(tokens, at);
  if (word === "%" || word === "percent" || word === "pct") return { kind: "percent", from: at, to: at + 1 };
  if (word === "per" && wordAt(tokens, at + 1) === "cent") return { kind: "percent", from: at, to: at + 2 };
  const point = isHyphen(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (word === "percentage" && /^points?$/.test(wordAt(tokens, point))) {
    return { kind: "percent", from: at, to: point + 1 };
  }
  return null;
}

function prefixedAt(tokens: readonly Token[], at: number): Measure | null {
  if (!MEASURE_PREFIXES.has(wordAt(tokens, at))) return null;
  const gap = isHyphen(wordAt(tokens, at + 1)) ? 1 : 0;
  const unit = at + gap + 1;
  return LENGTHS.has(wordAt(tokens, unit)) || DURATIONS.has(wordAt(tokens, unit))
    ? { kind: "measure", from: at, to: unit + 1 }
    : null;
}

function plainAt(tokens: readonly Token[], at: number, hyphened: boolean): Measure | null {
  const word = wordAt(tokens, at);
  if (DURATIONS.has(word)) return { kind: "duration", from: at, to: at + 1 };
  if (isCurrencyWord(word) || (isCurrencySign(word) && !hyphened))
    return { kind: "money", from: at, to: at + 1 };
  if (word === "°" || word === "º")
    return { kind: "measure", from: at, to: /^[cf]$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1 };
  return LENGTHS.has(word) ? { kind: "measure", from: at, to: afterUnit(tokens, at) } : null;
}

/** "m2", "km / h": the power or divisor belongs to the unit. */
function afterUnit(tokens: readonly Token[], at: number): number {
  if (/^[23²³]$/.test(wordAt(tokens, at + 1)) && touchesNext(tokens, at)) return at + 2;
  return wordAt(tokens, at + 1) === "/" && /^(?:h|hr|s)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 1;
}

function currencyWords(): ReadonlySet<string> {
  const names = new Intl.DisplayNames("en", { type: "currency" });
  const found = new Set([
    "dollar",
    "dollars",
    "euro",
    "euros",
    "cent",
    "cents",
    "pence",
    "buck",
    "bucks",
    "crowns",
    "kroner",
    "kronor",
    "rouble",
    "roubles",
    "usd",
    "eur",
    "gbp",
  ]);
  for (const code of Intl.supportedValuesOf("currency")) {
    const last = names
      .of(code)
      ?.match(/\p{L}+(?= \(|$)/u)?.[0]
      .toLowerCase();
    if (last === undefined || AMBIGUOUS_CURRENCIES.has(last)) continue;
    found.add(last);
    found.add(`${last}s`);
  }
  return found;
}
