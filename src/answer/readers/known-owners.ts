import { type Passage, quote, type Report } from "../../corpus/report.ts";
import { once } from "../../once.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { isPersonNoun } from "./names/titles.ts";
import { findOffice, ownersOf } from "./office.ts";
import { namesOf } from "./report-names.ts";

/** Owners by surname and office. */
type OwnersOfReport = ReadonlyMap<string, readonly string[]>;

const cache = new WeakMap<Report, OwnersOfReport>();

/** Whose one of some offices of somebody is by the rest of the report: "President Vale" is Norway's where "Norwegian President Jane Vale" stands. */
export function knownOwners(
  name: string,
  offices: ReadonlySet<string>,
  { report }: Passage,
  siblings: readonly Passage[],
): readonly string[] {
  const known = cache.get(report) ?? readReport(siblings);
  cache.set(report, known);
  return [...offices].flatMap((office) => known.get(keyOf(name, office)) ?? []);
}

function readReport(siblings: readonly Passage[]): OwnersOfReport {
  const known = new Map<string, readonly string[]>();
  for (const passage of siblings) {
    const [text, names] = [quote(passage.report, passage), namesOf(passage, siblings)];
    const sentence = { text, tokens: once(() => tokenize(text)) };
    for (const name of names.filter(({ kind }) => kind === "person"))
      for (const office of officesIn(name, text)) {
        const key = keyOf(name.text, office);
        const found = findOffice(name, new Set([office]), sentence);
        known.set(key, [...(known.get(key) ?? []), ...(found ? ownersOf(found, name, { text, names }) : [])]);
      }
  }
  return known;
}

function officesIn({ role }: NameMention, text: string): readonly string[] {
  if (!role) return [];
  return tokenize(text.slice(role.start, role.end)).flatMap(({ word, term }) =>
    isPersonNoun(word) ? [term] : [],
  );
}

function keyOf(name: string, office: string): string {
  return `${tokenize(name).at(-1)?.term ?? ""} ${office}`;
}
