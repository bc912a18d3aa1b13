import type { NameKind, NameMention } from "../mention.ts";
import { calmHeading } from "./names/heading.ts";
import type { Verdict } from "./names/kind/verdict.ts";
import { judge } from "./names/kind.ts";
import { findRole } from "./names/role.ts";
import { findRuns } from "./names/runs.ts";
import { type Piece, splitRun } from "./names/split.ts";
import { readWords, type Word } from "./names/words.ts";

interface Judged {
  readonly piece: Piece;
  readonly verdict: Verdict;
}

/**
 * The people, groups and places that one sentence, heading or caption names, first to last.
 * Offsets are half-open and UTF-16 into `text`; they cover the bare name without title and possessive.
 */
export function readNames(text: string): readonly NameMention[] {
  return namesAmong(readWords(text), text);
}

/** The same for whoever has read the words of the text already. */
export function namesAmong(read: readonly Word[], text: string): readonly NameMention[] {
  const words = calmHeading(text, read);
  const judged = findRuns(words)
    .flatMap((run) => splitRun(words, run))
    .map((piece) => ({ piece, verdict: judge(words, piece) }));
  return settleByContext(words, judged).flatMap(({ piece, verdict }) =>
    verdict.kind === "none" ? [] : mentionOf(text, words, piece, verdict.kind),
  );
}

function mentionOf(
  text: string,
  words: readonly Word[],
  piece: Piece,
  kind: NameKind,
): readonly NameMention[] {
  const [first, last] = [words[piece.from], words[piece.to - 1]];
  if (!first || !last) return [];
  const role = kind === "place" ? null : findRole(words, piece, kind);
  return [{ start: first.start, end: last.end, text: text.slice(first.start, last.end), kind, role }];
}

/** A weak verdict gives way to the full name in the same sentence, then to the name it is listed with. */
function settleByContext(words: readonly Word[], judged: readonly Judged[]): readonly Judged[] {
  if (!judged.some(({ verdict }) => verdict.weak)) return judged;
  const surnames = new Set(
    judged
      .filter(({ piece, verdict }) => verdict.kind === "person" && piece.to - piece.from > 1)
      .flatMap(({ piece }) => [words[piece.from]?.lower, words[piece.to - 1]?.lower]),
  );
  const settled: Judged[] = [];
  judged.forEach((one, index) => {
    const { piece, verdict } = one;
    if (!verdict.weak) settled.push(one);
    else if (piece.to - piece.from === 1 && surnames.has(words[piece.from]?.lower))
      settled.push({ piece, verdict: { kind: "person", weak: false } });
    else settled.push({ piece, verdict: listedVerdict(words, settled.at(-1), one, judged[index + 1]) });
  });
  return settled;
}

/** "Almaty, Shymkent and Aktau": names in a list are of one kind. */
function listedVerdict(
  words: readonly Word[],
  before: Judged | undefined,
  one: Judged,
  after: Judged | undefined,
): Verdict {
  const neighbour = [
    before && isListed(words, before, one) ? before : undefined,
    after && isListed(words, one, after) ? after : undefined,
  ].find((other) => other !== undefined && !other.verdict.weak && other.verdict.kind !== "none");
  const isFullPerson = one.verdict.kind === "person" && one.piece.to - one.piece.from > 1;
  return neighbour === undefined || (isFullPerson && neighbour.verdict.kind === "place")
    ? one.verdict
    : neighbour.verdict;
}

function isListed(words: readonly Word[], left: Judged, right: Judged): boolean {
  const between = words.slice(left.piece.to, right.piece.from);
  const gap = words[right.piece.from]?.gap;
  if (between.length === 0) return gap === ", ";
  return between.length === 1 && between[0]?.lower === "and" && /^,? $/u.test(between[0].gap) && gap === " ";
}
