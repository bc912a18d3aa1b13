/** The words of a sentence that tell why what is asked about happened, and not what came of it. */
import type { Span } from "../../corpus/report.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";

const BY =
  "triggered|sparked|caused|prompted|driven|fuell?ed|provoked|motivated|inspired|influenced|encouraged|attracted|outraged|angered";
/** "Out of respect for the dead", "out of her own frustration". */
const FEELING =
  "out of (?:[\\p{L}'’-]+ ){0,3}?(?:anger|boredom|concern|curiosity|desperation|despair|fear|frustration|gratitude|grief|hatred|jealousy|love|loyalty|necessity|pity|rage|respect|revenge|solidarity|spite|sympathy|worry)";
/** "Banned since she did not wear it": behind "since", what was not done is a cause and no time. */
const NEGATED =
  "since (?:\\S+ ){1,3}?(?:(?:did|does|do|was|were|is|are|has|have|had|could|would) not|\\w+n['’]t)";
/** What follows one of these is a cause. */
const BECAUSE = new RegExp(
  `\\b(?:because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence) of|in response to|in protest (?:at|of|against)|in retaliation for|on (?:charges|suspicion) of|on the grounds|(?:${BY}) by|outraged over|angry (?:at|over|about)|(?:concerns?|fears?|worries|revelations) (?:about|over|of|that)|blam(?:ed (?:on|for)|ing)|attributed to|citing|stems? from|stemming from|happened (?:when|after)|failed after|after the announcement of|${NEGATED}|${FEELING}|(?:die[sd]|dying|suffer(?:s|ed|ing)) (?:of|from)|death from)\\b`,
  "giu",
);
/**
 * Words that tell of a cause or an aim on either side of them: "after a quarrel he fired"; "there was no reason to expect it"
 * tells none.
 */
const TELLS =
  /\b(?:in order to|so that|so as to|in (?:an )?(?:attempt|effort|bid) to|(?<!\bno )reasons?|disputes?|arguments?|altercations?|quarrels?|feuds?|grudges?|disagreements?|(?<!\b(?:probable|would|could|can|may|might|will) )causes?|motives?|complaints?|blamed?|justified|otherwise|(?:cannot|can['’]t|could not|couldn['’]t) afford|(?:is|are|was|were|be|been|being) used (?:to|for))\b/gi;
/** "The road was closed, aimed at saving walkers"; "talks aimed at ending the strike" do not tell why there is one. */
const AIMS = /\b(?:the aim|aimed at|designed to|meant to|intended to)\b/gi;
/** "They are investigating the": the cause behind it is only looked for. */
const SOUGHT =
  /\b(?:investigat\w+|determin\w+|establish\w*|prob(?:es?|ing)|examin\w+|look(?:s|ed|ing)? (?:into|for)|search\w* for)\b[^,;.]{0,20}$/i;
/** " of the blaze is not yet known", behind the cause. */
const NOT_KNOWN =
  /^[^.;]{0,40}\b(?:unknown|unclear|(?:not|yet)\b[^.;]{0,20}\b(?:known|clear|determined|established|disclosed)|under investigation|being investigated)\b/i;
/** What follows one of these came of what stands before it; "it led to" may well be said of an event told before. */
const BROUGHT =
  /\b(?:(?:leads?|led) to|result(?:s|ed) in|(?:caused|triggered|sparked|prompted|provoked)(?! by\b))\b/gi;
const MAY_LEAN = /^(?:led to|resulted in)$/i;
/** A clause with a verb of its own is near behind. */
const A_DEED =
  "[^,;.]{1,60}?\\b(?:has|have|had|was|were|is|are|could|would|cannot|can|will|did|does|do|needs?|wants?|faces?|[a-z]{2,}ed)\\b";
/** "As the ministry announced": whose words they are. */
const A_SOURCE =
  "(?:[\\p{L}'’-]+ ){1,6}(?:announced|claimed|confirmed|described|explained|noted|put it|reported|said|stated|told|wrote)\\b";
/** "The bank lost money, as customers had moved away"; "as the ship was leaving" says when. */
const AS = new RegExp(
  `(?<=, )as\\b(?= (?!(?:well|long|soon|far|much|many|if|though|part|one|in|of|an?|s?he)\\b)(?!${A_SOURCE})${A_DEED}(?! \\w+ing\\b))`,
  "giu",
);
/** What "since" counts from: "since early May". */
const A_TIME =
  "(?:the )?(?:early|late|mid|last|then|beginning|start|end|winter|spring|summer|fall|autumn|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)\\b";
