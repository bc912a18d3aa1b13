import { isPersonNoun } from "../names/titles.ts";

const AROUND = /\b(?:outside|inside|in front) (?:of )?(?:the |a |an )?$/i;
const AT = /(?:(?<before>\S+) )?\b(?:at|in) (?:the |a |an )?(?:\S+['’]s )?$/i;
/** "a sophomore at Elm High School" may be anywhere. */
const MEMBER = /^(?:sophomore|freshman|senior|junior|graduate|grader|major|fellow)s?$/;
/** Organisations that are houses as well. */
const HOUSE =
  /\b(?:court|university|college|school|academy|church|embassy|consulate|parliament|senate|congress|headquarters|library|museum|studios?|laboratory|club)(?: of .*)?$/i;

/** Whether an organisation stands where something happens, by the words before it: "sworn in at the Supreme Court". */
export function isSeat(before: string, name: string): boolean {
  if (AROUND.test(before)) return true;
  const at = AT.exec(before);
  const visitor = at?.groups?.before?.toLowerCase() ?? "";
  return at !== null && HOUSE.test(name) && !isPersonNoun(visitor) && !MEMBER.test(visitor);
}
