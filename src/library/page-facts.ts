import { findPublication, isDay } from "../corpus/published.ts";
import type { Page } from "./parse-page.ts";
import { isWebAddress } from "./web-address.ts";

/** Where pages give the day of publication, best first; the first is what Readability looks at too. */
const DAYS = [
  ['meta[property="article:published_time"]', "content"],
  ['[itemprop="datePublished"]', "content"],
  ['[itemprop="datePublished"]', "datetime"],
  ['meta[name="parsely-pub-date" i]', "content"],
  ['meta[name="sailthru.date" i]', "content"],
  ['meta[name="dc.date.issued" i]', "content"],
  ['meta[name="dcterms.issued" i]', "content"],
  ['meta[name="dc.date" i]', "content"],
  ['meta[name="pubdate" i]', "content"],
  ['meta[name="publishdate" i]', "content"],
  ['meta[name="date" i]', "content"],
  ["time[pubdate]", "datetime"],
  ["article time[datetime]", "datetime"],
] as const;
const ADDRESSES = [
  ['link[rel="canonical"]', "href"],
  ['meta[property="og:url"]', "content"],
] as const;
const ISO_DAY = /^\s*(?<day>\d{4}-\d\d-\d\d)/;

/** The day on which a page says that it was published, at the publisher's own place, or null. */
export function publishedOf(page: Page): string | null {
  for (const [selector, attribute] of DAYS) {
    const day = toDay(page.querySelector(selector)?.getAttribute(attribute));
    if (day) return day;
  }
  return null;
}

/** The day of "2022-01-13T23:00:00-05:00" or "Thu, 13 January 2022 10:58", or null. */
export function toDay(text: string | null | undefined): string | null {
  if (!text) return null;
  const day = ISO_DAY.exec(text)?.groups?.day;
  if (day) return isDay(day) ? day : null;
  return findPublication(text).published;
}

/** The address under which a page wants to be known, or null. */
export function addressOf(page: Page): string | null {
  for (const [selector, attribute] of ADDRESSES) {
    const address = page.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (address && isWebAddress(address)) return address;
  }
  return null;
}
