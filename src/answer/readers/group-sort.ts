import { askedGroup } from "../../question/group-noun.ts";
import type { Question } from "../../question/question.ts";
import type { NameMention } from "../mention.ts";

/** Any people may be a group. */
const ANY_PEOPLE = /^(?:group|team|band|organi[sz]ation|part(?:y|ies))s?$/i;
/** Sorts of organisations with what reports call them and the nouns in their names; who is plainly of one is not of another. */
const SORTS = [
  {
    asked: "newspaper|magazine|journal|publisher|broadcaster",
    told: "newspaper|paper|daily|weekly|tabloid|magazine|journal|publication|broadcaster|channel",
    named:
      "chronicle|courier|daily|dispatch|gazette|globe|herald|journal|ledger|mail|magazine|mirror|news|observer|post|press|review|sun|telegraph|times|tribune|tv|weekly",
  },
  {
    asked: "charit|fund|foundation|trust|non-?profit",
    told: "charity|fund|foundation|trust|non-?profit|not-for-profit|rescue organi[sz]ation|aid organi[sz]ation|volunteers?",
    named: "aid|appeal|charity|foundation|fund|relief|society|trust",
  },
  {
    asked: "universit|institute",
    told: "university|institute|college",
    named: "academy|college|institute|school|university",
  },
  { asked: "court|tribunal", told: "court|tribunal", named: "court|tribunal" },
  {
    asked: "ministr|department|authorit|regulator|watchdog|commission",
    told: "ministry|department|authority|regulator|watchdog|commission|agency",
    named: "administration|agency|authority|bureau|commission|department|ministry|office",
  },
  { asked: "union", told: "union", named: "union" },
].map(({ asked, told, named }) => ({
  asked: new RegExp(`^(?:${asked})`, "i"),
  told: new RegExp(`\\b(?:${told})s?\\b`, "i"),
  named: new RegExp(`\\b(?:${named})\\b`, "i"),
}));
/** How much of a description beside a name may tell its sort: "the journal Nature", "Nature, a scientific journal". */
const BESIDE = { before: 40, after: 60 } as const;
const HANGS = /\b(?:of|in|from|at|near|for|with|by|to) (?:the )?$/;
const WORTH = { told: 1, untold: 0.8, other: 0.45 } as const;

/** Whether an organisation is asked for by a sort that people alone are not ("which newspaper"; not "which group"). */
export function asksOrganisation(question: Question): boolean {
  const noun = askedGroup(question.text);
  return noun !== null && !ANY_PEOPLE.test(noun);
}

/** How well an organisation is of the sort asked for: by its name, by the words beside it, or as another's sort. */
export function groupSortFit(
  { start, end, text: name }: NameMention,
  text: string,
  question: Question,
): number {
  const noun = askedGroup(question.text);
  const sort = noun === null ? undefined : SORTS.find(({ asked }) => asked.test(noun));
  if (!sort) return 1;
  const lead = /[^,;:.]*,? ?$/.exec(text.slice(Math.max(0, start - BESIDE.before), start))?.[0] ?? "";
  // "a fund from Elsby": Elsby is none
  const before = HANGS.test(lead) ? "" : lead;
  const after = /^, (?:an?|the) [^,;:.]*/.exec(text.slice(end, end + BESIDE.after))?.[0] ?? "";
  if (sort.named.test(name) || sort.told.test(before) || sort.told.test(after)) return WORTH.told;
  return SORTS.some((other) => other.named.test(name)) ? WORTH.other : WORTH.untold;
}
