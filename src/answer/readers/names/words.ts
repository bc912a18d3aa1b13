import type { Span } from "../../../corpus/report.ts";

/** One word of a sentence, seen the way names are written. */
export interface Word extends Span {
  readonly text: string;
  /** The word as a name would write it: "RUSSIAN" in a line of capitals is "Russian". */
  readonly form: string;
  readonly lower: string;
  readonly shape: "capital" | "acronym" | "initial" | "lower" | "number";
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Followed by 's, which is outside the span. */
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[.'’&‑-]|,(?=\d{3}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.?/gu;
const ABBREVIATION =
  /^(?:\p{Lu}\.)+$|^(?:\p{Lu}\.)+\p{Lu}$|^(?:Mr|Mrs|Ms|Dr|St|Ste|Mt|Ft|Jr|Sr|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Sgt|Det|Cpl|Capt|Cmdr|Maj|Adm|Prof|Rev|Hon|Supt|Insp|Pres|Inc|Corp|Ltd|Co|Bros|Ave|Blvd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.$/u;
/** "I'm", "We've", "Don't": a quotation's first word, never a name. */
const CONTRACTION = /['’](?:m|re|ve|ll|d|t)$/iu;
const POSSESSIVE = /['’]s$/iu;
/** "Russia-led", "Craiova-based": a name with an adjective hung on; "Nur-sultan" is one name. */
const HUNG_ON =
  /^(?<name>\p{Lu}.*?)(?<rest>[-‑](?:\p{Ll}*(?:ed|ing)|run|held|made|wide|style|like|era|area|bound|born|friendly|class|only|type|owned|led))$/u;
/** "ex-Soviet", "anti-Trump": a prefix before a name; the particles of Arabic and French names are part of them. */
const PREFIXED = /^(?<prefix>\p{Ll}+[-‑])(?=\p{Lu})/u;
const PARTICLE_PREFIX = /^(?:al|el|ul|ad|as|ash|at|az|an|ar|ibn|bin|d|l|o)[-‑'’]/u;

/** Most words hold nothing to cut and no capital; looking for that first makes reading four times faster. */
const COMPOSED = /[.'’‑-]/;
const SMALL = /^[a-z]+$/;
const CAPITALISED = /^[A-Z][a-z]+$/;

/** The words of a sentence in order; numbers count as words, punctuation stands in the gaps. */
export function readWords(text: string): readonly Word[] {
  const pieces = cutUp(text);
  const capitals = isInCapitals(pieces);
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1];
    const between = text.slice(previous ? previous.end : 0, piece.start);
    const isRaised = !piece.isSmall && (capitals || isShouted(pieces, index));
    const form = isRaised ? inTitleCase(piece.text) : piece.text;
    return {
      // Spelt out, since spreading the piece costs more than all else in here together.
      start: piece.start,
      end: piece.end,
      text: piece.text,
      form,
      lower: piece.isSmall ? form : form.toLowerCase().replaceAll("’", "'"),
      shape: piece.isSmall ? "lower" : shapeOf(form),
      gap: between,
      possessive:
        isApostrophe(text.charAt(piece.end)) && POSSESSIVE.test(text.slice(piece.end, piece.end + 2)),
    };
  });
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === "’";
}

interface Piece extends Span {
  readonly text: string;
  readonly isSmall: boolean;
}

function cutUp(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (COMPOSED.test(raw)) pieces.push(...cut(raw, index));
    else pieces.push(piece(raw, index));
  }
  return pieces;
}

/** Cuts off the full stop, the possessive, prefixes and hung-on adjectives. */
function cut(raw: string, at: number): readonly Piece[] {
  const bare = raw.endsWith(".") && !ABBREVIATION.test(raw) ? raw.slice(0, -1) : raw;
  const whole = bare.replace(POSSESSIVE, "");
  const start = PARTICLE_PREFIX.test(whole) ? 0 : (PREFIXED.exec(whole)?.groups?.prefix?.length ?? 0);
  const name = HUNG_ON.exec(whole.slice(start))?.groups?.name;
  if (name === undefined) return [piece(whole.slice(start), at + start)];
  const rest = whole.slice(start + name.length + 1);
  return [piece(name, at + start), piece(rest, at + start + name.length + 1)];
}

function piece(text: string, start: number): Piece {
  return { text, start, end: start + text.length, isSmall: SMALL.test(text) };
}

function shapeOf(form: string): Word["shape"] {
  if (CAPITALISED.test(form)) return "capital";
  if (/^\p{Lu}\.?$/u.test(form) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(form))
    return isDottedAcronym(form) ? "acronym" : "initial";
  if (/^\p{Lu}[\p{Lu}&.-]*\p{Lu}\.?\p{N}*$/u.test(form)) return "acronym";
  if (/^G\d+$/u.test(form)) return "acronym";
  if (CONTRACTION.test(form)) return "lower";
  if (/\p{N}/u.test(form)) return "number";
  return /^\p{Lu}|^(?:al|el|d|o|ul|ibn)[-‑'’]\p{Lu}/u.test(form) ? "capital" : "lower";
}

/** "U.S." is an acronym, "J.K." the initials of a person: the few dotted states and unions are known. */
function isDottedAcronym(form: string): boolean {
  return /^(?:U\.S|U\.K|U\.N|E\.U|U\.S\.A|U\.A\.E|D\.C|N\.Y|N\.J|N\.C|S\.C|N\.M|N\.H|R\.I|B\.C)\.?$/u.test(
    form,
  );
}

/** A whole line in capitals, as captions and banners are. */
function isInCapitals(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ text, isSmall }) => (isSmall ? text.length > 1 : /\p{L}{2}/u.test(text)));
  const shouted = words.filter(({ text, isSmall }) => !isSmall && text === text.toUpperCase());
  return words.length >= 3 && shouted.length >= 0.7 * words.length;
}

/** Two long words in capitals side by side, or one that opens a dateline: "FORT MYERS, Fla.", "CUMBERLAND, Ind." */
function isShouted(pieces: readonly Piece[], index: number): boolean {
  const [before, here, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (!here || !isLongCapitals(here)) return false;
  return (
    (index === 0 && here.text.length > 4) ||
    [before, after].some((other) => other !== undefined && isLongCapitals(other) && isBeside(here, other))
  );
}

function isBeside(one: Piece, other: Piece): boolean {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end) === 1;
}

function isLongCapitals(one: Piece): boolean {
  return /^\p{Lu}{3,}$/u.test(one.text) && /[AEIOUY]/u.test(one.text);
}

function inTitleCase(word: string): string {
  return word.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());
}
