/** How news writes countries and states that Intl names otherwise ("Türkiye", "Czechia", "Myanmar (Burma)"). */
export const OTHER_COUNTRY_NAMES = [
  "America",
  "Bosnia",
  "Britain",
  "Burma",
  "Congo",
  "Cote d'Ivoire",
  "Crimea",
  "Czech Republic",
  "Donbas",
  "East Timor",
  "England",
  "Gaza Strip",
  "Great Britain",
  "Holland",
  "Ivory Coast",
  "Kashmir",
  "Korea",
  "Macau",
  "Macedonia",
  "Northern Ireland",
  "Palestine",
  "Scotland",
  "Siberia",
  "Soviet Union",
  "Swaziland",
  "Tibet",
  "Trinidad",
  "Turkey",
  "Wales",
  "West Bank",
  "Yugoslavia",
  "Zanzibar",
];

export const CONTINENTS_AND_SEAS = [
  "Africa",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Balkans",
  "Baltics",
  "Caribbean",
  "Caucasus",
  "Earth",
  "Europe",
  "Mediterranean",
  "Middle East",
  "Pacific",
  "Sahara",
  "Scandinavia",
];

/** Large cities that no time zone is named after. */
export const CITIES =
  `Aleppo Ankara Atlanta Baltimore Bangalore Barcelona Basra Beijing Benghazi Birmingham Boston Brasília Bristol
  Calgary Cambridge Canberra Cape_Town Charlotte Chengdu Chennai Chernobyl Chiang_Mai Chongqing Cleveland Cologne
  Columbus Dallas Delhi Donetsk Dresden Durban Düsseldorf Edinburgh Florence Frankfurt Fukushima Gdańsk Geneva Genoa Glasgow
  Guangzhou Haifa Hamburg Hanoi Harbin Hiroshima Houston Hyderabad Idlib Islamabad Kandahar Kharkiv Kherson Kobe Kolkata Kyiv
  Kyoto Lahore Las_Vegas Leeds Leipzig Liverpool Luhansk Lviv Lyon Malmo Manchester Marseille Mariupol Mecca Medina Memphis
  Miami Milan Milwaukee Minneapolis Montreal Mosul Mumbai Munich Nagasaki Nagoya Nanjing Naples Nashville New_Delhi
  New_Orleans Nice Nottingham Nuremberg Odesa Odessa Orlando Osaka Ottawa Oxford Palermo Peking Peshawar Philadelphia
  Pittsburgh Porto Portland Pretoria Quebec Quito Rafah Raqqa Rio_de_Janeiro Rotterdam Sacramento Salt_Lake_City
  Salvador San_Diego San_Francisco San_Jose Santa_Fe Seattle Seville Sevastopol Sheffield Shenzhen St._Louis St._Petersburg
  Strasbourg Stuttgart Tampa Tel_Aviv The_Hague Tikrit Tulsa Turin Utrecht Valencia Venice Washington Wuhan`
    .split(/\s+/)
    .map((city) => city.replaceAll("_", " "));

/** Names of time zones that are no places in the news, or everyday words before all. */
export const NOT_ZONES = new Set(
  "Center Christmas Davis Easter Knox Midway Oral Resolute Reunion Truk Wake".split(" "),
);

export const DEMONYM_EXTRAS =
  `African Afghan Albanian American Arab Arctic Argentine Asian Assyrian Atlantic Australasian Balkan Baltic Basque
  Belarusian Bosnian Breton Brit British Briton Burmese Catalan Caucasian Caribbean Chechen Chinese Christian Colombian
  Congolese Cornish Croat Crimean Czechoslovak Dane Dominican Dutch Dutchman English Englishman Eurasian European Finn
  Flemish French Frenchman Gazan Greek Hispanic Hungarian Hindu Hutu Indian Irish Irishman Islamic Islamist Israeli Jew
  Jewish Kazakh Kosovan Kosovar Kurd Kurdish Kyrgyz Latin Latino Latina Lebanese Mediterranean Mongol Mongolian Muslim
  Nepali Nordic Palestinian Persian Philippine Pole Punjabi Roma Romani Rohingya Salafi Saudi Scandinavian Scot Scots
  Scottish Serb Serbian Shia Shiite Sikh Siberian Slav Slavic Slovak Slovene Soviet Spaniard Sunni Swede Tamil Tatar Thai
  Tibetan Turk Turkic Turkish Turkmen Tutsi Ugandan Ukrainian Uighur Uyghur Uzbek Vietnamese Welsh Western Yemeni Yugoslav
  Zimbabwean Catholic Protestant Orthodox Buddhist Anglican Communist Marxist Nazi Republican Democrat Democratic Conservative
  Liberal Labour Tory`.split(/\s+/);

/** Abbreviated American states, Canadian provinces and countries of datelines and addresses. */
export const STATE_ABBREVIATIONS = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb.
  Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont. Que.
  AL AZ AR CA CO CT FL GA IL KS KY MA MD MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK PA RI SC SD TN TX UT VA VT WA WI WV WY DC`.split(
    /\s+/,
  ),
);

export const COUNTRY_ABBREVIATIONS = new Set(
  "US USA U.S. U.S.A. UK U.K. UAE U.A.E. USSR U.S.S.R. DRC PRC".split(" "),
);
