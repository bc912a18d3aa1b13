import { isPastForm, termSet, toTerm } from "../search/term.ts";
import { fold } from "../search/tokenize.ts";
import { standingFor } from "./matches.ts";
import type { QuestionTerm } from "./question.ts";
import { type Voice, verbTermOf } from "./voice.ts";

/** Whether whoever is said to have done it or whoever suffered it is asked for: "who shot the clerk", "who was killed". */
export type CrimePart = "accused" | "victim";

const HARMS = termSet(
  "shot shoot kill murder stab attack assault rob rape kidnap abduct assassinate slay strangle behead ambush bomb",
);
const ARRESTS = termSet(
  "arrest charge accuse detain convict sentence jail indict imprison apprehend suspect",
);
const SUFFERS = termSet("die perish drown drowned injure wound");

const CULPRIT =
  "(?:suspect|accused|culprit|attacker|gunman|gunmen|shooter|killer|murderer|assailant|perpetrator|bomber|robber|kidnapper|hijacker)";
const CRIME =
  "(?:attack|shooting|killing|murder|stabbing|bombing|assault|robbery|kidnapping|massacre|assassination|rampage|slaying|homicide)";
/** "who is the second suspect", "the gunman's name", "name of the attacker"; not "who is the suspect's lawyer". */
const ASKS_CULPRIT = new RegExp(
  `\\bwho(?:['’]?s| is| was| are| were)(?: (?!who |that |of )[\\w'-]+){0,4}? ${CULPRIT}s?\\b(?!['’])|\\b${CULPRIT}(?:['’]?s?)? (?:name|identity)|\\bname of (?:the )?(?:\\w+ )?${CULPRIT}|^(?:which|what) ${CULPRIT}`,
);
/** "who did it", "who was behind the attack", "who carried out the bombings". */
const ASKS_DOER = new RegExp(
  `\\bwho (?:did (?:it|this)|(?:is|was|were|are) (?:believed to be )?(?:behind|responsible for)|carried out|committed)\\b(?=$|\\?| .*\\b${CRIME}s?\\b)`,
);
/** "who was the second person arrested", "whos the woman killed": behind it stands in some words who is meant. */
const ASKS_SOMEBODY = /\bwho(?:['’]?s| is| was| are| were) (?:the |an? )?/;
const MOST_WORDS = 7;
/** "who is the judge that jailed the gunman": what such a clause tells is done by somebody, not to him. */
const CLAUSE = /\b(?:who|that) /;
const ASKS_VICTIM =
  /\bwho(?:['’]?s| is| was| are| were)(?: (?!who |that |of )[\w'-]+){0,3}? victims?\b(?!['’])|\bvictim(?:['’]?s?)? names?\b|\bnames? of the (?:\w+ )?victims?\b|\blost (?:his|her|their) (?:life|lives)\b/;

/** What says of somebody that they are said to have done it, whichever words a question has for the deed. */
export const ACCUSED_TERMS = termSet(
  "suspect gunman attacker shooter assailant accuse arrest charge indict convict custody guilty",
);

/** How much such a word counts for the verb of the question. */
const ACCUSED = 0.5;

/** Which part in a crime or an accident a who-question asks for; null where it asks for none. */
export function crimePart(
  question: string,
  voice: Voice | null,
  terms: readonly QuestionTerm[],
): CrimePart | null {
  const text = fold(question);
  if (ASKS_CULPRIT.test(text) || ASKS_DOER.test(text)) return "accused";
  if (ASKS_VICTIM.test(text)) return "victim";
  const verb = terms[verbTermOf({ voice, terms })];
  const said = [...(verb?.matches ?? [])].find(([, factor]) => factor === 1)?.[0];
  if (voice && said) return partBeside(said, voice.side);
  if (voice) return null;
  const done = describingWords(text).find((word) => isPastForm(word) && partBeside(toTerm(word), "patient"));
  return done === undefined ? null : partBeside(toTerm(done), "patient");
}

/** "second", "person" and "arrested" of "who was the second person arrested"; nothing where nobody is asked for so. */
function describingWords(text: string): readonly string[] {
  const asked = ASKS_SOMEBODY.exec(text);
  if (!asked) return [];
  const [description = ""] = text.slice(asked.index + asked[0].length).split(CLAUSE);
  return description.split(" ").slice(0, MOST_WORDS);
}

/** "who shot", "who was shot", "who was arrested", "who died". */
function partBeside(verb: string, side: Voice["side"]): CrimePart | null {
  if (HARMS.has(verb)) return side === "agent" ? "accused" : "victim";
  if (ARRESTS.has(verb)) return side === "patient" ? "accused" : null;
  return SUFFERS.has(verb) ? "victim" : null;
}

/** Lets the verb of "who shot the clerk" stand for "the suspect", "was charged" as well. */
export function withAccused(term: QuestionTerm, voice: Voice | null): QuestionTerm {
  return term.start === voice?.verb ? standingFor(term, ACCUSED_TERMS, ACCUSED) : term;
}
