import type { Span } from "../../corpus/report.ts";
export function readActors(_text: string): readonly (Span & { text: string })[] {
  return [];
}
export function readLocations(_text: string): readonly (Span & { text: string })[] {
  return [];
}
