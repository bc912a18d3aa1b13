import { stemmer } from "stemmer";
import { inFigures } from "./number-words.ts";
import { verbOf } from "./word-families.ts";

/** Irregular forms of verbs and nouns that news uses, by base form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arise: "arose arisen",
  be: "am are is was were been being",
  bear: "bore borne",
  become: "became",
  begin: "began begun",
  bend: "bent",
  bind: "bound",
  bite: "bit bitten",
  bleed: "bled",
  blow: "blew blown",
  break: "broke broken",
  breed: "bred",
  bring: "brought",
  build: "built",
  burn: "burnt",
  buy: "bought",
  catch: "caught",
  choose: "chose chosen choice choices",
  come: "came",
  creep: "crept",
  deal: "dealt",
  dig: "dug",
  do: "did done does",
  draw: "drew drawn",
  dream: "dreamt",
  drink: "drank drunk",
  drive: "drove driven",
  eat: "ate eaten",
  fall: "fell fallen",
  feed: "fed",
  feel: "felt",
  fight: "fought",
  find: "found",
  flee: "fled",
  fly: "flew flown",
  forbid: "forbade forbidden",
  foresee: "foresaw foreseen",
  forget: "forgot forgotten",
  forgive: "forgave forgiven",
  freeze: "froze frozen",
  get: "got gotten",
  give: "gave given",
  go: "went gone goes",
  grow: "grew grown",
  hang: "hung",
  have: "has had",
  hear: "heard",
  hide: "hid hidden",
  hold: "held",
  keep: "kept",
  kneel: "knelt",
  know: "knew known",
  lay: "laid",
  lead: "led",
  lean: "leant",
  leap: "leapt",
  learn: "learnt",
  leave: "left",
  lend: "lent",
  lie: "lying",
  light: "lit",
  lose: "lost",
  make: "made",
  mean: "meant",
  meet: "met",
  mistake: "mistook mistaken",
  oversee: "oversaw overseen",
  overtake: "overtook overtaken",
  overthrow: "overthrew overthrown",
  pay: "paid",
  prove: "proven",
  rebuild: "rebuilt",
  repay: "repaid",
  retake: "retook retaken",
  rewrite: "rewrote rewritten",
  ride: "rode ridden",
  rise: "rose risen",
  run: "ran",
  say: "said",
  see: "saw seen",
  seek: "sought",
  sell: "sold",
  send: "sent",
  shake: "shook shaken",
  shine: "shone",
  shoot: "shot shots",
  show: "shown",
  shrink: "shrank shrunk",
  sing: "sang sung",
  sink: "sank sunk",
  sleep: "slept",
  slide: "slid",
  speak: "spoke spoken",
  spend: "spent",
  spill: "spilt",
  spin: "spun",
  spoil: "spoilt",
  spring: "sprang sprung",
  stand: "stood",
  steal: "stole stolen",
  stick: "stuck",
  sting: "stung",
  strike: "struck stricken",
  swear: "swore sworn",
  sweep: "swept",
  swell: "swollen",
  swim: "swam swum",
  swing: "swung",
  take: "took taken",
  teach: "taught",
  tear: "tore torn",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  undergo: "underwent undergone",
  understand: "understood",
  undertake: "undertook undertaken",
  uphold: "upheld",
  wake: "woke woken",
  wear: "wore worn",
  win: "won winning winner",
  withdraw: "withdrew withdrawn withdrawal",
  withhold: "withheld",
  withstand: "withstood",
  write: "wrote written",
  child: "children",
  foot: "feet",
  man: "men",
  person: "people persons ppl peeps folk folks",
  woman: "women",
  wife: "wives",
  life: "lives",
  thief: "thieves",
  die: "dies dying died",
  tie: "tying",
  // spellings on the two sides of the Atlantic
  center: "centre centres",
  defense: "defence",
  license: "licence",
  meter: "metre metres",
  kilometer: "kilometre kilometres km kms",
  liter: "litre litres",
  theater: "theatre theatres",
  program: "programme programmes",
  tire: "tyre tyres",
  airplane: "aeroplane aeroplanes",
  jewelry: "jewellery",
  gray: "grey",
  // what people type on a phone
  government: "govt gov",
  year: "yrs yr",
  million: "mln",
  billion: "bln",
  january: "jan",
  february: "feb",
  april: "apr",
  june: "jun",
  july: "jul",
  august: "aug",
  september: "sept",
  october: "oct",
  november: "nov",
  december: "dec",
};

const BASE = new Map(
  Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);
const PAST = new Set(
  Object.values(IRREGULAR)
    .flatMap((forms) => forms.split(" "))
    .filter((form) => /(?:t|d|n|w|ung|ang|unk|ank|uck|ame|ose|ote|ave|oke|ade|un|am|um)$/.test(form))
    .concat("hurt", "hit", "put", "set", "cut", "let", "shut", "beat", "read"),
);

/** Whether a folded word has the form of a past tense or participle ("arrested", "sent"). */
export function isPastForm(word: string): boolean {
  return (word.length > 4 && word.endsWith("ed")) || PAST.has(word);
}

/** Below this length "hour" and "wise" would lose their own shape. */
const LONG = 6;
const cache = new Map<string, string>();

/** The term of a folded word: a number in figures, its base form where irregular, American spelling, stemmed (Porter). */
export function toTerm(word: string): string {
  let term = cache.get(word);
  if (term === undefined) {
    term = inFigures(word) ?? (/^[a-z']+$/.test(word) ? stemmer(american(baseOf(word))) : word);
    cache.set(word, term);
  }
  return term;
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
