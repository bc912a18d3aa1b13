export interface FontWidths {
  /** Advance width of a character, over the size of the type. */
  widthOf(codePoint: number): number;
}

/** Groups of the character map, format 12: first code point, last code point, first glyph, each four bytes. */
const GROUP_BYTES = 12;
const GROUPS_AT = 16;
const SEGMENTED_COVERAGE = 12;

/**
 * Reads from a TrueType file how wide its characters are: tables `head`, `hhea`, `hmtx` and `cmap` of the OpenType
 * specification. Kerning is left out: it makes a line of words narrower,
 * by a few pixels at most, and wider by less than one (only "AAAA" gains more).
 */
export function readFontWidths(file: Uint8Array): FontWidths {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = (tag: string) => findTable(view, tag);
  const unitsPerEm = view.getUint16(table("head") + 18);
  const advances = view.getUint16(table("hhea") + 34);
  const metrics = table("hmtx");
  const glyphs = readCharacterMap(view, table("cmap"));
  const known = new Map<number, number>();
  const readWidth = (codePoint: number) => {
    const glyph = Math.min(glyphs(codePoint), advances - 1);
    const width = view.getUint16(metrics + 4 * glyph) / unitsPerEm;
    known.set(codePoint, width);
    return width;
  };
  return { widthOf: (codePoint) => known.get(codePoint) ?? readWidth(codePoint) };
}

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let n = 0; n < count; n += 1) {
    const record = 12 + 16 * n;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** From a code point to its glyph; 0, the empty box, where the font has none. */
function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtable = findSubtable(view, cmap);
  const groups = view.getUint32(subtable + 12);
  return (codePoint) => {
    for (let n = 0; n < groups; n += 1) {
      const group = subtable + GROUPS_AT + GROUP_BYTES * n;
      if (codePoint > view.getUint32(group + 4)) continue;
      const first = view.getUint32(group);
      return codePoint < first ? 0 : view.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

function findSubtable(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let n = 0; n < count; n += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * n);
    if (view.getUint16(subtable) === SEGMENTED_COVERAGE) return subtable;
  }
  throw new Error("the font's character map is not of format 12");
}
