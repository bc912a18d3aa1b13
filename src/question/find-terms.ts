import type { PassageIndex } from "../search/passage-index.ts";
import { isStopWord } from "../search/stop-words.ts";
import { expand } from "./expand.ts";
import type { Word } from "./join-phrases.ts";
import { isLight } from "./light-words.ts";
import { isItself } from "./matches.ts";
import type { QuestionTerm } from "./question.ts";
import { settingsOf } from "./setting.ts";

/** Words that relate others and name nothing to look for, unless the question opens with them ("how long after they left"). */
const RELATING = new Set(
  `after before near around behind across along since inside outside beyond beside amid throughout despite once b4
  abt bout now nowadays currently originally initially eventually later ago roughly approximately
  max maximum minimum most least`.split(/\s+/),
);
const LIGHT_WEIGHT = 0.5;
const RELATING_WEIGHT = 0.3;

/** The words of a question that say something about its subject, each once; all of them where none does. */
export function findTerms(
  question: string,
  words: readonly Word[],
  index: PassageIndex,
): readonly QuestionTerm[] {
  const content = words.filter(({ word }) => !isStopWord(word));
  const settings = settingsOf(words);
  const terms = content.map((word) => {
    const isBehind = settings.some(({ start, end }) => word.start > start && word.start < end);
    return describe(question, word, index, isBehind, lightness(word, word === words[0]));
  });
  return terms.filter((term, n) => terms.findIndex((other) => isSameWord(term, other)) === n);
}

function describe(
  question: string,
  word: Word,
  index: PassageIndex,
  isBehind: boolean,
  share: number,
): QuestionTerm {
  const { start, end, literal } = word;
  const expanded = expand(
    word.word,
    word.term,
    index,
    literal?.map(({ term }) => term),
  );
  const isName = expanded.isName || (word.capital && start > 0);
  return {
    typed: question.slice(start, end),
    start,
    end,
    ...expanded,
    isUnknown: expanded.isUnknown && !isStopWord(word.word),
    weight: expanded.weight * share,
    isName,
    role: isBehind ? "setting" : isName ? "subject" : "focus",
  };
}

/** What a word that says little counts for; an idiom says much ("take part"). */
function lightness({ word, term, literal }: Word, isOpening: boolean): number {
  if (literal) return 1;
  if (RELATING.has(word)) return isOpening ? 1 : RELATING_WEIGHT;
  return isLight(term) ? LIGHT_WEIGHT : 1;
}

function isSameWord(a: QuestionTerm, b: QuestionTerm): boolean {
  return isItself(a, (term) => b.matches.get(term) === 1);
}
