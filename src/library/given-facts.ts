import { isDay } from "../corpus/published.ts";
import type { Facts } from "./compose.ts";
import type { Draft } from "./draft.ts";
import { refused } from "./refusal.ts";
import { isWebAddress } from "./web-address.ts";

const DAY_MS = 86_400_000;

/** What a moderator says of a draft, without what was left empty. Throws the refusal of a wrong day or address. */
export function givenFacts({ title, publisher, published, url }: Draft, now: Date): Facts {
  const facts = Object.entries({ title, publisher, published, url })
    .map(([name, fact]) => [name, fact?.replace(/\s+/g, " ").trim()] as const)
    .filter(([, fact]) => fact);
  const given: Facts = Object.fromEntries(facts);
  if (given.published !== undefined) requireDay(given.published, now);
  if (given.url !== undefined) requireAddress(given.url);
  return given;
}

function requireDay(date: string, now: Date): void {
  if (!isDay(date)) {
    throw refused("bad-date", `"${date}" is no day of the calendar: write it as 2022-01-31.`, { date });
  }
  // east of here it may be tomorrow already
  if (Date.parse(date) > now.getTime() + DAY_MS) {
    throw refused("future-date", `${date} lies in the future: give the day of publication.`, { date });
  }
}

function requireAddress(url: string): void {
  if (isWebAddress(url)) return;
  throw refused("bad-url", `"${url}" is no web address: write it as https://example.org/report.`, { url });
}
