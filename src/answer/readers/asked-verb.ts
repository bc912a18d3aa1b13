import type { Question } from "../../question/question.ts";
import { countClass, verbClass } from "./units.ts";

/** "how many lives did the fire claim", "what was the body count": phrases for dying that no single word shows. */
const LIVES_LOST =
  /\bbody count\b|\b(?:los[et]|losing|lost|takes?|taken|took|taking|claim(?:s|ed|ing)?|cost)\b.*\b(?:life|lives)\b|\b(?:life|lives)\b.*\b(?:lost|lose|takes?|taken|took|claim(?:s|ed)?|cost)\b/i;

/** Classes of units that tell what happened to the counted. */
const HAPPENED = new Set(["killed", "injured", "arrested"]);

/** The classes of what happened that the question names: "were killed in the shooting" asks for the killed, not for the shot. */
export function askedClasses({ text, terms }: Question): readonly string[] {
  if (LIVES_LOST.test(text)) return ["killed"];
  const saying = terms.filter(({ typed }) => classOf(typed) !== null);
  const first = saying.filter(({ role }) => role === "focus");
  return (first.length > 0 ? first : saying).flatMap(({ typed }) => classOf(typed) ?? []);
}

/** What a verb or a unit says that happened ("fatalities" were killed), or null; "children" says nothing of it. */
export function classOf(word: string): string | null {
  const unit = countClass(word);
  return verbClass(word) ?? (unit !== null && HAPPENED.has(unit) ? unit : null);
}
