import { stemmer } from "stemmer";
import { remembered } from "../remembered.ts";
import { IRREGULAR, IRREGULAR_VERBS } from "./irregular-forms.ts";
import { inFigures } from "./number-words.ts";
import { verbOf } from "./word-families.ts";

const BASE = new Map(
  Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);
const PAST = new Set(
  Object.values(IRREGULAR_VERBS)
    .flatMap((forms) => forms.split(" "))
    .filter((form) => /(?:t|d|n|w|ung|ang|unk|ank|uck|ame|ose|ote|ove|ode|ave|oke|ade|un|am|um)$/.test(form))
    .filter((form) => form !== "am")
    .concat("hurt", "hit", "put", "set", "cut", "let", "shut", "beat", "read"),
);

/** Whether a folded word has the form of a past tense or participle ("arrested", "sent"). */
export function isPastForm(word: string): boolean {
  return (word.length > 4 && word.endsWith("ed")) || PAST.has(word);
}

/** Words that Porter's stem makes one with others: an officer with an office, a reporter with a report. */
const OF_THEIR_OWN = new Map(
  `acting apartment authority celebrity community completely consumer critical critically customer department
  detective emergency evening executive experience experiment fired goods hearing identical important informant information
  initiative international liberal likely majority minority news occupant offensive officer opera organ personal personally
  position
  powerful premiere quite remarkable reporter severe several stated status stormed university`
    .split(/\s+/)
    .flatMap((word) => [word, `${word.replace(/y$/, "ie")}s`].map((form) => [form, word] as const)),
);
/** Below this length "hour" and "wise" would lose their own shape. */
const LONG = 6;
/** A large archive has some 50,000 words; what is typed adds to them. */
const MOST_TERMS = 100_000;

/** The term of a folded word: a number in figures, its base form where irregular, American spelling, stemmed (Porter). */
export const toTerm = remembered(makeTerm, MOST_TERMS);

function makeTerm(word: string): string {
  return (
    inFigures(word) ??
    OF_THEIR_OWN.get(word) ??
    (/^[a-z']+$/.test(word) ? stemmer(american(baseOf(word))) : word)
  );
}

function baseOf(word: string): string {
  return BASE.get(word) ?? verbOf(word) ?? word;
}

/** The terms of words with white space between them. */
export function termSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(toTerm));
}

function american(word: string): string {
  if (word.length < LONG) return word;
  return word
    .replace(/is(?=(?:e[drs]?|ing|ation|ations)$)/, "iz")
    .replace(/our(?=(?:s|ed|ing|ite|ites|er|ers|able)?$)/, "or");
}
