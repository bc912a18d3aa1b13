const LONGEST_SLUG = 60;
/** Letters that do not come apart into a plain one and a mark. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** A name for a report's file, of its day and title: "2022-01-31-bridge-closed.md". */
export function fileNameOf(title: string, published: string | null, extension: string): string {
  return `${[published ?? "undated", slug(title)].filter((part) => part !== "").join("-")}.${extension}`;
}

/** The Latin letters and digits of a title, cut at a word; empty where it has none. */
function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^\0-\x7f]/gu, (letter) => SPELLED_OUT[letter] ?? "-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= LONGEST_SLUG) return plain;
  return plain
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, LONGEST_SLUG);
}
