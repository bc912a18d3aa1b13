import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";

/** What some say in two or three words and others in one: general English; a phrase stands for all its forms. */
const PHRASES: Readonly<Record<string, string>> = {
  "kick off": "begin",
  "start off": "begin",
  "break out": "begin",
  "get going": "begin",
  "get under way": "begin",
  "get underway": "begin",
  "end up": "end",
  "wrap up": "end",
  "call off": "cancel",
  "put off": "postpone",
  "step down": "resign",
  "stand down": "resign",
  "give up": "resign",
  "come to power": "office",
  "take power": "office",
  "take over": "takeover",
  "take charge": "command",
  "in charge": "command",
  "pass away": "die",
  "lose their lives": "die",
  "lose his life": "die",
  "lost her life": "die",
  "shot dead": "kill",
  "gunned down": "shoot",
  "blow up": "explode",
  "go off": "explode",
  "set on fire": "burn",
  "set fire": "burn",
  "burnt down": "burn",
  "come down": "crash",
  "go down": "crash",
  "pull out": "withdraw",
  "move out": "leave",
  "go home": "leave",
  "locked up": "jail",
  "put away": "jail",
  "pick up": "arrest",
  "took in": "arrest",
  "stay away": "boycott",
  "throw out": "reject",
  "turn down": "reject",
  "kick out": "expel",
  "thrown out": "expel",
  "get rid": "remove",
  "ask for": "request",
  "call in": "request",
  "call for": "demand",
  "find out": "discover",
  "point out": "say",
  "lay into": "criticize",
  "lash out": "criticize",
  "hit out": "criticize",
  "make up": "consist",
  "carry out": "conduct",
  "hold responsible": "blame",
  "put forward": "propose",
  "take part": "participate",
  "give himself up": "surrender",
  "turn himself in": "surrender",
  "give herself up": "surrender",
  "turn herself in": "surrender",
  "give themselves up": "surrender",
  "turn themselves in": "surrender",
  "turn up": "appear",
  "show up": "appear",
  "step aside": "resign",
  "touch down": "land",
  "set alight": "burn",
  "catch fire": "burn",
  "hand over": "deliver",
  "hand out": "distribute",
  "give out": "distribute",
  "give away": "distribute",
  "bring back": "restore",
  "stop making": "discontinue",
  "stop producing": "discontinue",
  "switch off": "switch",
  "turn off": "switch",
  "set up": "establish",
  "get away": "escape",
  "make off": "escape",
  "break ranks": "defect",
  "lay off": "dismiss",
  "let go": "dismiss",
  "go up": "rise",
  "look into": "investigate",
  "take off": "takeoff",
  "open fire": "shoot",
  "run over": "hit",
  "take place": "happen",
};
/** The phrases as they stand above, and by their terms, which other forms share ("kicked off"). */
const WORDS = new Map(
  Object.entries(PHRASES)
    .toReversed()
    .map(([phrase, word]): [string, string] => [phrase.split(" ").map(toTerm).join(" "), word])
    .concat(Object.entries(PHRASES)),
);
const FIRST_TERMS = new Set(Object.keys(PHRASES).map((phrase) => toTerm(phrase.split(" ", 1)[0] ?? "")));
/** Words in the longest of them. */
const LONGEST = 3;

/** The one word for the phrase that begins at a token, and how many tokens it takes; null where none begins. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly length: number } | null {
  if (!FIRST_TERMS.has(tokens[at]?.term ?? "")) return null;
  for (let length = LONGEST; length > 1; length -= 1) {
    const said = tokens.slice(at, at + length);
    const word =
      WORDS.get(said.map(({ word }) => word).join(" ")) ?? WORDS.get(said.map(({ term }) => term).join(" "));
    if (word !== undefined) return { word, length };
  }
  return null;
}
