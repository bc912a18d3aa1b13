import { styleText } from "node:util";
import type { Archive } from "../archive.ts";
import type { Report } from "../corpus/report.ts";
import type { Output } from "./terminal.ts";

/** How text is set for people. */
export interface Look {
  /** Columns that may be used. */
  readonly width: number;
  readonly isColoured: boolean;
  /** The paragraph that holds an offset of a report, counted from 1; null where none does. */
  paragraphOf(report: Report, offset: number): number | null;
}

/** Where the width is not known, and the longest line that is still pleasant to read. */
const UNKNOWN_WIDTH = 80;
const WIDEST = 100;
const NARROWEST = 30;

/** Colours of the terminal's own palette, so that they can be read on light and on dark ground. */
const STYLES = {
  answer: ["bold", "green"],
  heading: ["bold"],
  small: ["dim"],
} as const;

export type Style = keyof typeof STYLES;

/** The look that suits where the text goes: colour only on a terminal that has it, and never where NO_COLOR is set. */
export function lookOf(output: Output, { passages }: Pick<Archive, "passages">): Look {
  const columns = output.columns ?? UNKNOWN_WIDTH;
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
    isColoured: output.isTTY === true && output.hasColors?.() === true,
    paragraphOf(report, offset) {
      const passage = passages.find((one) => one.report === report && offset < one.end);
      return passage === undefined ? null : passage.paragraph + 1;
    },
  };
}

/** The text in a style, or as it is where there is no colour. */
export function paint(style: Style, text: string, { isColoured }: Look): string {
  return isColoured && text !== "" ? styleText([...STYLES[style]], text) : text;
}
