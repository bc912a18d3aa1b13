import { EXTENSION } from "./list-files.ts";

/** Gives a file its id: the path without its extension, which stays where two files differ in nothing else. */
export function nameFiles(files: readonly string[]): (file: string) => string {
  const taken = new Set<string>();
  const shared = new Set<string>();
  for (const file of files) {
    const id = file.replace(EXTENSION, "");
    (taken.has(id) ? shared : taken).add(id);
  }
  return (file) => {
    const id = file.replace(EXTENSION, "");
    return shared.has(id) ? file : id;
  };
}
