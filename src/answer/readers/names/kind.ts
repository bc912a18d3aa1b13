import { judgeByDefault } from "./kind/default.ts";
import { judgeByForm } from "./kind/form.ts";
import { isModel } from "./kind/model.ts";
import { judgeByNeighbours } from "./kind/neighbours.ts";
import { NO_NAME, type Verdict } from "./kind/verdict.ts";
import type { Piece } from "./split.ts";
import type { Word } from "./words.ts";

/** Says what kind of name a piece is, from the strongest evidence to the weakest. */
export function judge(words: readonly Word[], piece: Piece): Verdict {
  const verdict =
    judgeByForm(words, piece) ?? judgeByNeighbours(words, piece) ?? judgeByDefault(words, piece);
  // "Elmo Highway 101" is a place all the same
  return verdict.kind !== "place" && isModel(words, piece) ? NO_NAME : verdict;
}
