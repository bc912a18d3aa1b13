/** Small word lists about how English writes names; all in lower case, without full stops. */

/** A noun that ends, or opens before "of", the name of an organisation. */
export const GROUP_NOUNS =
  wordSet(`academy administration agency airlines airways alliance assembly assn associates association
  authority bank board brigade brothers bros broadcasting bureau cabinet campaign cartel caucus chronicle church club co coalition college
  commission committee company conference confederation congress consortium constabulary cooperation corp corporation corps council court
  aircraft airplanes daily department dept directorate division electronics embassy energy enterprises entertainment exchange fc federation
  fellowship fleet force forces foundation front fund gazette government group guard guardian guards headquarters herald
  holdings inc industries initiative institute institution insurance inspectorate journal junta laboratory laboratories league legion legislature llc llp
  ltd magazine media militia ministry mirror mission motors movement navy network news newspaper nv office orchestra
  organisation organization parliament partners partnership party patrol pharmaceuticals pictures plc police politburo post press
  project prosecutors radio records regiment republicans democrats reserve resistance review saeima school secretariat senate service services society software
  spa squad staff studios symphony syndicate systems taskforce team technologies telegraph television times treasury tribune tribunal trust tv
  unit union united university veterans watch workers works army airforce academies airline`);

/** Opens the name of an organisation before "of" or "for". */
export const GROUP_OPENERS =
  wordSet(`academy army bank board bureau center centre chamber church college commission committee
  conference confederation congress council court department directorate faculty federation foundation fund house inspectorate institute
  institution league ministry movement national office organisation organization parliament party school secretariat senate society
  supreme union university governorate government administration association campaign coalition front brotherhood doctors friends teachers students`);

/** A noun that ends the name of a place. */
export const PLACE_NOUNS =
  wordSet(`airport apartments arena avenue ave bay basin beach border boulevard blvd bridge canal canyon cape castle
  cathedral cemetery center centre chapel circle city clinic coast common complex county court creek crossing dam desert district
  drive dr estate factory falls farm field fields forest fort garden gardens gate glacier green gulf hall harbor harbour heights highway
  hill hills hospital hotel house inn interstate island islands isles jail junction kremlin lake lakes lane library lodge lounge mall manor market
  memorial metro monastery monument mosque motel mount mountain mountains museum nightclub oblast ocean palace parish park parkway pass penitentiary peninsula
  pier place plain plains plateau plaza point pond port prefecture prison province raion range reef region republic reservoir resort restaurant ridge river rd
  road rock row sanctuary sea shore speedway springs square stadium station strait strip street studio synagogue temple terminal terrace territory theater
  theatre tower towers town township trail tunnel turnpike valley view villa village ville volcano walk way wharf wood woods zone zoo`);

/** Opens the name of a place: "Lake Michigan", "Fort Myers", "San Bernardino". */
export const PLACE_OPENERS =
  wordSet(`cape ciudad east fort ft isla isle islas lake los las mount mt new north northern nova northeast northwest
  old port porto puerto rio saint san santa santo sao são south southern southeast southwest st ste strait upper lower valle villa west western eastern central camp`);

/** Opens the name of a place before "of": "Gulf of Mexico", "Strait of Hormuz". */
export const PLACE_BEFORE_OF = wordSet(
  "bay cape city coast district gulf isle isles island islands kingdom province republic republics sea state states strait straits city county port horn borough commonwealth duchy",
);

/** Ends the name of a company: what stands before it is a company even when it looks like a person. */
export const COMPANY_ENDINGS = wordSet(
  "inc corp co ltd llc llp plc nv sa ag gmbh spa bros holdings group corporation company motors airlines airways",
);

/** What news calls an organisation that it then names: "news agency Interfax", "rival Boeing". */
export const GROUP_DESCRIBERS =
  wordSet(`agency airframer airline alliance automaker automakers bank brand broadcaster builder carmaker carrier
  channel club coalition company conglomerate corporation developer factory firm gang giant giants group insurer lender maker
  manufacturer militia movement network newspaper outlet parent party producer provider publisher rebels rival operator retailer seller startup
  station studio supplier team union website manufacturers companies airlines firms magazine tabloid daily`);

