import { isPastForm } from "../search/term.ts";
import type { Asks, Detail, Kind } from "./kind.ts";
import { RECOGNISERS, type Recogniser } from "./recognisers.ts";
import { asksForWords } from "./speech.ts";

/** What a question's words say about its kind. */
export interface Recognised extends Kind {
  /** Where the recognised words stand in the question. */
  readonly start: number;
  readonly end: number;
  /** The question opens with it, so it outranks the command. */
  readonly leading: boolean;
}

const WHETHER = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|must)\b/;
/** Words that may stand before the question word of a question that opens with it. */
const LEAD_IN =
  /^(?:(?:and|so|ok|okay|hey|hi|hello|please|pls|well|but|do you know|does anyone know|can you tell me|could you tell me|tell me|i want to know|i wonder|any idea|approximately|roughly|about|around|exactly|the|in|on|at|by|to|from|since|until|for|of|under|during|with)[,:]?\s+)*$/;
/** "what is the CSTO", "what are mortars": a short thing and nothing else. */
const WHAT_IS =
  /^(?:what|wat)(?:'?s| is| are| was| were) (?<thing>(?:(?:the|a|an) )?(?:[\w.'-]+(?: |(?=\??$))){1,4})\??$/;
/** "what is he charged with", "what is Masimov's post": something about the thing, not what it is. */
const ABOUT_IT = /\b(?:with|for|of|in|from|to|about|like|by|on|at|against|into)\s*$|'s? \w+\s*$/;

/** Nouns behind "which" that only name the kind of answer; "governor" and "hospital" say more and are searched. */
const ONLY_KIND =
  /^(?:(?:by|to|from|with|for|of|on|in|at|near|since|until|till|before|after) )?(?:what|which|wich|wat)(?:'?s)?(?: (?:person|people|man|woman|men|women|guy|group|city|cities|town|country|countries|place|region|state|location|part of|nation|area|day|date|year|month|week|weekday|decade|century|time|hours?|percentage|percent|share|proportion|fraction)s?| (?:is|was|were|are)| the name of the)*/;

/** What the words of a folded, lower-case question say about its kind; null where they say nothing. */
export function recognise(question: string): Recognised | null {
  const found = RECOGNISERS.flatMap((recogniser) => match(recogniser, question));
  const [first] = found.sort((a, b) => a.start - b.start);
  if (first?.asks === "what" && first.detail === null) return { ...first, detail: detailOfWhat(question) };
  if (first) return first;
  const whether = WHETHER.exec(question);
  return whether && { asks: "whether", detail: null, start: 0, end: whether[0].length, leading: false };
}

function detailOfWhat(question: string): Detail {
  if (asksForWords(question)) return "speech";
  return asksWhatItIs(question) ? "definition" : null;
}

/** Not "what was burnt in the town", which asks what it was done to. */
function asksWhatItIs(question: string): boolean {
  const thing = WHAT_IS.exec(question)?.groups?.thing;
  if (thing === undefined || ABOUT_IT.test(thing)) return false;
  // "what was vale given"
  return !isPastForm(/^\w+/.exec(thing)?.[0] ?? "") && !isPastForm(/ (\w+)$/.exec(thing)?.[1] ?? "");
}

function match({ asks, detail = null, pattern }: Recogniser, question: string): Recognised[] {
  const found = pattern.exec(question);
  if (!found) return [];
  const said = found[0].trimStart();
  const start = found.index + found[0].length - said.length;
  const end = start + asking(asks, said).length;
  return [{ asks, detail, start, end, leading: LEAD_IN.test(question.slice(0, start)) }];
}

/** The words that only ask: of "which governor" the first. */
function asking(asks: Asks, said: string): string {
  return asks === "who" || asks === "where" ? (ONLY_KIND.exec(said)?.[0] ?? said) : said;
}
