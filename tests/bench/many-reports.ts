import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VOWELS = "aeiou";
const CONSONANTS = "bcdfghklmnprst";
/** Copies with as many different names; more would make the vocabulary larger than that of real news. */
const NAMINGS = 16;
/** Capitalised words inside sentences, most of them names. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu;
const NUMBER = /\b\d{2,}\b/g;

/** Writes `count` reports into a new folder: the given ones, then copies with other names, numbers and order. */
async function writeReports(from: string, count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const files = (await readdir(from)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(from, file), "utf8")));
  for (let n = 0; n < count; n += 1) {
    const copy = Math.floor(n / texts.length);
    const subfolder = join(folder, String(copy).padStart(3, "0"));
    await mkdir(subfolder, { recursive: true });
    await writeFile(
      join(subfolder, files[n % files.length] ?? ""),
      alter(texts[n % texts.length] ?? "", copy),
    );
  }
  return folder;
}

/** Measures over that many reports, and takes them away again. */
export async function overReports<Result>(
  from: string,
  count: number,
  measure: (folder: string, count: number) => Promise<Result>,
): Promise<Result> {
  const folder = await writeReports(from, count);
  try {
    return await measure(folder, count);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The report with its paragraphs in another order, and other names and numbers; copy 0 is the report itself. */
function alter(text: string, copy: number): string {
  if (copy === 0) return text;
  const [matter = "", ...paragraphs] = text.split("\n\n");
  const cut = copy % Math.max(1, paragraphs.length);
  const body = [...paragraphs.slice(cut), ...paragraphs.slice(0, cut)].join("\n\n");
  const renamed = body
    .replace(NAME, (name) => rename(name, copy % NAMINGS))
    .replace(NUMBER, (number) => String(Number(number) + copy));
  return `${matter}\n\n${renamed}\n\nThis was report ${copy} of its kind.\n`;
}

function rename(name: string, shift: number): string {
  return [...name].map((letter, n) => (n === 0 ? letter : next(letter, shift))).join("");
}

function next(letter: string, shift: number): string {
  const letters = [VOWELS, CONSONANTS].find((row) => row.includes(letter));
  return letters ? letters.charAt((letters.indexOf(letter) + shift) % letters.length) : letter;
}
