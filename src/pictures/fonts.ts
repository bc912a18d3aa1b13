import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { once } from "../once.ts";
import { type FontWidths, readFontWidths } from "./font-widths.ts";
import type { Type } from "./theme.ts";

const REGULAR = "dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf";
const BOLD = "dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf";

/** How wide a line of text is, in units of the drawing. */
export type Measure = (text: string, type: Pick<Type, "size" | "bold">) => number;

/** Where the two fonts lie. No font of the system is used, so that a picture is the same on every machine. */
export const fontFiles = once(() => {
  const { resolve } = createRequire(import.meta.url);
  return { regular: resolve(REGULAR), bold: resolve(BOLD) };
});

/** Read at the first picture and kept. */
export const loadMeasure: () => Promise<Measure> = once(async () => {
  const { regular, bold } = fontFiles();
  const [regularFile, boldFile] = await Promise.all([readFile(regular), readFile(bold)]);
  return measureWith(readFontWidths(regularFile), readFontWidths(boldFile));
});

function measureWith(regular: FontWidths, bold: FontWidths): Measure {
  return (text, type) => {
    const widths = type.bold ? bold : regular;
    let sum = 0;
    for (const character of text) sum += widths.widthOf(character.codePointAt(0) ?? 0);
    return sum * type.size;
  };
}
