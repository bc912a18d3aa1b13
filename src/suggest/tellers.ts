import { countClass, verbClass } from "../answer/readers/units.ts";
import { areCopies } from "../corpus/copies.ts";
import type { Passage, Report } from "../corpus/report.ts";
import { isStopWord } from "../search/stop-words.ts";
import { tokenize } from "../search/tokenize.ts";

/** How many independent reports hold all of the terms. */
export type CountTellers = (terms: ReadonlySet<string>) => number;

/** More reports than this make a question no better. */
const ENOUGH_TELLERS = 20;
/** Copies of one wire story begin alike, by these words. */
const OPENING_WORDS = 4;

/** The terms of a text that say something. */
export function termsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).flatMap(({ word, term }) => (isStopWord(word) ? [] : [term])));
}

/** The same, where words for one fate or one kind of people are one: "died" and "killed", "troops" and "soldiers". */
export function sensesOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text).flatMap(({ word, term }) =>
      isStopWord(word) ? [] : [verbClass(word) ?? countClass(word) ?? term],
    ),
  );
}

/** Remembers for each term the stories that tell of it; a report and its copies are one story. */
export function countTellers() {
  const stories = new Map<string, Set<number>>();
  const storyOf = numberStories();
  return {
    add(passages: readonly Passage[]): void {
      const story = storyOf(passages);
      for (const passage of passages) {
        for (const term of termsOf(textOf(passage))) {
          const known = stories.get(term);
          if (known) known.add(story);
          else stories.set(term, new Set([story]));
        }
      }
    },
    count(terms: ReadonlySet<string>): number {
      const [rarest, ...others] = [...terms]
        .map((term) => stories.get(term) ?? new Set<number>())
        .sort((a, b) => a.size - b.size);
      let tellers = 0;
      for (const story of rarest ?? []) {
        if (others.every((one) => one.has(story))) tellers += 1;
        if (tellers === ENOUGH_TELLERS) break;
      }
      return tellers;
    },
  };
}

/** A number for each report; one whose first sentence copies that of an earlier report gets the number of that one. */
function numberStories(): (passages: readonly Passage[]) => number {
  const openings = new Map<string, { readonly lead: string; readonly story: number }[]>();
  const numbers = new Map<Report, number>();
  return (passages) => {
    const lead = passages.find(({ kind }) => kind === "body");
    const text = lead ? textOf(lead) : "";
    const opening = tokenize(text)
      .slice(0, OPENING_WORDS)
      .map(({ word }) => word)
      .join(" ");
    const alike = openings.get(opening) ?? [];
    const story = alike.find((one) => areCopies(one.lead, text))?.story ?? numbers.size;
    openings.set(opening, [...alike, { lead: text, story }]);
    if (lead) numbers.set(lead.report, story);
    return story;
  };
}

function textOf({ report, start, end }: Passage): string {
  return report.text.slice(start, end);
}
