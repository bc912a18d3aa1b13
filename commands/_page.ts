/** Some of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From one. */
  readonly page: number;
  readonly pages: number;
}

/** A page of a list, `size` items each; one behind the last is the last: the list may have become shorter since. */
export function pageOf<Item>(items: readonly Item[], asked: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(asked, pages);
  return { items: items.slice((page - 1) * size, page * size), page, pages };
}
