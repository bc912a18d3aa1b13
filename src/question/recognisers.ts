import { GROUP_NOUN } from "./group-noun.ts";
import type { Asks, Detail } from "./kind.ts";
import { WHAT_QUANTITY } from "./named-quantities.ts";

/** A pattern over a folded, lower-case question, and the kind of question that has it. */
export interface Recogniser {
  readonly asks: Asks;
  readonly detail?: Detail;
  readonly pattern: RegExp;
}

const WHICH = "(?:what|which|wich|wat)";
const PERSON_NOUN = `(?:${GROUP_NOUN}|(?:person|people|man|woman|men|women|guy|official|politician|leader|minister|president|general|judge|actor|actress|player|singer|author|writer|scientist|researcher|doctor|witness|victim|suspect|gunman|gunmen|shooter|attacker|killer|robber|girl|boy|teenager|lawyer|senator|governor|mayor|candidate|king|queen|prince|princess|pope|director|emperor|artist|composer|philosopher|explorer|lawmaker|legislator|representative|congress(?:man|woman)|councill?or|executive|chairman|ceo|commander|officer|prosecutor|journalist|reporter|activist|analyst|expert|economist|professor|teacher|coach|athlete|driver|pilot|spokes(?:man|woman|person)|diplomat|ambassador|secretary|chancellor|premier|shareholder|investor|owner|founder)s?)`;
const PLACE_NOUN =
  "(?:city|cities|town|country|countries|counties|village|place|region|state|province|district|area|street|continent|island|county|location|part of|nation|neighbou?rhood|river|airport|hospital|building)s?";
/** "What may have caused", "what is causing", "what was behind"; "what was made in the town" asks for a thing. */
const WHAT_CAUSED =
  "what (?:(?:(?:may|might|could|must) have |has |had )?(?:caused|triggered|sparked|led to|prompted|made|provoked|brought (?:about|down))|(?:is |was )?(?:causing|triggering|behind|to blame for)|(?:causes|triggers|makes|leads to))";
