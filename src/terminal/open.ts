import { type Archive, openArchive } from "../archive.ts";
import { showProgress } from "./progress.ts";
import { reportsFolder } from "./reports-folder.ts";
import type { Terminal } from "./terminal.ts";

/** Opens the archive of `--reports` or of the settings; a bar on standard error shows a large folder being read. */
export async function openReports(option: string | undefined, { stderr }: Terminal): Promise<Archive> {
  const progress = showProgress(stderr, "Reading reports");
  try {
    return await openArchive(reportsFolder(option), progress.update);
  } finally {
    progress.clear();
  }
}
