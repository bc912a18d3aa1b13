import type { Archive } from "../archive.ts";
import { readAsk } from "./ask-line.ts";
import { toJson } from "./json.ts";
import { jsonLine } from "./json-line.ts";
import { unknownReport } from "./unknown-report.ts";

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Answers one line of a batch; a line that is not valid gives an error in its place, an empty one null.
 * `number` counts lines from 1 and is the id of a line that has none.
 */
export function answerLine(line: string, number: number, archive: Archive): string | null {
  const text = line.replace(BYTE_ORDER_MARK, "").trim();
  if (text === "") return null;
  const raw = parseJson(text);
  const id = idOf(raw) ?? String(number);
  if (raw === undefined) return faultLine(id, "The line is not JSON: write one object on each line.");
  const { ask, fault } = readAsk(raw);
  if (!ask) return faultLine(id, fault);
  const unknown = ask.source === undefined ? null : unknownReport(ask.source, archive);
  return unknown === null ? jsonLine(toJson(id, archive.answer(ask))) : faultLine(id, unknown);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultLine(id: string | number, error: string): string {
  return jsonLine({ id, error });
}

/** An id is returned as it came. */
function idOf(raw: unknown): string | number | null {
  if (typeof raw !== "object" || raw === null || !("id" in raw)) return null;
  return typeof raw.id === "string" || typeof raw.id === "number" ? raw.id : null;
}
