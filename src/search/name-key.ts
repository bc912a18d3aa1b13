import { remembered } from "../remembered.ts";

/** A rule that makes spellings of one sound equal. */
type Spelling = readonly [pattern: RegExp, key: string];

/** Letters that lose no accent by decomposition. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "a",
  ŋ: "n",
};

/**
 * How one sound is written in Latin letters by different agencies, in this order.
 * A rule is here only where it joins spellings of one name; rules that would also join different names are left out.
 */
const SPELLINGS: readonly Spelling[] = [
  [/^m[ou]h?amm?[aeu]d$/u, "muhamad"],
  [/^[gqk]h?a(?=d+h?d*h?a)/u, "ka"],
  [/^q/u, "k"],
  [/^h[ou]s+[ae][iy]n$/u, "husein"],
  [/(?<=a)hm[ae]d$/u, "hmad"],
  [/^abd[aeu]l/u, "abdul"],
  [/(?<=[^c])c(?=[aoulrt]|k[aou])/gu, "k"],
  [/dh/u, "d"],
  [/tsch|tch(?=[ey]?[eo]v)/gu, "ch"],
  [/shch|schch/gu, "sh"],
  [/^(?:dzh|dj)/u, "j"],
  [/(?<=.)kh/gu, "h"],
  [/ks(?=[aei])/gu, "x"],
  [/(?<=alexand)er?$/u, "r"],
  [/ou(?=[bcdfghklmnprstvz])/gu, "u"],
  [/(?<=[bcdfghklmnprstvz])ue(?=[bcdfghklmnprstvz])/u, "u"],
  [/(?<=[bcdfghklmnprstvz]{2})oe(?=[bcdfghklmnprstvz])/u, "o"],
  [/^ye/u, "e"],
  [/^iu|^ju(?=l|r)/u, "yu"],
  [/(?<=[bcdfghklmnprstvzx])[iy]u(?=[kn])/gu, "u"],
  [/(?<=ch)yo|(?<=ch)jo/gu, "e"],
  [/[iy]+ev(?=a?$)/u, "ev"],
  [/(?<=ch)ov(?=a?$)/u, "ev"],
  [/(?<=\p{L}{3})(?<vowel>[eo])ff$/u, "$<vowel>v"],
  [/(?<=[bcdfghklmnprstvzx])[iy]+(?=a)/gu, "i"],
  [/(?<=i)y(?=a)/gu, ""],
  [/v[iy](?:tch|ch|c)$/u, "vich"],
  [/(?<=s?k)(?:yy|iy|ij|yi|ii|yj|y|i|iyi)$/u, "i"],
  [/(?<=skay|ska)[iy]?a?$/u, ""],
  [/(?<=enk)[oa]$/u, "o"],
  [/(?<=\p{L}{2}[bcdfghklmnprstvz])(?:yy|iy|ij|yi|ii|yj|y|i)$/u, "i"],
  [/(?<=\p{L}{3}[ae])[iyj]+$/u, "i"],
  [/(?<=\p{L}{2}a)h$/u, ""],
  [
    /(?<=^.{3,})(?<consonant>[bcdfghklmnprstvz])\k<consonant>|(?<again>[bcdfghklmnprstvz])\k<again>(?=..)/gu,
    "$<consonant>$<again>",
  ],
];

/** The same words are asked for again and again: each name of a report, in each of its mentions. */
const MOST_KEYS = 50_000;

/**
 * A key that is equal for the spellings of one name word: "Serdyukov", "Serdiukov" and "Serdukov";
 * "Gaddafi" and "Qaddafi". It says nothing about how the word sounds and is never shown.
 */
export const nameKey = remembered(makeKey, MOST_KEYS);

/** Letters that other languages write for one sound: German "Nasarbajew", Polish "Nazarbajew". */
const LETTERS: Readonly<Record<string, string>> = { j: "y", w: "v", z: "s", c: "k" };

/**
 * A key that is equal for spellings in more languages ("Kasachstan" is "Kazakhstan"), and now and then for two names:
 * for words that no report has.
 */
export function looseNameKey(word: string): string {
  const letters = word.toLowerCase().replace(/ch|[jwzc]/gu, (letter) => LETTERS[letter] ?? "kh");
  return nameKey(letters);
}

function makeKey(word: string): string {
  const plain = word
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}|['’ʼ`.‑-]/gu, "")
    .replace(/[^a-z]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return SPELLINGS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), plain);
}
