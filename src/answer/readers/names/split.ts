import { withoutStop } from "./evidence.ts";
import { hasHead } from "./head-noun.ts";
import { withoutIntroduction } from "./introduction.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { COMPANY_ENDINGS } from "./name-words.ts";
import { isGivenName } from "./people-names.ts";
import type { Range } from "./range.ts";
import { isOfTitle, isTitleHere, officeLength, startOfTitle } from "./title-in-run.ts";
import { isPersonNoun } from "./titles.ts";
import type { Word } from "./words.ts";

/** A stretch of words that may be one name; `titled` when a title stands right before it. */
export interface Piece extends Range {
  readonly titled: boolean;
}

/** Cuts a run at the titles in it ("Boeing CEO Steve Jobs") and takes off what only introduces a name. */
export function splitRun(words: readonly Word[], run: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = run.from;
  const office = isOfTitle(words, run.from) ? officeLength(words, run) : 0;
  let titled = office > 0;
  from += office;
  for (let at = from; at < run.to; at += 1) {
    if (isSeam(words, run, at)) {
      pieces.push({ from, to: at + 1, titled: false });
      from = at + 1;
      continue;
    }
    if (!isTitleHere(words, run, at)) continue;
    pieces.push({ from, to: startOfTitle(words, from, at), titled });
    from = at + 1;
    titled = true;
  }
  pieces.push({ from, to: run.to, titled });
  return pieces
    .map((piece) => withoutNextSubject(words, { ...piece, ...withoutIntroduction(words, piece) }))
    .filter(({ from, to }) => from < to);
}

/** "in Vienna Officials said": where a full stop is lost, whoever opens the next sentence is no part of the place. */
function withoutNextSubject(words: readonly Word[], piece: Piece): Piece {
  const { from, to } = piece;
  const last = words[to - 1]?.lower ?? "";
  const isSubject = last.endsWith("s") && isPersonNoun(last.slice(0, -1));
  const length = to - 1 - from;
  return isSubject && length > 0 && longestPlaceAt(words, from, to - 1) === length
    ? { ...piece, to: to - 1 }
    : piece;
}

/** Where two names touch: "Chrysler LLC | Jim Press", "United States | Barack Obama". */
function isSeam(words: readonly Word[], run: Range, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || at + 1 >= run.to || !isGivenName(next.form)) return false;
  if (COMPANY_ENDINGS.has(withoutStop(word))) return true;
  const length = at + 1 - run.from;
  return (
    (length > 1 || isOfTitle(words, run.from) || isHomeOfNext(words, run, at)) &&
    longestPlaceAt(words, run.from, at + 1) === length &&
    !hasHead(words, { from: at + 1, to: run.to })
  );
}

/** "Senator from Vermont Ann Vale": the place of a title, before a whole name. */
function isHomeOfNext(words: readonly Word[], run: Range, at: number): boolean {
  const [title, from, place] = [words[at - 2], words[at - 1], words[at]];
  return (
    from?.lower === "from" &&
    isPersonNoun(title?.lower ?? "") &&
    !isGivenName(place?.form ?? "") &&
    run.to - at > 2
  );
}
