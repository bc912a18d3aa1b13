import type { Tick } from "./day-scale.ts";
import { COLOUR, FONT_FAMILY, SMALL } from "./theme.ts";
import type { ValueScale } from "./value-scale.ts";

/** From here on "3M" is read more easily than seven digits. */
const LARGE = 1_000_000;
const TEXT = {
  color: COLOUR.muted,
  fontSize: SMALL.size,
  fontFamily: FONT_FAMILY,
  lineHeight: SMALL.line,
  margin: 10,
};
const LINE = { lineStyle: { color: COLOUR.line } };

/** In units of the drawing from the left of the plot: days and the strip without a date both lie on it. */
export function dayAxis(
  ticks: readonly Tick[],
  { left, right }: { readonly left: number; readonly right: number },
) {
  const labels = new Map(ticks.map(({ x, label }) => [x - left, label]));
  const customValues = [...labels.keys()];
  return {
    type: "value" as const,
    min: 0,
    max: right - left,
    axisLine: { onZero: false, ...LINE },
    axisTick: { show: true, customValues, ...LINE },
    axisLabel: { ...TEXT, customValues, formatter: (x: number) => labels.get(x) ?? "" },
    splitLine: { show: false },
  };
}

/** A line at each tick; logarithmic where the scale is. */
export function valueAxis({ kind, min, max, ticks }: ValueScale, write: (value: number) => string) {
  const customValues = [...ticks];
  const shared = {
    min,
    max,
    axisLine: { show: false },
    axisTick: { show: false, customValues },
    axisLabel: { ...TEXT, customValues, formatter: write },
    splitLine: { lineStyle: { color: COLOUR.grid } },
  };
  return kind === "log" ? { ...shared, type: "log" as const } : { ...shared, type: "value" as const };
}

/** "12,000"; "3M" where figures are that large. */
export function writeNumbers({ max }: ValueScale, locale: string): (value: number) => string {
  const notation = max >= LARGE ? "compact" : "standard";
  const format = new Intl.NumberFormat(locale, { notation, maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
