/** What a question asks for. */
export type Asks = "when" | "howmany" | "who" | "where" | "why" | "what" | "whether";

/** What kind of date or quantity, or which form of answer. */
export type Detail =
  | "time"
  | "age"
  | "money"
  | "percent"
  | "duration"
  | "measure"
  | "count"
  | "identity"
  | "definition"
  | "deadline"
  | null;

/** What a question's words say about its kind. */
export interface Recognised {
  readonly asks: Asks;
  readonly detail: Detail;
  /** Where the recognised words stand in the question. */
  readonly start: number;
  readonly end: number;
  /** The question opens with it, so it outranks the command. */
  readonly leading: boolean;
}

interface Recogniser {
  readonly asks: Asks;
  readonly detail?: Detail;
  readonly pattern: RegExp;
}

const WHICH = "(?:what|which|wich|wat)";
const PERSON_NOUN =
  "(?:person|people|man|woman|men|women|guy|official|politician|leader|minister|president|general|judge|actor|actress|player|singer|author|writer|scientist|researcher|doctor|witness|victim|suspect|lawyer|senator|governor|mayor|candidate|king|queen|prince|princess|pope|director|emperor|artist|composer|philosopher|explorer|company|companie|organi[sz]ation|group|team|party|partie|agency|agencie|club|band|firm|university|universitie)s?";
const PLACE_NOUN =
  "(?:city|cities|town|country|countries|village|place|region|state|province|district|area|street|continent|island|county|location|part of|nation|neighbou?rhood|river|airport|hospital|building)s?";
const QUANTITY_NOUN = "(?:number|amount|total|count|quantity|figure)";

