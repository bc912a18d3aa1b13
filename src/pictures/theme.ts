/**
 * One look for Discord's dark and light themes: a dark card of its own, which does not glare on #313338 and reads as a
 * figure on white. Sizes are in units of the drawing; Discord shows a picture about 400 pixels wide on a phone.
 */
export const WIDTH = 440;
export const MARGIN = 20;
/** Pixels of the file for each unit of the drawing: sharp on phones. */
export const DENSITY = 2;

export const COLOUR = {
  background: "#1e2127",
  text: "#f2f3f5",
  muted: "#b3b9c4",
  line: "#454b57",
  grid: "#323742",
  /** Digits on a filled mark. */
  onMark: "#14161a",
} as const;

/** Okabe and Ito's colours, which colour-blind people tell apart, without black and the ones too dark for the card. */
export const HUES = ["#56b4e9", "#e69f00", "#2fc49a", "#f0e442", "#e58fbf", "#ff8a4c"] as const;
export const [ACCENT, SECOND_ACCENT] = HUES;

export const FONT_FAMILY = "DejaVu Sans Condensed";

/** A size and weight of type. */
export interface Type {
  readonly size: number;
  readonly bold: boolean;
  /** From one line to the next. */
  readonly line: number;
}

export const TITLE: Type = { size: 20, bold: true, line: 26 };
export const STRONG: Type = { size: 16, bold: true, line: 22 };
export const BODY: Type = { size: 16, bold: false, line: 21 };
export const SMALL: Type = { size: 14, bold: false, line: 19 };
export const DIGITS: Type = { size: 12, bold: true, line: 16 };
