/** The edges of the boxes, as 0xRRGGBB; each outcome is said in words as well. */
export const FOUND_COLOR = 0x2e7d4f;
export const UNCLEAR_COLOR = 0xb58900;
/** Whatever claims nothing: lists, reports, timelines. */
export const PLAIN_COLOR = 0x4a6fa5;
