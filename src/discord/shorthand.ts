import type { Archive } from "../archive.ts";
import { digest } from "../corpus/digest.ts";
import type { Report } from "../corpus/report.ts";

/** Characters of base64: 60 bits, so no two of a million reports are likely to share one. */
const REPORT_KEY = 10;
const TEXT_KEY = 6;

/** Short names for what a button points to: an id may be longer than a whole button may say. */
export interface Shorthand {
  /** Stands for exactly these reports with exactly these texts. */
  readonly state: string;
  reportOf(key: string): Report | undefined;
}

const known = new WeakMap<Archive, Shorthand>();

/** Made at the first call for an archive, since all its texts are read. */
export function shorthandOf(archive: Archive): Shorthand {
  const made = known.get(archive) ?? makeShorthand(archive);
  known.set(archive, made);
  return made;
}

function makeShorthand({ reports }: Archive): Shorthand {
  const byKey = new Map(reports.map((report) => [reportKey(report.id), report]));
  const texts = reports.flatMap(({ id, text }) => [id, "\0", text, "\0"]);
  return { state: digest(texts, TEXT_KEY), reportOf: (key) => byKey.get(key) };
}

/** Stands for a report's id. */
export function reportKey(id: string): string {
  return digest([id], REPORT_KEY);
}

/** Tells whether a text is still what it was. */
export function textKey(text: string): string {
  return digest([text], TEXT_KEY);
}
