import { terminalSettings } from "../config.ts";

/** The folder of reports: the option, else the setting, else the default. Throws where a setting is not right. */
export function reportsFolder(option: string | undefined): string {
  if (option !== undefined) return option;
  const { settings, faults } = terminalSettings();
  if (faults) throw new Error(faults.join(" "));
  return settings.REPORTS_DIR;
}
