import type { Measure } from "./fonts.ts";
import type { Type } from "./theme.ts";

const ELLIPSIS = "…";
const SPACES = /\s+/;

/** What the lines are for: how wide they may be, how many there may be. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

/** The text in lines that fit, cut with an ellipsis where there are too many; a word wider than a line is divided. */
export function wrap(text: string, type: Type, room: Room, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(SPACES)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, type) <= room.width) lines[lines.length - 1] = longer;
    else lines.push(...divide(word, type, room.width, measure));
  }
  if (lines.length <= room.lines) return lines;
  const kept = lines.slice(0, room.lines - 1);
  return [...kept, fit(lines.slice(room.lines - 1).join(" "), type, room.width, measure)];
}

/** One line, cut with an ellipsis where it is too wide. */
export function fit(text: string, type: Type, width: number, measure: Measure): string {
  if (measure(text, type) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join("")}${ELLIPSIS}`, type) > width) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}${ELLIPSIS}`;
}

function divide(word: string, type: Type, width: number, measure: Measure): readonly string[] {
  const pieces = [""];
  for (const character of word) {
    const longer = `${pieces.at(-1)}${character}`;
    if (measure(longer, type) <= width || pieces.at(-1) === "") pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
