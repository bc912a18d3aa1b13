import type { ReadValues } from "../reader.ts";
import { readNames } from "./names.ts";
import { readLocations } from "./noun-phrases.ts";
import { isAskedAbout } from "./person-values.ts";

const NAMED = 1;
const DESCRIBED = 0.8;

/** Where it could be: place names and place phrases ("a hospital in Almaty") that the question does not name itself. */
export const readPlaceValues: ReadValues = (passage, question) => {
  const text = passage.report.text.slice(passage.start, passage.end);
  const phrases = readLocations(text);
  const names = readNames(text).filter(({ kind }) => kind === "place");
  return [
    ...phrases.map((span) => ({ ...span, fit: DESCRIBED })),
    ...names.map((span) => ({ ...span, fit: NAMED })),
  ]
    .filter((place) => !isAskedAbout(place.text, question))
    .map(({ start, end, text: label, fit }) => ({
      start: start + passage.start,
      end: end + passage.start,
      key: label,
      label,
      value: label,
      certainty: "stated",
      hedged: false,
      fit,
    }));
};