/** Some of the deeds that are done to an end: "closed to protect walkers". */
const AN_AIM =
  "(?:protest|prevent|avoid|help|restore|protect|support|allow|ensure|stop|reduce|save|make|get|keep|show|express|demand)\\b";
/** Causes and aims now and then: where the event asked about stands shortly before them, or they open the sentence. */
const WEAK = new RegExp(
  `\\b(?:following|follow(?:s|ed)(?! by)|amid|since(?! ${A_TIME})(?= ${A_DEED})|over|against|after|to(?= ${AN_AIM})|for(?= ["“]?(?:his|her|its|their|(?:[a-z]+ly )?[a-z]+ing)\\b))(?! \\d)\\b`,
  "gi",
);
/** How well a cause suits: told outright, or by words that tell other things as well. */
export const CAUSE_FIT = { strong: 1, weak: 0.6 } as const;
/** A match this good is the asked word itself, and no synonym. */
const SAME_WORD = 0.9;
/** Where the event asked about stands in so many words behind a cue and not before it, the sentence tells what came of it. */
const NEXT_WORDS = 4;
/** A weak cue tells of the event where that stands in so many words before it. */
const WORDS_BEFORE = 8;

/** Which words of a sentence stand for the event asked about. */
interface Told {
  readonly tokens: readonly Token[];
  isAsked(token: Token): boolean;
  isDeed(token: Token): boolean;
}

/** The words that tell of a cause, with how well they do. */
export interface Cause {
  readonly cue: Span;
  readonly fit: number;
}

/** What is asked to have happened. */
export function deedOf({ terms, clause }: Question): QuestionTerm | undefined {
  return terms[clause?.verb ?? terms.findIndex(({ role }) => role === "focus")];
}

/** The causes and aims that a sentence tells of what is asked about, the sure ones first. */
export function causesIn(text: string, question: Question): readonly Cause[] {
  const focus = question.terms.filter(({ role }) => role === "focus");
  const deed = deedOf(question);
  const told: Told = {
    tokens: tokenize(text),
    isAsked: ({ term }) => focus.some(({ matches }) => matches.has(term)),
    // "sales were influenced by an increase": another word for the deed may well be what brought it
    isDeed: ({ term }) => (deed?.matches.get(term) ?? 0) >= SAME_WORD,
  };
  const isCause = (cue: Span): boolean => !isEffect(cue, told);
  const strong = [
    ...spansOf(BECAUSE, text).filter(isCause),
    ...spansOf(TELLS, text).filter((cue) => !isOpen(cue, text)),
    ...spansOf(AIMS, text).filter(isCause),
    ...spansOf(BROUGHT, text).filter((cue) => isBrought(cue, told, text)),
    ...spansOf(AS, text).filter((cue) => isCause(cue) && isTied(cue, told)),
  ];
  const weak = spansOf(WEAK, text).filter((cue) => isCause(cue) && isTied(cue, told));
  return [
    ...strong.map((cue) => ({ cue, fit: CAUSE_FIT.strong })),
    ...weak.map((cue) => ({ cue, fit: CAUSE_FIT.weak })),
  ];
}

/** "They investigate the cause", "the motive is not known": that somebody asks tells nothing. */
function isOpen({ start, end }: Span, text: string): boolean {
  return SOUGHT.test(text.slice(0, start)) || NOT_KNOWN.test(text.slice(end));
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
}

/** "Trade fell due to the closed road" does not tell why the road was closed. */
function isEffect(cue: Span, { tokens, isAsked, isDeed }: Told): boolean {
  const next = tokens.filter(({ start }) => start >= cue.end).slice(0, NEXT_WORDS);
  return [isAsked, isDeed].some((is) => next.some(is) && !before(cue, tokens).some(is));
}

/** "The flood led to the closure": tells why the road was closed, and not why the flood came. */
function isBrought(cue: Span, { tokens, isAsked }: Told, text: string): boolean {
  if (tokens.some((token) => token.start >= cue.end && isAsked(token))) return true;
  return MAY_LEAN.test(text.slice(cue.start, cue.end)) && !before(cue, tokens).some(isAsked);
}

/** "The road was closed after the flood"; in "it leads over the hill" nothing that is asked about stands before "over". */
function isTied(cue: Span, { tokens, isAsked }: Told): boolean {
  const words = before(cue, tokens);
  return words.length === 0 ? tokens.some(isAsked) : words.slice(-WORDS_BEFORE).some(isAsked);
}

function before(cue: Span, tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ end }) => end <= cue.start);
}
