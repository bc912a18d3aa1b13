import type { Question } from "../../question/question.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { Bound, CountMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { ageShare } from "./age-owner.ts";
import { readCounts } from "./counts.ts";
import { countClass, sameUnit, verbClass } from "./units.ts";

/** Parts of the fit: the unit asked for, the verb asked for; a verb of another class is another count. */
const PLAIN = 0.4;
const SAME_UNIT = 0.35;
const SAME_VERB = 0.25;
const OTHER_VERB = -0.35;
const NOT_WHOLE = -0.15;
const WRONG_KIND = 0.15;

const INDEFINITE =
  /(?:several |many |few |tens of |hundreds of )?(?:dozens|hundreds|thousands|millions|scores|hundred|thousand|million|dozen)/;
/** "Nearly 10,000" and "10,000" say the same. */
const LOOSE: ReadonlySet<Bound> = new Set(["exactly", "about"]);

/** The quantities of a passage, each with how well unit and verb suit the question. */
export const readCountValues: ReadValues = (passage, question) => {
  const text = passage.report.text.slice(passage.start, passage.end);
  return readCounts(text)
    .filter((mention) => isWantedKind(mention, question) && !isAgo(mention, question, text))
    .map((mention) => ({
      start: mention.start + passage.start,
      end: mention.end + passage.start,
      key: keyOf(mention),
      label: mention.label,
      value: mention.value,
      certainty: "stated",
      bound: mention.bound,
      unit: mention.unit,
      hedged: mention.hedged,
      fit: Math.max(0, Math.min(1, fit(mention, question, text))),
    }));
};

/** "three years ago" says when, not how long. */
function isAgo({ end, kind }: CountMention, { detail }: Question, text: string): boolean {
  return (
    detail === "duration" && kind === "duration" && /^ (?:ago|earlier|later|before)\b/.test(text.slice(end))
  );
}

/** Asked how long, how old or what share, other quantities are no answer. */
function isWantedKind({ kind }: CountMention, { detail }: Question): boolean {
  return detail === null || detail === "count" || detail === kind || (detail === "money" && kind === "count");
}

/** "More than 10,000" and "nearly 10,000" are two figures; "dozens" and "dozens of people" one. */
function keyOf({ value, label, kind, bound }: CountMention): string {
  if (value === null) return INDEFINITE.exec(label.toLowerCase())?.[0] ?? label.toLowerCase();
  return `${kind === "percent" ? "%" : ""}${LOOSE.has(bound) ? "" : `${bound} `}${value}`;
}

function fit(mention: CountMention, question: Question, text: string): number {
  const { detail } = question;
  const wanted = detail === null || detail === "count" ? null : detail;
  if (wanted && mention.kind !== wanted) return WRONG_KIND;
  if (wanted === "age") return ageShare(mention, text, question);
  if (wanted) return 1;
  const unit = unitFit(mention, question);
  if (mention.kind !== "count" && unit <= 0) return WRONG_KIND;
  const scope = mention.scope === "whole" || asksMore(mention, question) ? 0 : NOT_WHOLE;
  return PLAIN + unit + verbFit(mention, question) + scope;
}

function asksMore({ scope }: CountMention, { text }: Question): boolean {
  return scope === "more" && /\b(?:more|additional|other|others|further)\b/i.test(text);
}

function unitFit({ unit, label }: CountMention, { terms, counted }: Question): number {
  if (counted.size === 0) return SAME_UNIT / 2;
  const words = tokenize(`${unit} ${label}`);
  let best = unit === "" ? 0.1 : 0;
  for (const n of counted) {
    const term = terms[n];
    if (!term) continue;
    const factor = Math.max(0, ...words.map((word) => term.matches.get(word.term) ?? 0));
    best = Math.max(best, factor, sameUnit(unit, term.typed) ? 0.9 : 0);
  }
  return best * SAME_UNIT;
}

/** "hundreds injured and at least 12,000 arrested": the injured are no answer to who was arrested. */
function verbFit({ verb, unit }: CountMention, { terms }: Question): number {
  const own = verb ?? unit;
  if (!own) return 0;
  const tokens: readonly Token[] = tokenize(own);
  if (terms.some(({ matches }) => tokens.some(({ term }) => matches.has(term)))) return SAME_VERB;
  const asked = terms.map(({ typed }) => classOf(typed)).filter((name) => name !== null);
  const said = classOf(own) ?? tokens.map(({ word }) => classOf(word)).find((name) => name !== null) ?? null;
  if (asked.length === 0 || said === null) return 0;
  return asked.includes(said) ? SAME_VERB : OTHER_VERB;
}

function classOf(word: string): string | null {
  return verbClass(word) ?? (countClass(word) === "person" ? null : countClass(word));
}
