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

/** Whether the word only ties others together ("After", "Former", "The"). Takes lower case. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
