import type { CountMention } from "../mention.ts";
import { countedNoun, isOfThem } from "./counts/counted.ts";
import { isHedged } from "./counts/hedge.ts";
import { isState } from "./counts/inflection.ts";
import { verbBefore } from "./counts/object-verb.ts";
import type { Quantity } from "./counts/quantity/bounded.ts";
import { readQuantity } from "./counts/quantity.ts";
import { readAmount } from "./counts/range.ts";
import { readScope } from "./counts/scope.ts";
import { sharesUnit } from "./counts/shared-unit.ts";
import { unitBefore } from "./counts/subject-unit.ts";
import { type Token, tokenize, wordAt } from "./counts/tokens.ts";
import { readVerb } from "./counts/verb.ts";

/**
 * The quantities of one sentence, heading or caption from left to right, without overlaps; offsets are half-open UTF-16 into `text`.
 * A range ("10 to 15") keeps its lower end as value and is `about`; "half of the voters" is a percent of 50 with the unit "voters";
 * "12,000 arrested" has no unit, "164 dead" the unit "dead"; "the death toll at 164" takes its unit from before; an age beside a name
 * has the unit "years"; an article counts one before a length of time ("for a week").
 * Ordinals, years, dates, times, scores, codes and numbers that name ("Flight 302") are left alone.
 */
export function readCounts(text: string): readonly CountMention[] {
  const tokens = tokenize(text);
  const mentions: CountMention[] = [];
  let previous: Quantity | null = null;
  for (let at = 0; at < tokens.length; ) {
    const amount = readAmount(tokens, at);
    const quantity: Quantity | null = amount && readQuantity(tokens, amount);
    if (amount !== null && quantity !== null) {
      mentions.push(mention(text, tokens, joined(quantity, previous), mentions.at(-1)));
      previous = quantity;
    }
    at = Math.max(at + 1, quantity?.to ?? amount?.to ?? 0);
  }
  return mentions;
}

/** A bound reaches back no further than the quantity before it. */
function joined(quantity: Quantity, previous: Quantity | null): Quantity {
  return previous !== null && quantity.from < previous.to ? { ...quantity, from: previous.to } : quantity;
}

function mention(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  previous: CountMention | undefined,
): CountMention {
  const start = tokens[quantity.from]?.start ?? 0;
  const end = tokens[quantity.to - 1]?.end ?? text.length;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: quantity.value,
    bound: quantity.bound,
    unit: unitOf(text, tokens, quantity, previous),
    kind: quantity.kind,
    label: text.slice(start, labelEnd(tokens, quantity) ?? end),
    verb: verbOf(text, tokens, quantity, previous),
    scope: readScope(tokens, quantity.from, quantity.numeralTo, quantity.to),
    hedged: isHedged(tokens, quantity.from, quantity.to),
  };
}

function unitOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  previous: CountMention | undefined,
): string {
  if (quantity.unit !== undefined) return quantity.unit;
  if (
    quantity.kind === "percent" &&
    quantity.unitFrom >= quantity.numeralTo &&
    /^(?:%|per|pct|percent|percentage)$/.test(wordAt(tokens, quantity.unitFrom))
  )
    return "percent";
  const own = text.slice(tokens[quantity.unitFrom]?.start, tokens[quantity.unitTo - 1]?.end);
  if (quantity.unitTo > quantity.unitFrom) return own;
  if (quantity.kind !== "count") return "";
  const before = unitBefore(tokens, quantity.from, text);
  return before === "" && previous && sharesUnit(text, tokens, quantity, previous) ? previous.unit : before;
}

/** "21 % of them": the label says of what. */
function labelEnd(tokens: readonly Token[], quantity: Quantity): number | undefined {
  if (quantity.kind !== "percent" || wordAt(tokens, quantity.to) !== "of") return undefined;
  const noun = countedNoun(tokens, quantity.to);
  return tokens[Math.max(noun.to, quantity.to + 2) - 1]?.end;
}

function verbOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  previous: CountMention | undefined,
): string | null {
  if (quantity.kind === "age") return null;
  if (quantity.kind !== "count" && quantity.kind !== "percent") return verbBefore(tokens, quantity.from);
  const state = wordAt(tokens, quantity.unitTo - 1);
  if (quantity.unitTo > quantity.unitFrom && isState(state)) return state;
  const verb = readVerb(tokens, quantity);
  if (verb !== null || previous === undefined || quantity.kind !== "count") return verb;
  // "29 people died, ten of them soldiers": what happened to all happened to the part
  if (isOfThem(tokens, quantity.numeralTo)) return previous.verb;
  const between = text.slice(previous.end, tokens[quantity.from]?.start);
  return /^\s*(?:,|and|, and|or|,? including)\s*$/.test(between) ? previous.verb : null;
}
