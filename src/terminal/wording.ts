import { formatDate } from "../answer/readers/edtf.ts";
import type { Report } from "../corpus/report.ts";

/** "1 report", "2,000 reports". */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

/** "0.35": a measure with as much of it as can be compared at sight. */
export function rounded(measure: number): string {
  return measure.toFixed(2);
}

/** When a report was published and how that is known. */
export function publication({ published, publishedFrom }: Report): string {
  if (published === null || publishedFrom === "unknown") return "date unknown";
  const day = formatDate(published);
  return publishedFrom === "stated"
    ? `published ${day}`
    : `published about ${day} (worked out from its text)`;
}
