/** At most as many items as wanted, evenly spread from the first on: the same ones in every run. */
export function sample<Item>(items: readonly Item[], wanted: number): readonly Item[] {
  if (wanted >= items.length) return items;
  const step = items.length / wanted;
  return Array.from({ length: wanted }, (_, n) => Math.floor(n * step)).flatMap((n) => items[n] ?? []);
}
