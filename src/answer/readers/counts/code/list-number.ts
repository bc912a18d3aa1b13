import { type Token, wordAt } from "../tokens.ts";
import { isYearNumber } from "../year.ts";

/** "1. Open the door", "2 of 2 Soldiers leave", "Image 9 of 11". */
export function isListNumber(tokens: readonly Token[], from: number): boolean {
  if (from === 0 && /^[.)]$/.test(wordAt(tokens, 1))) return true;
  if (from === 0 && wordAt(tokens, 1) === "," && isYearNumber(wordAt(tokens, 2))) return true;
  if (isSlashed(tokens, from)) return true;
  const isCounter = wordAt(tokens, from + 1) === "of" || wordAt(tokens, from - 1) === "of";
  const other = wordAt(tokens, from + 1) === "of" ? from + 2 : from - 2;
  if (!isCounter || (tokens[other]?.kind !== "number" && wordAt(tokens, other) !== "/")) return false;
  const first = Math.min(from, other);
  return (
    first === 0 ||
    /^(?:image|photo|picture|slide|page|part|caption|video|step|item)$/.test(wordAt(tokens, first - 1))
  );
}

/** "1 / 6". */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  const isFirst = wordAt(tokens, at + 1) === "/" && tokens[at + 2]?.kind === "number";
  return isFirst || (wordAt(tokens, at - 1) === "/" && tokens[at - 2]?.kind === "number");
}
