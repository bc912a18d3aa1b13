/** Closed classes of English words; they end noun phrases and mark clauses where no tagger is at hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const PREPOSITIONS = words(
  "of in on at by for from to into onto with within without about above across after against along amid among amongst around as before behind below beneath beside besides between beyond despite during except inside like near off out outside over past per since through throughout toward towards under until till unlike up upon via versus vs down aboard including following regarding according due",
);

/** Prepositions whose object is a place, an agent or a time, so that a verb further on has another subject: "people in 20 cities were arrested". */
export const CIRCUMSTANCE = words(
  "in on at by with from into onto across against along among amongst between during for inside near outside through throughout toward towards within to",
);

export const BE = words(
  "remain remains remained is are was were be been being am 's 're get gets got getting isn't aren't wasn't weren't",
);
export const HAVE = words("has have had having 've hasn't haven't hadn't");
export const MODALS = words(
  "will would can could may might must shall should do does did won't wouldn't can't cannot couldn't didn't don't doesn't shouldn't",
);
export const NEGATIONS = words(
  "not no never n't nor neither without isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't didn't don't doesn't",
);

export const DETERMINERS = words(
  "the a an this that these those his her its their our my your whose all any each every some both no another",
);

/** Words that make a following noun phrase definite, so that "three of the men" is a part. */
export const DEFINITE = words(
  "the these those this that his her its their our my your them us you whom which all",
);

export const PRONOUNS = words(
  "i you he she it we they me him us them himself herself itself themselves who whom which what that there this these those someone anyone everyone nobody one's mine yours theirs",
);

/** Words that open another clause; what stands behind them says nothing of the number before. */
export const CLAUSE_OPENERS = words(
  "after when while because before although though if unless until where whereas since as so than whether how why whose amid following",
);

export const CONJUNCTIONS = words(
  "and or but nor yet plus & so because although though while if when than that whether as",
);

/** Adverbs that stand between a noun and its verb or end a noun phrase. */
export const ADVERBS = words(
  "also already still now then there here just only even ever never again soon later earlier ago today yesterday tomorrow tonight once often always together alone too very either else instead indeed overall so far away back each apiece daily nightly weekly monthly yearly annually respectively yet almost nearly about reportedly likely probably possibly subsequently allegedly immediately seriously critically fatally badly severely currently recently previously initially forcibly quickly finally mostly mainly",
);

export const WEEKDAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
export const MONTHS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Verbs of saying; their subject or object is not changed by them. */
export const SPEECH = words(
  "said says say saying told tells tell added adds claimed claims claiming believe believes believed think thinks thought stated states stating estimated estimates noted notes means meant according suggested suggests shows showed show indicated indicates wrote writes asked asks knew know knows",
);

/** Words that go before a time or end a phrase of time: "arrested last week". */
export const TIME_STARTS = words(
  "last this next early late earlier later yesterday today tonight tomorrow so overnight nearby there here",
);
