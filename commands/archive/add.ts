import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import type { Desk } from "../../src/desk.ts";
import type { Words } from "../../src/language/words.ts";
import { LARGEST_PAGE_BYTES } from "../../src/library/decode-draft.ts";
import { fileOption, type GivenFile } from "../../src/option.ts";
import type { Reply } from "../../src/reply.ts";
import { factOptions } from "./_facts.ts";
import { pasteForm } from "./_form.ts";
import { propose } from "./_propose.ts";
import { sayRefusal } from "./_refusal.ts";

export default defineModeratorCommand({
  name: "archive add",
  description: "Add a report as a file or as text; nothing is saved before you confirm",
  options: z.object({
    file: fileOption("A .txt, .md or .html file; without one, a form for pasted text opens").optional(),
    ...factOptions,
  }),
  examples: [{}],
  run: async ({ file, ...facts }, { desk, words }) => {
    if (file === undefined) return pasteForm(facts, words);
    const fetched = await fetchWithin(file, desk);
    if (fetched.fault !== undefined) return sayFault(fetched.fault, words);
    const content = { kind: "file", name: file.name, bytes: fetched.bytes } as const;
    return propose({ content, ...facts }, desk, words);
  },
});

/** What Discord says of the size spares the fetching; what comes is measured again. */
async function fetchWithin({ url, size }: GivenFile, desk: Desk): ReturnType<Desk["fetchFile"]> {
  return size > LARGEST_PAGE_BYTES ? { fault: "too-large" } : desk.fetchFile(url, LARGEST_PAGE_BYTES);
}

function sayFault(fault: "elsewhere" | "too-large" | "failed", words: Words): Reply {
  switch (fault) {
    case "elsewhere":
      return { kind: "refusal", message: words.say("archive.add.elsewhere") };
    case "failed":
      return { kind: "refusal", message: words.say("archive.add.notFetched") };
    case "too-large":
      return sayRefusal(
        { code: "too-large", values: { limit: LARGEST_PAGE_BYTES / 1024 }, sentence: "" },
        words,
      );
  }
}
