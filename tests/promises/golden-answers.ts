import { type Archive, openArchive } from "../../src/archive.ts";
import { type GoldenQuestion, readGolden } from "../evaluation/golden.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";

export interface GoldenArchive {
  readonly archive: Archive;
  readonly questions: readonly GoldenQuestion[];
  readonly folder: string;
}

/** A freshly opened archive of one golden set, with all its questions. */
export async function openGolden(name: keyof typeof GOLDEN): Promise<GoldenArchive> {
  const { questions, reports } = GOLDEN[name];
  const [archive, read] = await Promise.all([openArchive(reports), readGolden(questions)]);
  return { archive, questions: read, folder: reports };
}
