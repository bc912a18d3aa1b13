import { isStopWord } from "../search/stop-words.ts";
import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { phraseAt } from "./phrases.ts";

/** A token of the question; an idiom is one, with its plain words as `literal`. */
export interface Word extends Token {
  readonly literal?: readonly Token[];
}

/** Makes one token of "kick off", which stands for "begin". */
export function joinPhrases(tokens: readonly Token[]): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at);
    const length = phrase?.length ?? 1;
    const said = tokens.slice(at, at + length);
    const [first, last] = [said[0], said.at(-1)];
    if (first && last) joined.push(phrase ? idiom(phrase.word, said, first, last) : first);
    at += length;
  }
  return joined;
}

function idiom(word: string, said: readonly Token[], first: Token, last: Token): Word {
  const literal = said.filter((token) => !isStopWord(token.word));
  return { ...first, end: last.end, word, term: toTerm(word), literal };
}
