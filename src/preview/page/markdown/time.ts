import { element } from "../element.ts";

/** Discord's letters after a time; "R" is relative and stands apart. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** A moment in the reader's own time, as `<t:1641168000:D>` is shown. */
export function drawTime(seconds: number, style: string): HTMLElement {
  const moment = new Date(seconds * 1000);
  const format = new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES.f);
  const shown = style === "R" ? relative(seconds - Date.now() / 1000) : format.format(moment);
  return element("time", { datetime: moment.toISOString() }, shown);
}

function relative(seconds: number): string {
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? (["second", 1] as const);
  return new Intl.RelativeTimeFormat().format(Math.round(seconds / length), unit);
}
