import type { Span } from "../corpus/report.ts";
import { isStopWord } from "../search/stop-words.ts";
import { isAuxiliary } from "./auxiliaries.ts";
import { findVerb } from "./find-verb.ts";
import type { Word } from "./join-phrases.ts";

/** Words that begin the setting of a question: "over the park stabbings", "when the dam broke". */
const OPENERS = new Set(
  `in at on near from with over during for against about after before since under inside outside between among
  through when while`.split(/\s+/),
);
/** A clause of its own may stand behind these ("after the dam was built", "on the day he was freed"): its verb ends nothing. */
const OPENS_CLAUSE = new Set(
  `after before since that who whom whose which when where while because if as once i you he she it we they`.split(
    " ",
  ),
);

/**
 * The parts of a question that only say where to look: from a preposition behind a word that says something to the verb
 * that is asked; one that opens the question begins none. "How many people in the square were arrested" asks of
 * arrests; nothing ends "the bus in the town that was hit".
 */
export function settingsOf(words: readonly Word[]): readonly Span[] {
  const first = words.findIndex(({ word }) => !isStopWord(word));
  const verb = words[findVerb(words)];
  const settings: Span[] = [];
  let start: number | null = null;
  let mayEnd = false;
  let said = 0;
  for (const { word, ...token } of words.slice(first === -1 ? words.length : first + 1)) {
    if (start === null) {
      if (!OPENERS.has(word)) continue;
      start = token.start;
      said = 0;
      mayEnd = !OPENS_CLAUSE.has(word);
    } else if (OPENS_CLAUSE.has(word)) mayEnd = false;
    else if (mayEnd && said > 0 && (isAuxiliary(word) || token.start === verb?.start)) {
      settings.push({ start, end: token.start });
      start = null;
    } else if (!isStopWord(word)) said += 1;
  }
  if (start !== null) settings.push({ start, end: Number.POSITIVE_INFINITY });
  return settings;
}
