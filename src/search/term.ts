import { stemmer } from "stemmer";

/** Irregular forms of verbs and nouns that news uses, by base form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "am are is was were been being",
  become: "became",
  begin: "began begun",
  bite: "bit bitten",
  bleed: "bled",
  blow: "blew blown",
  break: "broke broken",
  bring: "brought",
  build: "built",
  buy: "bought bought",
  catch: "caught",
  choose: "chose chosen",
  come: "came",
  deal: "dealt",
  do: "did done does",
  draw: "drew drawn",
  drink: "drank drunk",
  drive: "drove driven",
  eat: "ate eaten",
  fall: "fell fallen",
  feel: "felt",
  fight: "fought",
  find: "found",
  flee: "fled",
  fly: "flew flown",
  forbid: "forbade forbidden",
  forget: "forgot forgotten",
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
  know: "knew known",
  lay: "laid",
  lead: "led",
  leave: "left",
  lend: "lent",
  lie: "lying",
  lose: "lost",
  make: "made",
  mean: "meant",
  meet: "met",
  overthrow: "overthrew overthrown",
  pay: "paid",
  ride: "rode ridden",
  rise: "rose risen",
  run: "ran",
  say: "said",
  see: "saw seen",
  seek: "sought",
  sell: "sold",
  send: "sent",
  shake: "shook shaken",
  shoot: "shot shots",
  show: "shown",
  shrink: "shrank shrunk",
  sing: "sang sung",
  sink: "sank sunk",
  sleep: "slept",
  speak: "spoke spoken",
  spend: "spent",
  stand: "stood",
  steal: "stole stolen",
  strike: "struck stricken",
  swear: "swore sworn",
  swim: "swam swum",
  take: "took taken",
  teach: "taught",
  tear: "tore torn",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  undergo: "underwent undergone",
  understand: "understood",
  wear: "wore worn",
  win: "won winning winner",
  withdraw: "withdrew withdrawn withdrawal",
  withhold: "withheld",
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

/** The term of a folded word: its base form where irregular, American spelling, stemmed (Porter). */
export function toTerm(word: string): string {
  let term = cache.get(word);
  if (term === undefined) {
    term = /^[a-z']+$/.test(word) ? stemmer(american(BASE.get(word) ?? word)) : word;
    cache.set(word, term);
  }
  return term;
}

function american(word: string): string {
  if (word.length < LONG) return word;
  return word
    .replace(/is(?=(?:e[drs]?|ing|ation|ations)$)/, "iz")
    .replace(/our(?=(?:s|ed|ing|ite|ites|er|ers|able)?$)/, "or");
}
