/** Words that say nothing about a subject. Words of measure (old, tall, long, far, cost) are not among them. */
const STOP_WORDS = `
a an the this that these those such same some any each every either neither both all
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones oneself
himself herself itself themselves myself yourself someone somebody anyone anybody everyone everybody something anything
who whom whose which what when where why how whoever whatever
am is are was were be been being do does did done doing have has had having
can could will would shall should may might must ought cannot
not no nor never n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't
and or but if because as than then so that's it's what's who's where's when's there's there here
of at by for with about against between into through during to from up down in out on off over under again further
upon within without toward towards among amongst via per onto
also just only very too quite rather really even still yet already ever
while until whether though although
please tell me know give want need like thing things lot lots exactly actually happen happened happens
hello hi hey thanks thank thx bye ok okay yes lmao
u ur r y n teh giv wen wher wat til gonna gotta gota wanna cos cuz bc pls plz lol tho thru stuff guys yall ya yo im dont didnt doesnt isnt whats whos wheres goin got get gets getting way
let's i'm you're he's she's they're we're i'd i've
`;

const STOP = new Set(STOP_WORDS.trim().split(/\s+/));

/** Whether a folded word says nothing about a subject. */
export function isStopWord(word: string): boolean {
  return STOP.has(word);
}
