import type { Miss } from "../misses.ts";
import type { Figure, Suite } from "../suite.ts";
import { evaluateDates } from "./dates.ts";
import { evaluateNames } from "./names.ts";

/** Dates found and resolved in marked news text. */
export const dates: Suite = {
  name: "dates",
  needs: "meantime",
  async measure({ data }) {
    const { counted, precision, recall, f1, valueF1 } = evaluateDates(data);
    const figure = (name: string, value: number): Figure => ({ of: "all", name, counted, value });
    return {
      figures: [
        figure("precision", precision),
        figure("recall", recall),
        figure("F1", f1),
        figure("value F1", valueF1),
      ],
      misses: [],
    };
  },
};

/** People, groups and places found in marked news text. */
export const names: Suite = {
  name: "names",
  needs: "meantime",
  async measure({ data }) {
    const scores = Object.entries(evaluateNames(data));
    return {
      figures: scores.flatMap(([of, { precision, recall, f1, marked: counted }]) => [
        { of, name: "precision", counted, value: precision },
        { of, name: "recall", counted, value: recall },
        { of, name: "F1", counted, value: f1 },
      ]),
      misses: scores.flatMap(([kind, { wrong, missed }]) => [
        ...wrong.map((text, n) => toMiss(`${kind}-wrong-${n + 1}`, kind, "read, not marked", text)),
        ...missed.map((text, n) => toMiss(`${kind}-missed-${n + 1}`, kind, "marked, not read", text)),
      ]),
    };
  },
};

/** `text` is the name, then " | " and what stands around it. */
function toMiss(id: string, kind: string, outcome: string, text: string): Miss {
  const [name = "", around = ""] = text.split(" | ");
  const isRead = outcome.startsWith("read");
  return { id, kind, outcome, text: around, wanted: isRead ? [] : [name], found: isRead ? [name] : [] };
}
