import { overlaps, type Passage, quote, type Report } from "../../corpus/report.ts";
import type { NameMention } from "../mention.ts";
import { findCredits } from "./credits.ts";
import { addOpenings } from "./names/openings.ts";
import { readNames } from "./names.ts";
import { settledKinds } from "./settled-kinds.ts";

/** Names by the position of their sentence in the report; offsets are into the sentence. */
type NamesOfReport = readonly (readonly NameMention[])[];

const cache = new WeakMap<Report, NamesOfReport>();

/**
 * The names of a sentence, each of the kind that the whole report gives it: a bare surname is a person where the full
 * name stands elsewhere. `siblings` are all sentences of the report; they are read once.
 */
export function namesOf(passage: Passage, siblings: readonly Passage[]): readonly NameMention[] {
  let names = cache.get(passage.report);
  if (!names) {
    names = readReport(siblings);
    cache.set(passage.report, names);
  }
  return names[passage.index] ?? [];
}

function readReport(siblings: readonly Passage[]): NamesOfReport {
  const read = addOpenings(
    siblings.map((passage) => {
      const text = quote(passage.report, passage);
      return { text, names: passage.kind === "furniture" ? [] : withoutCredits(text) };
    }),
  );
  const kindOf = settledKinds(read.flat());
  return read.map((names) => names.map((name) => ({ ...name, kind: kindOf(name) })));
}

/** A photographer or an agency is none of the names that the report tells of. */
function withoutCredits(text: string): readonly NameMention[] {
  const credits = findCredits(text);
  return readNames(text).filter((name) => !credits.some((credit) => overlaps(name, credit)));
}