/** "What did she die of". */
const DIED_OF = /\bwhat (?:did|do|does|has|have|had|was|is)(?= .*\b(?:die|died|dying) (?:of|from)\b)/;
/** "What are the flights for", "what was the money meant for"; not "what is the town known for", "what are they waiting for". */
const PURPOSE =
  /\bwhat(?:'?s| is| are| was| were)(?= (?!.*\b(?:known|famous|noted|best|responsible|\w+ing) for\??$).* for\??$)/;
/** Places that are also somebody ("which court ruled"): only behind a preposition; they stay words to look for. */
const SITE_NOUN =
  "(?:prison|jail|court|courthouse|venue|address|crossroads?|intersection|road|square|mosque|temple|station|stadium|theatre|theater|hotel|park|port|bridge|mountain|lake)s?";
/** "What did they pay for the mill", "what is it worth"; not "what did they pay for", "what did they pay attention to". */
const WHAT_SUM =
  "what (?:(?=(?:do|does|did|will|would|must) .*\\b(?:cost|pay)\\b(?! attention| tribute| homage)(?!.*\\bfor\\??$))|(?:is|was|are|were) (?=.*\\bworth\\??$))";
const QUANTITY_NOUN = "(?:number|amount|total|count|quantity|figure)";

/** Tried in this order; the match that begins first in the question wins, the earlier in the list among equals. */
export const RECOGNISERS: readonly Recogniser[] = [
  {
    asks: "howmany",
    detail: "age",
    pattern: /\bhow old\b|\b(?:what|which|at what) age\b|\bage of\b|\bage\b(?=\??$)/,
  },
  { asks: "when", pattern: /\bhow long ago\b/ },
  {
    asks: "when",
    detail: "deadline",
    pattern:
      /\b(?:by|until|till|til) (?:when|(?:what|which) (?:date|day|time|year|month))\b|\bdeadline(?: (?:for|of))?\b|\b(?:what|wat|which) (?:day|date)(?= .*\bby\??$)|\bwhen(?= (?:must|should|(?:do|does|did) .*\bhave to)\b| (?!did\b).*\bexpire\b| .*\bat the latest\b)/,
  },
  {
    asks: "who",
    detail: "identity",
    pattern:
      /\b(?:what|which) (?:job|position|post|role|profession|occupation|office)\b|\bwhat(?:'?s| is| was| are| were)(?= .*\b(?:job|position|profession|occupation)\??$)/,
  },
  {
    asks: "howmany",
    detail: "duration",
    pattern:
      /\b(?:for )?how long\b|\bh[ow]{1,2} ?m[ae]?ny (?:years|yrs|months|weeks|days|hours|hrs|minutes|mins|seconds|decades)\b|\bduration of\b/,
  },
  {
    asks: "howmany",
    detail: "percent",
    pattern: new RegExp(
      `\\b${WHICH} (?:percentage|percent|share|proportion|fraction)(?: of)?\\b|\\bpercentages?(?: of)?\\b|\\bper ?cent\\b|%`,
    ),
  },
  {
    asks: "howmany",
    detail: "measure",
    pattern:
      /\bhow (?:far|tall|high|deep|heavy|fast|wide|hot|cold|strong|close|thick)\b|\b(?:what|which) (?:distance|height|depth|speed|length|weight|magnitude|temperature)\b|\bhow (?:big|large|powerful|severe)(?= .*\b(?:earthquake|quake|tremor|aftershock)s?\b)/,
  },
  {
    asks: "howmany",
    detail: "money",
    pattern: new RegExp(
      `\\bhow (?:much money|expensive)\\b|\\bhow much (?=.*\\b(?:cost|pay|paid|worth|price|spen[dt]|raised?|fined?|bought|sold|sell|owe|donate|earn|rent|charge|bond|bail|salary|ransom|budget|debt)\\b)|\\bwhat (?:price|sum)\\b|\\b(?:what(?:'?s| is| was) )?(?:the )?(?:price|cost) of\\b|\\b(?:prices?|cost)(?=\\??$)|\\b${WHAT_SUM}`,
    ),
  },
  ...WHAT_QUANTITY.map(([detail, pattern]) => ({ asks: "howmany", detail, pattern }) as const),
  { asks: "howmany", detail: "count", pattern: /\bh[ow]{1,2} ?m[ae]?ny\b|\bhow (?:much|often|big|large)\b/ },
  {
    asks: "howmany",
    detail: "count",
    pattern: new RegExp(
      `\\b(?:${WHICH} (?:is|was|were|are) )?(?:the )?(?:total |exact |official )*${QUANTITY_NOUN}s? (?:of )?|\\bhead ?count\\b`,
    ),
  },
  {
    asks: "howmany",
    detail: "count",
    pattern:
      /\b(?:what(?:'?s| is| was| were) (?:the )?)?(?=(?:\w+ )?(?:death|casualty|body) (?:toll|count)s?\b|tolls?\b)|\bcount(?=\??$)/,
  },
  {
    asks: "when",
    detail: "time",
    pattern: new RegExp(
      `\\b(?:(?:at|from|until) )?${WHICH} (?:time|hours?)(?: of (?:the )?day)?\\b|\\b(?:${WHICH} (?:is|was|are|were) (?:the )?)?opening hours\\b`,
    ),
  },
  {
    asks: "when",
    pattern: new RegExp(
      `\\b(?:by|since|until|till|from|before|after|on|in|between|during)? ?${WHICH} (?:\\w+ )?(?:(?:day|date|year|month|week|weekday|decade)s?|century)(?: of the week)?\\b`,
    ),
  },
  {
    asks: "when",
    detail: "time",
    pattern: /\bwhen(?= .*\b(?:(?:each|every) (?:day|morning|night|evening)|daily)\b)/,
  },
  { asks: "when", pattern: /\b(?:(?:since|until|till|by|from) )?(?:w?h?wh?en|whn|wehn)s?\b/ },
  {
    asks: "when",
    pattern:
      /\b(?:what(?:'?s| is| was) (?:the )?(?=(?:start|end)(?:ing)? date\b)|(?:what(?:'?s| is| was) (?:the )?)?(?:exact )?date(?: of)?\b|what day\b)/,
  },
  {
    asks: "who",
    pattern: new RegExp(
      `\\b(?:by |to |from |with |for |of |on )?(?:who|whom|whose|hwo)(?:'?s)?\\b|\\b(?:by |to )?${WHICH} (?:(?!is |was |are |were |did |do |does |the |to |happened |caused |made |${PLACE_NOUN} )[\\w.-]+ ){0,2}?${PERSON_NOUN}\\b|\\b(?:${WHICH}(?:'?s| is| was) )?(?:the )?name of the\\b|\\b${WHICH}(?:'?s| is| was)(?= .*\\b${PERSON_NOUN}'s? name\\b)`,
    ),
  },
  {
    asks: "where",
    pattern: new RegExp(
      `\\b(?:(?:from|to|near) )?(?:where|wher|were (?=(?:is|was|are|did|do|does)\\b))(?:'?s)?\\b|\\b(?:in|at|from|to|near|of|on)? ?${WHICH} (?:\\w+ )?${PLACE_NOUN}\\b|\\b(?:in|at|on|to|from|near|into|outside) ${WHICH} (?=(?:\\w+ )?${SITE_NOUN}\\b)|\\bwhat(?:'?s| is| was) (?=the address\\b)|\\blocation of\\b`,
    ),
  },
  {
    asks: "why",
    pattern: new RegExp(
      `\\bwhy(?:'?[sd])?\\b|^y (?=(?:is|are|was|were|did|do|does|has|have|had)(?:nt|n't)?\\b)|\\bhow come\\b|\\b${WHAT_CAUSED}\\b|\\bwhat(?= .*\\b(?:is|was|lay|lies) behind\\b)|\\bwhat for\\b|\\b(?:what (?:is|was|were|are) )?(?:the )?(?:reasons?|causes?|motives?|purposes?|aims?) (?:for|of|behind)\\b|\\bfor (?:what|which) (?:purpose|reason)s?\\b|\\b(?:reason|cause|motive)s?\\b(?=\\??$)`,
    ),
  },
  { asks: "why", pattern: DIED_OF },
  { asks: "why", pattern: PURPOSE },
  {
    asks: "what",
    detail: "definition",
    pattern:
      /\bwhat (?:does|do|did) (?=.*\b(?:stand for|mean)\b)|\bmeaning of\b|\b(?:what|which) (?:kind|sort|type) of(?= \w+ (?:is|are|was|were) (?!\w+(?:ed|en)\b)(?:[\w.'-]+(?: |(?=\??$))){1,4}\??$)|^define\b/,
  },
  { asks: "what", pattern: /\b(?:what|wat|which|wich)(?:'?s| (?:kind|sort|type) of)?\b|^how\b/ },
];
