/** Small word lists about how English writes names; all in lower case, without full stops. */

import { sayingAnd } from "../../../search/saying.ts";

/** A noun that ends, or opens before "of", the name of an organisation. */
export const GROUP_NOUNS = wordSet(`
  academies academy administration agency aircraft airforce airline airlines airplanes airways alliance
  army assembly assn associates association authority bank board brigade broadcasting bros brothers
  bureau cabinet campaign cartel caucus chronicle church club co coalition college commission committee
  company confederation conference congress consortium constabulary cooperation corp corporation corps
  council court daily democrats department dept directorate division electronics embassy energy
  enterprises entertainment exchange fc federation fellowship fleet force forces foundation front fund
  gazette government group guard guardian guards headquarters herald holdings inc industries initiative
  inspectorate institute institution insurance journal junta laboratories laboratory league legion
  legislature llc llp ltd magazine media militia ministry mirror mission motors movement navy network
  news newspaper nv office orchestra organisation organization parliament partners partnership party
  patrol pharmaceuticals pictures plc police politburo post press project prosecutors radio records
  regiment republicans reserve resistance review school secretariat senate service services society
  software spa squad staff studios symphony syndicate systems taskforce team technologies telegraph
  television times treasury tribunal tribune trust tv union unit united university veterans watch
  workers works
`);

/** Opens the name of an organisation before "of" or "for". */
export const GROUP_OPENERS = wordSet(`
  academy administration army association bank board brotherhood bureau campaign center centers centre centres chamber
  church citizens coalition college commission committee confederation conference congress council court
  department directorate doctors faculty families federation foundation friends front fund government
  governorate house inspectorate institute institution lawyers league ministry mothers movement national
  office organisation organization parents parliament party physicians scientists school secretariat
  senate society students supreme teachers union university veterans women workers
`);

/** A noun that ends the name of a place. */
export const PLACE_NOUNS = wordSet(`
  airport apartments arena auditorium ave avenue barracks basin bay beach blvd border boulevard bridge canal canyon cape
  castle cathedral cemetery center centre chapel circle city clinic coast common complex county courthouse creek
  crossing dam desert district dr drive estate facility factory falls farm field fields forest fort garden
  gardens gate glacier green gulf hall harbor harbour heights highway hill hills hospital hotel house
  inn interstate island islands isles jail junction kremlin lake lakes lane library lodge lounge mall
  manor market memorial metro monastery monument mosque motel mount mountain mountains museum nightclub
  oblast ocean palace parish park parkway pass peninsula penitentiary pier place plain plains plateau
  plaza point pond port prefecture prison province raion range rd reef region republic reservoir resort
  restaurant ridge river road rock row sanctuary sea shore speedway springs square stadium station
  strait street strip studio synagogue temple terminal terrace territory theater theatre tower towers
  town township trail tunnel turnpike valley view villa village ville volcano walk way wharf wood woods
  zone zoo
`);

/** Opens the name of a place: "Lake Michigan", "Fort Myers", "San Bernardino". */
export const PLACE_OPENERS = wordSet(`
  camp cape central ciudad costa county east eastern fort ft isla islas isle lake las los lower mount mt new
  north northeast northern northwest nova old port porto puerto rio saint san santa santo sao sierra
  south southeast southern southwest sri st ste strait são upper valle villa west western
`);

/** Opens the name of a place before "of": "Gulf of Mexico", "Strait of Hormuz". */
export const PLACE_BEFORE_OF = wordSet(`
  bay borough cape city coast commonwealth county district duchy gulf horn island islands isle isles
  kingdom port province republic republics sea state states strait straits
`);

/** Ends the name of a company: what stands before it is a company even when it looks like a person. */
export const COMPANY_ENDINGS = wordSet(`
  ag airlines airways bros co company corp corporation gmbh group holdings inc llc llp ltd motors nv plc
  sa spa
`);

/** What news calls an organisation that it then names: "news agency Interfax", "rival Boeing". */
export const GROUP_DESCRIBERS = wordSet(`
  agency airframer airline airlines alliance automaker automakers bank brand broadcaster builder
  carmaker carrier channel charity club coalition companies company conglomerate consortium corporation daily developer
  factory federation firm firms foundation fund gang giant giants group insurer journal lender magazine maker manufacturer
  manufacturers militia movement network newspaper nonprofit non-profit operator outlet parent party producer provider publisher rebels
  retailer rival seller startup start-up station studio supplier tabloid team union website
`);

