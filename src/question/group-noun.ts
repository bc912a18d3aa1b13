/**
 * The source of a pattern for the nouns that ask for an organisation ("which charity", "what pension fund"). Words that are
 * as often things or places ("paper", "brand", "station", "hospital") are not among them; "which airline boss" asks for somebody.
 */
export const GROUP_NOUN = `(?:(?:${[
  "airline|army|association|automaker|band|bank|broadcaster|carmaker|club|committee|commission|consortium",
  "contractor|corporation|council|court|department|developer|federation|firm|foundation|fund|group|institute|insurer",
  "journal|league|lender|magazine|maker|manufacturer|militia|newspaper|non-?profit|operator|organi[sz]ation",
  "publisher|regulator|retailer|sponsor|start-?up|studio|supplier|team|think tank|tribunal|trust|union|watchdog",
].join("|")})s?|(?:agenc|authorit|charit|compan|ministr|part|universit)(?:y|ies))(?! (?:${[
  "boss|captain|chief|coach|editor|employee|executive|founder|head|lawyer|leader|lecturer|manager|member|official|owner",
  "player|president|professor|researcher|secretary|spokes(?:man|person|woman)|student|worker",
].join("|")}))`;

const ASKED = new RegExp(
  `\\b(?:which|what) (?:(?!is |was |are |were |did |do |does |the )[\\w.-]+ ){0,3}?(?<noun>${GROUP_NOUN})\\b`,
  "i",
);

/** The noun for the sort of organisation that a question asks for, or null: "newspaper" in "which local newspaper wrote it". */
export function askedGroup(question: string): string | null {
  return ASKED.exec(question)?.groups?.noun ?? null;
}
