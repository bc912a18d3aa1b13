/** What a report may take back. */
const FIGURE =
  "(?:figure|number|toll|count|total|estimate|tally|balance|report|claim|statement|announcement)s?";
const LATER = "(?:later|since|then|soon|subsequently|quickly|now|immediately|hours later|days later)";
/** Words that take a figure back, anywhere behind it: "published a balance of 164 fatalities, but went back". */
const TAKEN_BACK = new RegExp(
  [
    String.raw`\bbut (?:${LATER} )?(?:went back|withdrew|took it back|backtracked)\b(?! (?:to|into|home|from))`,
    String.raw`\b(?:a|the|this|that) ${FIGURE} (?:that was |which was |it )?(?:${LATER} )?(?:retracted|withdrawn|taken back)\b`,
    String.raw`\b(?:was|were) ${LATER} (?:retracted|taken back)\b`,
    String.raw`\b(?:withdrew|retracted|took back|disowned|backtracked on|went back on) (?:it|this|that|(?:the|that|its) ${FIGURE})\b`,
    String.raw`\b${LATER} (?:walked (?:it |that )?back|backtracked)\b`,
    String.raw`\b(?:published|reported|announced|issued|released|given) (?:mistakenly|erroneously|in error|by mistake)\b`,
    String.raw`\b(?:mistakenly|erroneously) (?:published|reported|announced|issued|released|given)\b`,
  ].join("|"),
  "i",
);
/** "The figure was later withdrawn.", "The ministry then deleted it.": a sentence that takes back what the one before it gave. */
const NEXT_TAKES_BACK = new RegExp(
  [
    String.raw`^(?:(?:but|however|yet)[, ]+)?(?:the|that|this|its|their|it|this|that)(?: (?:death |official )?${FIGURE})? (?:(?:was|were|has|have|had)(?: been)? )?(?:${LATER} )?(?:withdrawn|retracted|taken back|deleted|removed|disowned|corrected|taken down)\b`,
    String.raw`\b(?:withdrew|retracted|took back|deleted|disowned|walked back|backtracked on|went back on) (?:it|this|that|(?:the|that|this|its|their) ${FIGURE})\b`,
    String.raw`\b(?:the|that|this|its) ${FIGURE} (?:was|were|had been|is) (?:a mistake|an error|wrong|incorrect|inaccurate|false|published (?:by mistake|in error))\b`,
  ].join("|"),
  "i",
);

/** Whether the words behind a figure, in its own sentence, take it back. */
export function isTakenBack(behind: string): boolean {
  return TAKEN_BACK.test(behind);
}

/** Whether a sentence takes back the figure of the sentence before it. */
export function takesBack(next: string): boolean {
  return NEXT_TAKES_BACK.test(next);
}
