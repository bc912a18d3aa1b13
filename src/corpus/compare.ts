/** Orders texts by their UTF-16 units, the same on every machine: a locale's own order is not. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
