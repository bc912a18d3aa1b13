import { namesCount } from "../../question/named-quantities.ts";
import type { Question } from "../../question/question.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { CountMention } from "../mention.ts";
import { ageShare } from "./age-owner.ts";
import { askedClasses, classOf } from "./asked-verb.ts";
import {
  askedDirection,
  asksForDifference,
  asksForLevel,
  directionOf,
  isByMargin,
  isDifference,
  isLevel,
  isStepToLevel,
} from "./change.ts";
import { placeLoss } from "./count-place.ts";
import { modifierLoss } from "./counted-modifier.ts";
import { SAME_UNIT, unitFit } from "./unit-fit.ts";
import { countsPersons, happensToPeople } from "./units.ts";
import { voteLoss } from "./vote-side.ts";
import { durationShare, isOfKind, wantedShare } from "./wanted-share.ts";

/** Parts of the fit: the unit asked for, the verb asked for; a verb of another class is another count. */
const PLAIN = 0.4;
const SAME_VERB = 0.25;
const OTHER_VERB = -0.35;
/** "More than 2,000 soldiers", where the killed are asked for: nothing happened to them here. */
const NO_VERB = -0.1;
/** "52% of people" hardly says how many people. */
const SHARE_OF = -0.25;
const NOT_WHOLE = -0.15;
const WRONG_KIND = 0;

const MANY = /\bh[ow]{1,2} ?m[ae]?ny\b|\bnumber of\b/i;
const MUCH = /\bhow much\b/i;
/** "How much do the drivers want": of nobody who is named in the question it asks how many they are. */
const MUCH_DONE = /\bhow much (?:do|does|did|will|would|has|have|had)\b/i;
const SIZE = /\bhow (?:big|large)\b|\b(?:size|area) of\b|\bsize\??$/i;
const MUCH_OF = /\bhow much of\b/i;

/** Whoever is in hospital or was shot is mostly injured. */
const HURT = new Set(["hospitalised", "shot"]);

/** How well the kind, the unit and the verb of a quantity suit the question, 0 to 1. */
export function countFit(mention: CountMention, question: Question, text: string): number {
  return Math.max(0, Math.min(1, fit(mention, question, text)));
}

function fit(mention: CountMention, question: Question, text: string): number {
  const { detail } = question;
  const wanted = detail === null || detail === "count" ? null : detail;
  if (wanted && !isOfKind(mention, wanted, question, text)) return WRONG_KIND;
  if (wanted === "age") return ageShare(mention, text, question);
  if (wanted === "duration") return durationShare(mention, question, text);
  const loss = placeLoss(mention, text, question);
  if (wanted) return wantedShare(mention, question, text) + changeFit(mention, question, text) + loss;
  const amount = amountFit(mention, question);
  const unit =
    MUCH_OF.test(question.text) && amount > 0 ? amount : Math.max(unitFit(mention, question), amount);
  const isOfThings = question.counted.size === 0 && MANY.test(question.text);
  if (mention.kind !== "count" && (unit <= 0 || isOfThings || namesCount(question.text.toLowerCase())))
    return WRONG_KIND;
  if (MUCH_DONE.test(question.text) && mention.kind === "count" && countsDoers(mention, question))
    return WRONG_KIND;
  const isAsked = mention.scope === "whole" || asksMore(mention, question) || isPartAsked(mention, unit);
  const change = changeFit(mention, question, text);
  return [
    PLAIN,
    unit,
    change === 0 ? verbFit(mention, question) : change,
    isAsked ? 0 : NOT_WHOLE,
    modifierLoss(mention, question, text),
    mention.kind === "percent" && MANY.test(question.text) ? SHARE_OF : 0,
    loss,
    voteLoss(mention, text, question.text),
  ].reduce((sum, part) => sum + part);
}

function countsDoers({ unit }: CountMention, { terms }: Question): boolean {
  return (
    countsPersons(unit) &&
    tokenize(unit).some(({ term }) => terms.some(({ matches }) => matches.get(term) === 1))
  );
}

/** "seven, including four children", where children are asked for. */
function isPartAsked({ scope, unit }: CountMention, fit: number): boolean {
  return scope === "part" && fit === SAME_UNIT && !/\bpeople$/i.test(unit);
}

/** "How much of the firm" asks for a share, "how much more aid" for money or a measure rather than for a number of things. */
function amountFit({ kind }: CountMention, { text, detail }: Question): number {
  if (
    detail !== "count" ||
    !(MUCH.test(text) || SIZE.test(text)) ||
    kind === "count" ||
    kind === "duration" ||
    kind === "age"
  )
    return 0;
  return SAME_UNIT * (!MUCH_OF.test(text) ? 0.6 : kind === "percent" ? 1 : 0.3);
}

/** "Fell by 3% to 7,114": how far, how far up, and where it stands are three questions. */
function changeFit(mention: CountMention, { text: question }: Question, text: string): number {
  if (asksForLevel(question)) return isLevel(mention, text) ? SAME_VERB : OTHER_VERB;
  const asked = askedDirection(question);
  if (asked === null) return differenceFit(mention, question, text);
  const said = directionOf(mention, text);
  if (said !== null) return said === asked ? SAME_VERB : OTHER_VERB;
  return isLevel(mention, text) ? OTHER_VERB : 0;
}

/** "18,204 votes, 512 more than her rival": how many, and by how many, are two questions. */
function differenceFit(mention: CountMention, question: string, text: string): number {
  const isApart = isDifference(mention, text);
  if (asksForDifference(question)) return isApart || isByMargin(mention, text) ? SAME_VERB : OTHER_VERB;
  return isApart || isStepToLevel(mention, text) ? OTHER_VERB : 0;
}

function asksMore({ scope }: CountMention, { text }: Question): boolean {
  return scope === "more" && /\b(?:more|additional|other|others|further)\b/i.test(text);
}

/** "hundreds injured and at least 12,000 arrested": the injured are no answer to who was arrested. */
function verbFit({ verb, unit, kind }: CountMention, question: Question): number {
  const own = verb ?? (kind === "money" ? "" : unit);
  if (!own) return 0;
  const tokens: readonly Token[] = tokenize(own);
  const asked = askedClasses(question);
  const said = classOf(own) ?? tokens.map(({ word }) => classOf(word)).find((name) => name !== null) ?? null;
  if (asked.length > 0 && said !== null) {
    if (asked.includes(said)) return SAME_VERB;
    return asked.includes("injured") && HURT.has(said) ? 0 : OTHER_VERB;
  }
  if (verb === null && asked.some(happensToPeople)) return NO_VERB;
  return question.terms.some(({ matches }) => tokens.some(({ term }) => matches.has(term))) ? SAME_VERB : 0;
}
