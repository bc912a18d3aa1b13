import type { Archive } from "../archive.ts";
import type { Words } from "../language/words.ts";
import { once } from "../once.ts";
import type { Offered } from "../option.ts";
import type { AnsweringCommand } from "../question/question.ts";
import { type Choice, chooseDay, chooseReport } from "./report-choices.ts";
import { openSuggestions, type SuggestOptions } from "./suggest.ts";

/** Values for half-typed options, all from one archive. */
export interface Offers {
  /** At most 25, best first; `command` matters to questions alone, `words` to days. Never waits and never throws. */
  offer(offered: Offered, command: AnsweringCommand, typed: string, words: Words): readonly Choice[];
  /** Ends all work in the background, for an archive that is answered from no longer. */
  stop(): void;
}

/** Begins to gather what the archive can be asked; reports and days are listed when they are first wanted. */
export function openOffers(
  archive: Pick<Archive, "answer" | "passages" | "reports">,
  options: SuggestOptions,
): Offers {
  const suggestions = openSuggestions(archive, options);
  const report = once(() => chooseReport(archive.reports));
  const dayIn = once(() => chooseDayIn(archive.reports));
  return {
    stop: suggestions.stop,
    offer(offered, command, typed, words) {
      switch (offered) {
        case "question":
          return suggestions.suggest(command, typed).map((question) => ({ name: question, value: question }));
        case "report":
          return report()(typed);
        case "day":
          return dayIn()(words)(typed);
      }
    },
  };
}

/** Each language is listed when it is first wanted. */
function chooseDayIn(reports: Archive["reports"]) {
  const listed = new Map<Words, ReturnType<typeof chooseDay>>();
  return (words: Words) => {
    const choose = listed.get(words) ?? chooseDay(reports, words);
    listed.set(words, choose);
    return choose;
  };
}
