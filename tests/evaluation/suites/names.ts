import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { NameKind, NameMention } from "../../../src/answer/mention.ts";
import { addOpenings } from "../../../src/answer/readers/names/openings.ts";
import { readNames } from "../../../src/answer/readers/names.ts";
import { settledKinds } from "../../../src/answer/readers/settled-kinds.ts";
import type { Span } from "../../../src/corpus/report.ts";

const documentSchema = z.object({ id: z.string(), text: z.string(), annotatedEnd: z.number() });
const namesSchema = z.object({
  id: z.string(),
  names: z.array(z.object({ start: z.number(), end: z.number(), text: z.string(), kind: z.string() })),
});

export type AnnotatedKind = "PER" | "ORG" | "LOC";
const KINDS: Readonly<Record<AnnotatedKind, NameKind>> = { PER: "person", ORG: "group", LOC: "place" };

interface Marked extends Span {
  readonly text: string;
}

/** How well one kind of name is found: a find counts when it overlaps a marked name of its kind. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many names are marked. */
  readonly marked: number;
  /** Finds that overlap no marked name, and marked names that no find overlaps, with the text around. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/**
 * Reads the annotated start of every document sentence by sentence and compares names by kind.
 * `settled` lets a document's fuller names settle the kind of its one-word names, as an archive does.
 */
export function evaluateNames(dataDir: string, settled = true): Readonly<Record<AnnotatedKind, NameScore>> {
  const documents = readLines(join(dataDir, "meantime", "dates.jsonl")).map((line) =>
    documentSchema.parse(line),
  );
  const marks = readLines(join(dataDir, "meantime", "names.jsonl")).map((line) => namesSchema.parse(line));
  const pairs = documents.map((document) => {
    const text = document.text.slice(0, document.annotatedEnd);
    return {
      text,
      found: settled ? settle(readDocument(text)) : readDocument(text),
      marked: marks.find(({ id }) => id === document.id)?.names ?? [],
    };
  });
  const scoreOf = (kind: AnnotatedKind): NameScore =>
    score(
      pairs.map(({ text, found, marked }) => ({
        text,
        found: found.filter((name) => name.kind === KINDS[kind]),
        marked: shortest(marked.filter((name) => name.kind === kind && name.end <= text.length)),
      })),
    );
  return { PER: scoreOf("PER"), ORG: scoreOf("ORG"), LOC: scoreOf("LOC") };
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function readDocument(text: string): readonly NameMention[] {
  const read = [...sentences.segment(text)];
  const names = addOpenings(read.map(({ segment }) => ({ text: segment, names: readNames(segment) })));
  return read.flatMap(({ index }, n) =>
    (names[n] ?? []).map((name) => ({ ...name, start: name.start + index, end: name.end + index })),
  );
}

function settle(names: readonly NameMention[]): readonly NameMention[] {
  const kindOf = settledKinds(names);
  return names.map((name) => ({ ...name, kind: kindOf(name) }));
}

/** Where two marked spans overlap, the shorter one is the bare name. */
function shortest(marked: readonly Marked[]): readonly Marked[] {
  return marked.filter(
    (one) =>
      !marked.some((other) => other !== one && overlaps(one, other) && lengthOf(other) < lengthOf(one)),
  );
}

interface Compared {
  readonly text: string;
  readonly found: readonly Marked[];
  readonly marked: readonly Marked[];
}

function score(documents: readonly Compared[]): NameScore {
  const wrong = documents.flatMap(({ text, found, marked }) => unmatched(text, found, marked));
  const missed = documents.flatMap(({ text, found, marked }) => unmatched(text, marked, found));
  const finds = documents.reduce((sum, { found }) => sum + found.length, 0);
  const marks = documents.reduce((sum, { marked }) => sum + marked.length, 0);
  const precision = finds === 0 ? 0 : 1 - wrong.length / finds;
  const recall = marks === 0 ? 0 : 1 - missed.length / marks;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, marked: marks, wrong, missed };
}

const CONTEXT = 40;

function unmatched(text: string, these: readonly Marked[], those: readonly Marked[]): readonly string[] {
  return these
    .filter((one) => !those.some((other) => overlaps(one, other)))
    .map(
      (one) =>
        `${one.text} | ${text.slice(Math.max(0, one.start - CONTEXT), one.end + CONTEXT).replaceAll("\n", " ")}`,
    );
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
