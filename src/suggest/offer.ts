import type { Archive } from "../archive.ts";
import { once } from "../once.ts";
import type { Offered } from "../option.ts";
import type { AnsweringCommand } from "../question/question.ts";
import { type Choice, chooseDay, chooseReport } from "./report-choices.ts";
import { openSuggestions, type SuggestOptions } from "./suggest.ts";

/** Values for half-typed options, all from one archive. */
export interface Offers {
  /** At most 25, best first; `command` matters to questions alone. Never waits and never throws. */
  offer(offered: Offered, command: AnsweringCommand, typed: string): readonly Choice[];
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
  const day = once(() => chooseDay(archive.reports));
  return {
    stop: suggestions.stop,
    offer(offered, command, typed) {
      switch (offered) {
        case "question":
          return suggestions.suggest(command, typed).map((question) => ({ name: question, value: question }));
        case "report":
          return report()(typed);
        case "day":
          return day()(typed);
      }
    },
  };
}
