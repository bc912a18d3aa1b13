/** Unknown names at the ends of a way: "set off from Bree", "the train from Bree to Elmo", "bound for Elmo". */
import { wordSet } from "../name-words.ts";
import { isAdjacent, type Range } from "../range.ts";
import type { Word } from "../words.ts";

/** What goes from a place to another; players and powers "move" and "pass" from one group to another, and are not among it. */
const GOING = wordSet(`
  bus crossing drive driven driving drove ferry fled flew flight flights flown fly flying hike hiked journey journeyed march
  marched marching ride rode route sail sailed sailing train trains travel traveled traveling travelled travelling trek
  trekked trip voyage walk walked walking way
`);
/** Verbs that leave a place and are bound for one without another word of going. */
const LEAVING = wordSet("departed departing departs off originated sailed sailing");
const BOUND = wordSet("bound departed departing destined head headed heading left sailed sailing");
/** So many words stand between "travelled" and "from" at most. */
const REACH = 4;

/** Whether a name stands where only a place can. */
export function isOnTheWay(words: readonly Word[], { from, to }: Range): boolean {
  const lead = words[from - 1];
  if (!lead || !isAdjacent(words, from)) return false;
  const [before] = words.slice(from - 2, from - 1);
  if (lead.lower === "from")
    return LEAVING.has(before?.lower ?? "") || (isTo(words[to]) && isGoingBefore(words, from - 1));
  if (lead.lower === "for") return BOUND.has(before?.lower ?? "");
  return lead.lower === "to" && isGoingBefore(words, startOfWay(words, from - 1));
}

function isTo(word: Word | undefined): boolean {
  return word?.lower === "to" && word.gap === " ";
}

/** Where "from Bree" begins before "to Elmo"; -1 where nothing like it stands there. */
function startOfWay(words: readonly Word[], to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - REACH - 1); at -= 1) {
    const word = words[at];
    if (!word || !isAdjacent(words, at + 1)) return -1;
    if (word.lower === "from") return at;
    if (word.shape !== "capital" && word.lower !== "the") return -1;
  }
  return -1;
}

function isGoingBefore(words: readonly Word[], at: number): boolean {
  return at > 0 && words.slice(Math.max(0, at - REACH), at).some(({ lower }) => GOING.has(lower));
}
