import type { Archive } from "../archive.ts";
import { findFrontMatter, readFrontMatter } from "../corpus/front-matter.ts";
import { readReport } from "../corpus/read-report.ts";
import { quote, type Report } from "../corpus/report.ts";
import { once } from "../once.ts";
import { compose, type Facts } from "./compose.ts";
import { type DecodedDraft, decodeDraft, LARGEST_TEXT_BYTES, requireSize } from "./decode-draft.ts";
import type { Draft, Understood } from "./draft.ts";
import { findSimilar } from "./find-similar.ts";
import { givenFacts } from "./given-facts.ts";
import { refused } from "./refusal.ts";

const OPENING_SENTENCES = 3;
const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/** A draft as the file that it would become. */
export interface Composed {
  readonly extension: "txt" | "md";
  /** The whole file, front matter included. */
  readonly text: string;
}

/** Makes the file that a draft would become. Throws the draft's refusal. */
export async function composeDraft(draft: Draft, now: Date): Promise<Composed> {
  const given = givenFacts(draft, now);
  const decoded = decodeDraft(draft.content);
  return decoded.kind === "page"
    ? composePage(decoded, given)
    : composeText(decoded.kind, decoded.text, given);
}

function composeText(extension: Composed["extension"], text: string, given: Facts): Composed {
  const { fault } = readFrontMatter(text);
  if (fault !== null) {
    throw refused("bad-front-matter", `${capitalised(fault)}; mend it or take the front matter out.`, {
      fault,
    });
  }
  return { extension, text: compose(text, given) };
}

/** Most drafts are texts: the parser of pages is loaded when the first page comes. */
const loadReadPage = once(() => import("./read-page.ts"));

async function composePage({ text }: DecodedDraft, given: Facts): Promise<Composed> {
  const { readPage } = await loadReadPage();
  const { text: article, ...said } = readPage(text);
  const found = Object.fromEntries(Object.entries(said).filter(([, fact]) => fact !== null));
  const composed = compose(article, { ...found, ...given });
  requireSize(Buffer.byteLength(composed), LARGEST_TEXT_BYTES);
  return { extension: "md", text: composed };
}

/** How a composed report reads. Throws the refusal of a copy, and of what holds no sentence. */
export async function understand(composed: Composed, archive: Archive): Promise<Understood> {
  const { report, sentences } = await readComposed(composed);
  const { title, publisher, url, published, publishedFrom } = report;
  return {
    ...{ title, publisher, url, published, publishedFrom },
    sentences: sentences.length,
    words: sentences.reduce((sum, sentence) => sum + (sentence.match(WORD)?.length ?? 0), 0),
    opening: sentences.slice(0, OPENING_SENTENCES),
    similar: await findUncopied(composed.text, archive),
  };
}

async function readComposed({ extension, text }: Composed) {
  const read = await readReport(`draft.${extension}`, "draft", { text }, () => null);
  if (read.passages === null) {
    throw refused("no-text", "It holds no text: add the report's own words.");
  }
  const { report, passages } = read;
  const body = passages.filter(({ kind }) => kind === "body");
  if (body.length === 0) {
    throw refused("no-sentence", "It has no sentence that could be quoted: add the whole report.");
  }
  return { report, sentences: body.map((passage) => quote(report, passage)) };
}

/** The report that tells much of the same, if it leaves the draft something of its own. */
async function findUncopied(text: string, { reports }: Archive): Promise<Report | null> {
  const similar = await findSimilar(text.slice(findFrontMatter(text)?.end ?? 0), reports);
  if (similar?.isCopy) {
    const { id, title } = similar.report;
    throw refused("copy", `It is a copy of the report "${title}" (${id}), which is here already.`, {
      id,
      title,
    });
  }
  return similar?.report ?? null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