/** What news calls a place that it then names: "the metropolis of Almaty". */
export const PLACE_DESCRIBERS = wordSet(`
  area capital cities city community country county district hamlet island metropolis municipality
  nation neighborhood neighbourhood outskirts port province region resort settlement state suburb
  suburbs territory town towns township village villages
`);

/** Prepositions before which an unknown single name is far more often a place than anything else. */
export const PLACE_PREPOSITIONS = wordSet(`
  across around in inside into near northeast northwest outside southeast southwest throughout
`);

/** Head nouns that are family names as well: after a given name they make a person ("Jim Press", "Derrick Church"). */
export const SOFT_HEADS = wordSet(`
  banks beach bridge brooks castle church college court cross daily day field fields ford forest front
  green hall heath hill hills house king lake lane marsh park pass place point post press price rivers
  road rock rose stone temple town walk ward watch waters way west wood woods workers
`);

/** A noun that ends the name of an event, a work, an award or a thing, which is nobody and nowhere. */
export const EVENT_NOUNS = wordSet(`
  act agreement anniversary average award awards bill championship championships code constitution
  convention crisis cup day era eve festival flight games index law olympics pact peace plan player
  prize program programme protocol revolution season show store summit treaty trophy update war week
  weekend year
`);

/** Verbs whose object is a person: "quoted Djamal", "succeeding Jobs". */
export const OBJECT_VERBS = wordSet(`
  accused accusing appointed arrested asked charged convicted detained handcuffed identified interviewed
  killed married named nominated questioned quoted sentenced shot stabbed succeed succeeding succeeds
  thanked told
`);

/** Verbs of going: "to" after them leads to a place. */
export const MOTION_VERBS = wordSet(`
  airlifted back brought came come drive driven drove fled flee fleeing flew flight flown fly flying go
  goes going gone head headed heading move moved moving return returned returning rushed send sent taken
  transported travel traveled traveling travelled travelling trip visit walk walked way went
`);

/** Connecting words in small letters that stand inside names: "Ursula von der Leyen", "Rio de Janeiro". */
export const PARTICLES = wordSet(`
  al bin bint da das de degli dei del della delle dello den der des di do dos du e el ibn la las le lo los o ten
  ter van vom von y zu zum zur
`);

/** Verbs whose subject is a person unless the name is known as something else. */
export const SAYING_VERBS = sayingAnd(`
  acknowledged apologised apologized asked asks believed believes conceded cried criticised criticized denied
  explains felt joked laughed married pleaded recounted resigned smiled stressed testified thanked thinks
  thought tweets
`);

/** Acronyms that name no organisation and no place. */
export const PLAIN_ACRONYMS = wordSet(`
  a ad aids ak am apr arv asap atm bc bce bmi breaking bst caption cdt ceo cet cfo cio click co2 coo
  copyright covid cpr cst ct cto dj dna dob dui dvd edt ems er est et ev eva faq ferc ftse gdp gmt gps
  hd hiv hr html i icu id ied image imo ip ipo iq ir ist it jr led lgbt lgbtq lpg mdt mp mph mps mr mri
  ms msk mst mt mvp no ok os pc pcr pdf pdt phd photo pin pm pr ps pst ptsd q read rip rna rv sars sdk
  sms sos sr std suv suvs swat tba tbd tnt tv uav ufo update url usb usd utc video vip vips vp vr watch
  wifi wmd
`);

/** Agencies whose credit ends reports, and which are quoted as sources. */
export const NEWS_AGENCIES = wordSet(`
  agerpres anadolu ansa antara bbc belta bernama bloomberg cnn dpa efe interfax kyodo reuters sputnik
  tass ukrinform wikinews xinhua yonhap
`);

/** Calendar words, which no name is made of unless a given name stands before: "Theresa May". */
export const CALENDAR_WORDS = wordSet(`
  apr april aug august christmas dec december easter eid feb february fri friday fridays halloween
  hanukkah jan january jul july jun june mar march may mon monday mondays nov november oct october
  passover ramadan sat saturday saturdays sep sept september sun sunday sundays thanksgiving thu thur
  thurs thursday thursdays tue tues tuesday tuesdays wed wednesday wednesdays
`);

/** Nouns whose possessive stands inside the name of an institution: "Sheriff's Office", "Children's Hospital". */
export const INNER_POSSESSIVES = wordSet(`
  attorney children coroner farmers governor king lord mayor men people peoples president prosecutor
  queen saint sheriff teachers veterans women workers
`);

/** Landmark names and seats of power that carry no head noun. */
export const SEATS_OF_POWER = wordSet("capitol downing elysee kremlin pentagon vatican élysée");

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
