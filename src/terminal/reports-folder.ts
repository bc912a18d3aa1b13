import { reportsDir } from "../config/reports-dir.ts";

/** The folder of reports: the option, else the setting, else the default. */
export function reportsFolder(option: string | undefined): string {
  return option ?? reportsDir();
}
