import type { Archive } from "../archive.ts";
import { nearest } from "./nearest.ts";

/** One sentence for an id that no report has, with those most like it; null where a report has it. */
export function unknownReport(id: string, { reports }: Archive): string | null {
  const ids = reports.map((report) => report.id);
  if (ids.includes(id)) return null;
  const like = nearest(id, ids);
  const hint =
    like.length > 0
      ? `did you mean ${like.join(" or ")}?`
      : "the command /reports of npm run chat lists the ids.";
  return `There is no report "${id}": ${hint}`;
}
