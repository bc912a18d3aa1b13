import type { Passage, Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import type { ReadValues, Value } from "../reader.ts";
import { readNames } from "./names.ts";
import { readActors } from "./noun-phrases.ts";

const FIT = { person: 1, group: 0.75, place: 0, actor: 0.6 } as const;
/** A name asked about whose sentence does not say who it is. */
const NO_ROLE = 0.3;

/** Who could be the answer: persons, groups and common nouns for people that the question does not name itself. */
export const readPersonValues: ReadValues = (passage, question) => {
  const text = passage.report.text.slice(passage.start, passage.end);
  const names = readNames(text);
  if (question.detail === "identity") return names.flatMap((name) => identity(name, text, passage, question));
  const proper = names
    .filter(({ kind, text: name }) => kind !== "place" && !isAskedAbout(name, question))
    .map((name) => toValue(name, name.text, FIT[name.kind], passage));
  const actors = readActors(text)
    .filter((actor) => !names.some((name) => overlaps(name, actor)) && !isAskedAbout(actor.text, question))
    .map((actor) => toValue(actor, actor.text, FIT.actor, passage));
  return [...proper, ...actors];
};

/** "who is Antony Blinken": the name with what the report calls the person. */
function identity(name: NameMention, text: string, passage: Passage, question: Question): Value[] {
  if (!isAskedAbout(name.text, question)) return [];
  if (!name.role) return [toValue(name, name.text, NO_ROLE, passage)];
  const { start, end } = name.role;
  const label = `${name.text}: ${text.slice(start, end)}`;
  const whole = { start: Math.min(start, name.start), end: Math.max(end, name.end) };
  return [{ ...toValue(whole, name.text, 1, passage), label }];
}

function toValue({ start, end }: Span, name: string, fit: number, passage: Passage): Value {
  return {
    start: start + passage.start,
    end: end + passage.start,
    key: name,
    label: name,
    value: name,
    certainty: "stated",
    hedged: false,
    fit,
  };
}

/** Whether every word of a name is a word of the question. */
export function isAskedAbout(name: string, { terms }: Question): boolean {
  return tokenize(name).every(({ term }) => terms.some(({ matches }) => (matches.get(term) ?? 0) > 0.6));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
