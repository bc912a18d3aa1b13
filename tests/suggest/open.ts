import { openArchive } from "../../src/archive.ts";
import { openSuggestions } from "../../src/suggest/suggest.ts";

/** An archive with its suggestions, everything tried that is tried before anybody types. */
export async function openSettled(folder: string) {
  const archive = await openArchive(folder);
  const suggestions = openSuggestions(archive, {
    rest: 0,
    onFailure: (error) => {
      throw error;
    },
  });
  await suggestions.settled();
  return { archive, suggestions };
}