/** Tried in this order; the match that begins first in the question wins, the earlier in the list among equals. */
const RECOGNISERS: readonly Recogniser[] = [
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
      /\b(?:by|until|till|til) (?:when|(?:what|which) (?:date|day|time|year|month))\b|\bdeadline(?: (?:for|of))?\b|\b(?:what|wat|which) (?:day|date)(?= .*\bby\??$)|\bwhen(?= (?:must|should|(?:do|does|did) .*\bhave to)\b| .*\b(?:expire|at the latest)\b)/,
  },
  {
    asks: "who",
    detail: "identity",
    pattern:
      /\bwhat (?:job|position|post|role|profession|occupation|office)\b|\bwhat(?:'s| is| was| are| were)(?= .*\b(?:job|position|profession|occupation)\??$)/,
  },
  {
    asks: "howmany",
    detail: "duration",
    pattern:
      /\b(?:for )?how long\b|\bhow many (?:years|yrs|months|weeks|days|hours|hrs|minutes|mins|seconds|decades)\b|\bduration of\b/,
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
    pattern: /\bhow (?:far|tall|high|deep|heavy|fast|wide|hot|cold|strong|close|thick)\b/,
  },
  {
    asks: "howmany",
    detail: "money",
    pattern:
      /\bhow (?:much money|expensive)\b|\bhow much (?=.*\b(?:cost|pay|paid|worth|price|spen[dt]|raised?|fined?|bought|sold|sell|owe|donate|earn|rent|charge)\b)|\b(?:what(?:'s| is| was) )?(?:the )?(?:price|cost) of\b/,
  },
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
      /\b(?:what(?:'s| is| was| were) (?:the )?)?(?=(?:\w+ )?(?:death|casualty|body) (?:toll|count)s?\b|tolls?\b)|\bcount(?=\??$)/,
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
      `\\b(?:by|since|until|till|from|before|after|on|in)? ?${WHICH} (?:\\w+ )?(?:day|date|year|month|week|weekday|decade|century)(?: of the week)?\\b`,
    ),
  },
  { asks: "when", pattern: /\b(?:(?:since|until|till|by|from) )?(?:w?h?wh?en|whn|wehn)s?\b/ },
  {
    asks: "when",
    pattern:
      /\b(?:what(?:'s| is| was) (?:the )?)?(?:start(?:ing)? |end(?:ing)? |exact )?date(?: of)?\b|\bwhat day\b/,
  },
  {
    asks: "who",
    pattern: new RegExp(
      `\\b(?:by |to |from |with |for |of |on )?(?:who|whom|whose|hwo)(?:'s)?\\b|\\b(?:by |to )?${WHICH} (?:(?!is |was |are |were |did |do |does |the )[\\w.-]+ ){0,2}?${PERSON_NOUN}\\b|\\b(?:${WHICH}(?:'s| is| was) )?(?:the )?name of the\\b`,
    ),
  },
  {
    asks: "where",
    pattern: new RegExp(
      `\\b(?:(?:from|to|near) )?(?:where|wher|were (?=(?:is|was|are|did|do|does)\\b))(?:'s)?\\b|\\b(?:in|at|from|to|near|of|on)? ?${WHICH} (?:\\w+ )?${PLACE_NOUN}\\b|\\blocation of\\b`,
    ),
  },
  {
    asks: "why",
    pattern:
      /\bwhy\b|\bhow come\b|\bwhat (?:caused|triggered|sparked|led to|prompted|made|provoked)\b|\bwhat for\b|\b(?:what (?:is|was|were|are) )?(?:the )?(?:reasons?|causes?|motives?) (?:for|of|behind)\b|\b(?:reason|cause|motive)s?\b(?=\??$)/,
  },
  {
    asks: "what",
    detail: "definition",
    pattern: /\bwhat (?:does|do|did) (?=.*\bstand for\b)|\bmeaning of\b|\bwhat kind of\b|^define\b/,
  },
  { asks: "what", pattern: /\b(?:what|wat|which|wich)(?:'s)?\b|^how\b/ },
];
const WHETHER = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|must)\b/;
/** Words that may stand before the question word of a question that opens with it. */
const LEAD_IN =
  /^(?:(?:and|so|ok|okay|hey|hi|hello|please|pls|well|but|do you know|does anyone know|can you tell me|could you tell me|tell me|i want to know|i wonder|any idea|approximately|roughly|about|around|exactly|the|in|on|at|by|to|from|since|until|for|of|under|during|with)[,:]?\s+)*$/;
/** "what is the CSTO", "what are mortars": a short thing and nothing else. */
const WHAT_IS = /^(?:what|wat)(?:'s| is| are| was| were) (?:(?:the|a|an) )?(?:[\w.'-]+ ?){1,4}\??$/;

/** Nouns behind "which" that only name the kind of answer; "governor" and "hospital" say more and are searched. */
const ONLY_KIND =
  /^(?:(?:by|to|from|with|for|of|on|in|at|near|since|until|till|before|after) )?(?:what|which|wich|wat)(?: (?:person|people|man|woman|men|women|guy|group|city|cities|town|country|countries|place|region|state|location|part of|nation|area|day|date|year|month|week|weekday|decade|century|time|hours?|percentage|percent|share|proportion|fraction)s?| (?:is|was|were|are))*/;

/** What the words of a folded, lower-case question say about its kind; null where they say nothing. */
export function recognise(question: string): Recognised | null {
  const found = RECOGNISERS.flatMap(({ asks, detail = null, pattern }) => {
    const match = pattern.exec(question);
    if (!match) return [];
    const said = match[0].trimStart();
    const start = match.index + match[0].length - said.length;
    const isNoun = asks === "who" || asks === "where";
    const length = (isNoun ? ONLY_KIND.exec(said)?.[0].length : undefined) ?? said.length;
    return [{ asks, detail, start, end: start + length, leading: LEAD_IN.test(question.slice(0, start)) }];
  });
  const [first] = found.sort((a, b) => a.start - b.start);
  if (first)
    return first.asks === "what" && WHAT_IS.test(question) ? { ...first, detail: "definition" } : first;
  const whether = WHETHER.exec(question);
  return whether && { asks: "whether", detail: null, start: 0, end: whether[0].length, leading: false };
}