/** What news calls a place that it then names: "the metropolis of Almaty". */
export const PLACE_DESCRIBERS =
  wordSet(`area capital cities city community county country district hamlet island metropolis municipality
  nation neighborhood neighbourhood outskirts port province region resort settlement state suburb suburbs territory town towns township village villages`);

/** Prepositions before which an unknown single name is far more often a place than anything else. */
export const PLACE_PREPOSITIONS = wordSet(
  "in near outside across throughout around into inside northwest northeast southeast southwest",
);

/** Head nouns that are family names as well: after a given name they make a person ("Jim Press", "Derrick Church"). */
export const SOFT_HEADS = wordSet(
  "banks beach bridge brooks castle church college court cross daily day field fields ford forest front green hall heath hill hills house king lake lane marsh park pass place point post press price rivers road rock rose stone temple town walk ward watch waters way west wood woods workers",
);

/** A noun that ends the name of an event, a work, an award or a thing, which is nobody and nowhere. */
export const EVENT_NOUNS = wordSet(
  "act agreement anniversary award awards bill championship championships code constitution convention crisis cup day era eve festival flight games index average law olympics peace plan prize program programme pact protocol revolution season show summit treaty trophy update war week weekend year store player",
);

/** Verbs whose object is a person: "quoted Djamal", "succeeding Jobs". */
export const OBJECT_VERBS = wordSet(
  "quoted told accused accusing arrested charged identified killed appointed nominated interviewed asked thanked succeed succeeding succeeds married questioned named convicted sentenced shot stabbed handcuffed detained",
);

/** Verbs of going: "to" after them leads to a place. */
export const MOTION_VERBS = wordSet(
  "go goes going went gone travel travelled traveled travelling traveling fly flew flown flying return returned returning move moved moving head headed heading fled flee fleeing drive drove driven came come walk walked sent send trip flight visit way back brought rushed airlifted taken transported",
);

/** Connecting words in small letters that stand inside names: "Ursula von der Leyen", "Rio de Janeiro". */
export const PARTICLES = wordSet(
  "al bin bint da das de del della den der di do dos du e el ibn la le las lo los o ter ten van vom von y zu zum zur",
);

/** Verbs whose subject is a person unless the name is known as something else. */
export const SAYING_VERBS =
  wordSet(`said says told tells added adds tweeted tweets stressed wrote writes explained explains argued recalled insisted
  noted notes replied responded commented remarked testified thanked asked asks believes believed thinks thought felt joked
  claimed denied criticised criticized apologised apologized resigned married tweeted pleaded smiled laughed cried conceded acknowledged recounted`);

/** Acronyms that name no organisation and no place. */
export const PLAIN_ACRONYMS =
  wordSet(`ad aids am apr arv asap ak atm bc bce bmi bst caption ceo cdc-free cet cfo cia-led covid cio co2 coo cpr ct cto ct dj dna dob dui dvd
  edt est et eu-wide eva ev ferc faq ftse gdp gmt gop-led gps hd hiv hr html icu id ied imo ip ipo ir iq it jr led lgbt lgbtq lpg mph mp mph mps mr mri ms mt mvp nfl-wide no
  ok os pc pcr pdf phd pin pm pr ps pst ptsd rip rna rv sars sdk sms sos sr std suv suvs swat tba tbd tnt tv uav ufo url usb usd utc vip vips vp vr wifi wmd
  pdt mst mdt cst cdt ist msk er ems ap-style photo image video watch update copyright breaking read click q a i`);

/** Agencies whose credit ends reports, and which are quoted as sources. */
export const NEWS_AGENCIES = wordSet(
  "reuters interfax tass xinhua bloomberg anadolu agerpres ansa efe dpa kyodo yonhap antara sputnik bernama belta ukrinform itar-tass wikinews cnn bbc",
);

/** Calendar words, which no name is made of unless a given name stands before: "Theresa May". */
export const CALENDAR_WORDS =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid halloween thanksgiving hanukkah passover`);

/** Nouns whose possessive stands inside the name of an institution: "Sheriff's Office", "Children's Hospital". */
export const INNER_POSSESSIVES = wordSet(
  "children women men people peoples workers veterans farmers teachers sheriff attorney prosecutor president governor mayor lord king queen saint coroner",
);

/** Landmark names and seats of power that carry no head noun. */
export const SEATS_OF_POWER = wordSet("kremlin pentagon capitol elysee élysée downing vatican");

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
