import type { PassageIndex } from "../search/passage-index.ts";
import { isStopWord } from "../search/stop-words.ts";
import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { expand } from "./expand.ts";
import type { Word } from "./join-phrases.ts";
import type { QuestionTerm } from "./question.ts";

/** Words that begin the setting of a question. */
const PREPOSITIONS = new Set(
  `in at on near from with over during for against about after before since under inside outside between among
  through`.split(/\s+/),
);
/** Verbs and nouns that say little by themselves ("take", "place"). */
const LIGHT = new Set(
  "people take place go come make put run turn set keep bring give country time day date thing part use year"
    .split(" ")
    .map(toTerm),
);
const LIGHT_WEIGHT = 0.5;

/** The words of a question that say something about its subject, each once; all of them where none does. */
export function findTerms(
  question: string,
  words: readonly Word[],
  index: PassageIndex,
): readonly QuestionTerm[] {
  const content = words.filter(({ word }) => !isStopWord(word));
  const setting = settingFrom(words);
  const terms = content.map((word) => describe(question, word, index, word.start > setting));
  return terms.filter((term, n) => terms.findIndex((other) => isSameWord(term, other)) === n);
}

function describe(question: string, word: Word, index: PassageIndex, isBehind: boolean): QuestionTerm {
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
    weight: expanded.weight * (LIGHT.has(word.term) && !literal ? LIGHT_WEIGHT : 1),
    isName,
    role: isBehind ? "setting" : isName ? "subject" : "focus",
  };
}

/** Where the first prepositional phrase behind a content word begins. */
function settingFrom(words: readonly Token[]): number {
  const first = words.findIndex(({ word }) => !isStopWord(word));
  const preposition = words.find(({ word }, n) => first !== -1 && n > first && PREPOSITIONS.has(word));
  return preposition?.start ?? Number.POSITIVE_INFINITY;
}

function isSameWord(a: QuestionTerm, b: QuestionTerm): boolean {
  return [...a.matches].some(([term, factor]) => factor === 1 && b.matches.get(term) === 1);
}
