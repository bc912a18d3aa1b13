/** In a chat a sentence may begin without a capital letter, so marks alone end one; those of "Mr." and "U.S." do not. */
const END =
  /(?<=[?!…]["”’')]*)\s+|(?<=(?<!\b(?:mr|mrs|ms|dr|prof|gen|sen|rep|gov|st|vs|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}))\.["”’')]*)\s+|\n/giu;
/** What laughs, wonders or swears, wherever it stands; in lower case, since "GM" and "AF" may be names. */
const INTERJECTION =
  /(?<=^|[\s,])(?:lo+l+|lma+o+|lmfao+|rofl|(?:ha){2,}h?|om?f?g|smh|wt[fh]+|btw|fyi|tbh|imh?o|ngl|iirc|afaik|rn|af|fr|idk|bro+|bru+h|dude|man|mate|fam|yikes|wow|damn|dang|ugh|rip|welp|pls|plz|please|thx|thanks)(?=$|[\s,.?!])/g;
const GREETING =
  /^(?:(?:[Hh](?:ey|i|ello)|[Yy]o|gm|[Gg]uys|[Ff]olks|[Aa]ll|[Ee]veryone|[Yy]['’]?all|there|[Tt]eam)\b[,!.]?\s*)+/;
const FILLER =
  /^(?:(?:so|ok|okay|but|and|or|wait|well|like|just|also|anyways?|honestly|seriously|actually|literally|basically|apparently|breaking|update|news|no way|fun fact|reminder)\b[,:.]?\s*)+/i;
const ANYBODY_KNOWS =
  /^(?:(?:does|do|did|has|have|can|could|would)\s+)?(?:any ?(?:one|body)|some ?(?:one|body)|you(?: guys)?|u)(?:\s+(?:actually|even|really|here|happen to|please))*\s+(?:knows?|remembers?|recall|see|saw|seen|hear|heard|tell (?:me|us)|explain|ha(?:ve|s) any idea)(?:\s+(?:if|whether|about))?\b[,:]?\s*/i;
const I_HEARD =
  /^(?:(?:i|we)(?:['’]?ve)?\s+(?:just\s+)?)?(?:read|heard|saw|hear|thought|think|guess|believe|swear|remember|wonder(?:ing)?|know|imagine|can['’]?t believe|cannot believe|turns out|(?:they|people) say|(?:i['’]?m )?(?:pretty|not) sure|any idea|no idea|tell me|explain|is it true)(?:\s+(?:somewhere|today|earlier|on the news))?(?:\s+(?:that|if))?\b[,:]?\s*/i;
const TAG =
  /[\s,]*\b(?:right|correct|huh|eh|innit|or (?:what|something|so|whatever|not)|i (?:think|guess|believe|swear)|you know|isn['’]?t it|for real|tho|though|in (?:this|that|the) whole (?:thing|mess)|and (?:stuff|all that))$/i;
const SOURCE = /[\s,]*\bsource\b(?::.*)?$/i;
const EDGES = /^[\s,.;:!?"'“”‘’–—-]+|[\s,.;:!?"“”–—-]+$/g;

/** The sentences of plain chat text, each without what only greets, hesitates or laughs. */
export function chatSentences(text: string): readonly string[] {
  return text
    .split(END)
    .map(tidy)
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}

function tidy(sentence: string): string {
  const calm = trimEdges(sentence.replace(INTERJECTION, ",").replace(/\s*,[\s,]*/g, ", "));
  return [FILLER, GREETING, FILLER, ANYBODY_KNOWS, I_HEARD, FILLER, SOURCE, TAG].reduce(leaveOut, calm);
}

/** Keeps a sentence that would be nothing without it. */
function leaveOut(sentence: string, pattern: RegExp): string {
  const rest = trimEdges(sentence.replace(pattern, ""));
  return rest === "" ? sentence : rest;
}

function trimEdges(text: string): string {
  return text.replace(EDGES, "").trim();
}
