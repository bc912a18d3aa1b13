const VERB =
  "(?:say|said|tell|told|tweet(?:ed)?|write|wrote|written|post(?:ed)?|announce|claim|promised?|warn|ask(?:ed)?|urged?|call(?:ed)?|state|think|reply|respond(?:ed)?|answer|demand(?:ed)?|proposed?|suggest(?:ed)?|recommend|argue|advise|admit|deny|declare|comment|describe|described|explain(?:ed)?|react(?:ed)?|critici[sz]e|characteri[sz]e|justify|justified|defend|feel|put it)";
const NOUN = "(?:reaction|response|comments?|message|words|reply|statement|opinion|view|remarks?)";

/** "What did people do after he said who he was" asks for no words. */
const SUBJECT = "(?:(?!\\b(?:after|before|when|while|who|because|since|if|do)\\b).)*?";

/** "What did he say", "how did she describe the plan", "what was the minister's reaction". */
const ASKS_WORDS = new RegExp(
  `^(?:so |and )?(?:(?:what|how)(?: exactly| else)? (?:did|does|do|has|have|had)\\b${SUBJECT}\\b(?<verb>${VERB})|what (?:was|were|is|are)\\b${SUBJECT}\\b(?<noun>${NOUN}))\\b`,
);

/** Whether a folded, lower-case question asks for somebody's words. */
export function asksForWords(question: string): boolean {
  return ASKS_WORDS.test(question);
}

/** Where the verb or noun stands that asks for somebody's words, in a lower-case question; 0 where none does. */
export function speechVerbAt(question: string): number {
  const found = ASKS_WORDS.exec(question);
  const said = found?.groups?.verb ?? found?.groups?.noun ?? "";
  return found ? found.index + found[0].length - said.length : 0;
}
