/** Nouns that name a kind of quantity by themselves: who asks for a turnout or a salary asks how much. */
import type { Detail } from "./kind.ts";

/** In the singular, unless there is nothing to count: fines and prices are counted themselves. */
const NOUNS: readonly (readonly [Detail, string])[] = [
  [
    "percent",
    "(?<!\\b(?:rally|march|protest|demonstration)\\b.*)turnout(?!.*\\b(?:rally|march|protest|demonstration)\\b)|inflation|(?:interest|unemployment|jobless|tax|mortgage|approval|poverty) rates?|approval rating|market share",
  ],
  [
    "money",
    "price|cost|worth|bond|bail|fine|fee|salary|wages?|earnings|income|pension|rent|ransom|budget|debts?|revenues?|profits?|turnover|compensation|dollars|euros|pounds(?!.*\\b(?:weight|heavy|lost)\\b)",
  ],
  [
    "duration",
    "(?:prison|jail) (?:sentence|term|time)|length of (?:the |his |her |their )?(?:\\w+ )?(?:sentence|term|contract|deal|ban|strike|stay|delay|war|trial)",
  ],
  [
    "measure",
    "distance|height|depth|speed|length|width|weight|magnitude|temperature|altitude|hectares|acres|kilomet(?:er|re)s|km|miles|met(?:er|re)s|tons|tonnes|lit(?:er|re)s|gallons|barrels",
  ],
];
/** Counted, and asked for in words like the others: "what was the attendance at the cup final". */
const COUNTS = "attendance|population|capacity|membership|circulation";
/** What stands before the noun: "the mayor's annual". */
const OWNER = "(?:the|his|her|its|their|[\\w.'-]+'s) (?:[\\w-]+ ){0,2}?";
/** Not "the price war" or "the bond market". */
const NO_NOUN =
  "(?= (?:of|for|in|at|on|per|when|during|by|after|before|from|to|that|he|she|they|it)\\b|\\W*$)";

const NAMED = NOUNS.map(([detail, nouns]) => [detail, new RegExp(`\\b(?:${nouns})\\b`)] as const);
const COUNTED = new RegExp(`\\b(?:${COUNTS})\\b`);

/** The kind of quantity that a folded text names; null where it names none. */
export function namedQuantity(text: string): Detail {
  return NAMED.find(([, named]) => named.test(text))?.[0] ?? null;
}

/** Whether a folded text asks for a number that only counts, and is no sum, time or share. */
export function namesCount(text: string): boolean {
  return COUNTED.test(text);
}

/** "What was the turnout": what asks is no more than "what was", and the noun is still looked for. */
export const WHAT_QUANTITY: readonly (readonly [Detail, RegExp])[] = [
  ...NOUNS,
  ["count", COUNTS] as const,
].map(([detail, nouns]) => [
  detail,
  new RegExp(`\\bwhat(?:'?s| is| was| are| were)(?= ${OWNER}(?:${nouns})${NO_NOUN})`),
]);
