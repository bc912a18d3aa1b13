import { once } from "../once.ts";
import type { Decoded } from "./decode.ts";
import type { FrontMatterRead } from "./front-matter.ts";
import type { Fault, Problem } from "./problem.ts";
import { findPublication, type Publication } from "./published.ts";
import type { Passage, Report } from "./report.ts";
import { segment } from "./segment.ts";

const TITLE_LENGTH = 120;

const NO_TEXT: Fault = {
  code: "no-text",
  values: {},
  reason: "it holds no text: write the report below the front matter or delete the file.",
};
const NO_DATE: Fault = {
  code: "no-date",
  values: {},
  reason: "it has no date: add a line `published: 2022-01-31` in front matter.",
};

/** What a file gives: its report with its sentences, or only the problem for which it is left out. */
export type ReadReport =
  | { readonly report: Report; readonly passages: readonly Passage[]; readonly problems: readonly Problem[] }
  | { readonly passages: null; readonly problems: readonly Problem[] };

/** Reads the report in a decoded file; `twinOf` gives the file that holds the same text already, or null. */
export async function readReport(
  file: string,
  id: string,
  decoded: Decoded,
  twinOf: (file: string, body: string) => string | null,
): Promise<ReadReport> {
  const leaveOut = (place: string, fault: Fault): ReadReport => ({
    passages: null,
    problems: [{ file, place, ...fault, leftOut: true }],
  });
  if ("fault" in decoded) return leaveOut("file", decoded.fault);
  const { text } = decoded;
  const matter = await readMatter(text);
  if (matter.fault) return leaveOut("front matter", badMatter(matter.fault));
  const body = text.slice(matter.end);
  if (!/\p{L}/u.test(body)) return leaveOut("file", NO_TEXT);
  const twin = twinOf(file, body);
  if (twin !== null) return leaveOut("file", isTwinOf(twin));
  return segmentTitled(describe(file, id, text, matter), matter.end);
}

function badMatter(fault: string): Fault {
  const reason = `${fault}; mend it or take the front matter out.`;
  return { code: "front-matter", values: { fault }, reason };
}

function isTwinOf(twin: string): Fault {
  return {
    code: "twin",
    values: { twin },
    reason: `it holds the same text as ${twin}: keep one of the two.`,
  };
}

/** The sentences of a report, which give it its title where it has none. */
function segmentTitled(report: Report, from: number): ReadReport {
  const passages = segment(report, from);
  const titled = report.title === "" ? { ...report, title: findTitle(passages, report) } : report;
  return {
    report: titled,
    passages: passages.map((passage) => ({ ...passage, report: titled })),
    problems: dateProblems(report),
  };
}

/** YAML and its schema take longer to load than a few reports to read: only texts with front matter wait for them. */
const loadFrontMatter = once(() => import("./front-matter.ts"));

async function readMatter(text: string): Promise<FrontMatterRead> {
  if (!text.startsWith("---")) return { fields: {}, end: 0, fault: null };
  const { readFrontMatter } = await loadFrontMatter();
  return readFrontMatter(text);
}

function describe(file: string, id: string, text: string, { fields, end }: FrontMatterRead): Report {
  const { title = "", publisher = null, url = null, language = null, published } = fields;
  const publication: Publication = published
    ? { published, publishedFrom: "stated" }
    : findPublication(text.slice(end));
  return { id, file, text, title, publisher, url, language, ...publication };
}

function dateProblems({ file, publishedFrom }: Report): readonly Problem[] {
  if (publishedFrom !== "unknown") return [];
  return [{ file, place: "file", ...NO_DATE, leftOut: false }];
}

/** The first heading where one stands on top, otherwise the first sentence, shortened at a word. */
function findTitle(passages: readonly Passage[], report: Report): string {
  const first = passages.find(({ kind }) => kind !== "furniture" && kind !== "caption");
  if (!first) return report.id;
  const text = report.text.slice(first.start, first.end).replace(/\s+/g, " ");
  if (text.length <= TITLE_LENGTH) return text;
  return `${text.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, "")} …`;
}
