import { formatDate } from "../edtf.ts";
import { isoDay, isoMonth, lastDayOfMonth, monthOf, yearOf } from "./calendar.ts";

export type Part = "early" | "mid" | "late";

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;
const DECADE = /^\d{3}X$/;
const CENTURY = /^\d{2}XX$/;

/** Thirds of a year by month; its very beginning and end are one month. */
const YEAR_PARTS = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
const YEAR_EDGES = { early: [1, 1], mid: [5, 8], late: [12, 12] } as const;
const MONTH_PARTS = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;
const DECADE_PARTS = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;
const CENTURY_PARTS = { early: [0, 33], mid: [34, 66], late: [67, 99] } as const;

/**
 * The part of a period as an interval, since EDTF level 1 has no "early" or "end": "late 2020" is 2020-09/2020-12, "the end of
 * 2021" 2021-12, "mid-March" the 11th to the 20th. Null for anything but a month, year, decade or century.
 */
export function narrow(value: string, part: Part, isEdge: boolean): { value: string; label: string } | null {
  const interval = intervalOf(value, part, isEdge);
  return interval === null ? null : { value: interval, label: formatDate(value) };
}

function intervalOf(value: string, part: Part, isEdge: boolean): string | null {
  if (YEAR.test(value)) {
    const [first, last] = (isEdge ? YEAR_EDGES : YEAR_PARTS)[part];
    const [start, end] = [isoMonth(Number(value), first), isoMonth(Number(value), last)];
    return start === end ? start : `${start}/${end}`;
  }
  if (MONTH.test(value)) return intervalInMonth(`${value}-01`, MONTH_PARTS[part]);
  if (DECADE.test(value)) return intervalInYears(Number(value.slice(0, 3)) * 10, DECADE_PARTS[part]);
  return CENTURY.test(value) ? intervalInYears(Number(value.slice(0, 2)) * 100, CENTURY_PARTS[part]) : null;
}

function intervalInMonth(firstDay: string, [first, last]: readonly [number, number]): string {
  const [year, month] = [yearOf(firstDay), monthOf(firstDay)];
  const end = last > 28 ? lastDayOfMonth(year, month) : isoDay(year, month, last);
  return `${isoDay(year, month, first)}/${end}`;
}

function intervalInYears(start: number, [first, last]: readonly [number, number]): string {
  return `${start + first}/${start + last}`;
}
