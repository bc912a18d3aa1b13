/** A line begins with a capital letter, whether its words stood at the start of a sentence or within one. */
export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
