/**
 * Timelines by hand, written from the reports before any program made one. An event counts as right when it has one of the
 * days and its passage holds one of the quotations. `isNeeded`: a timeline without it is incomplete; the others are true,
 * though a reader would not miss them. What is not listed is wrong: the day of words, a state, a supposition.
 */
export interface GoldEvent {
  readonly what: string;
  /** EDTF, each of them right. */
  readonly days: readonly string[];
  readonly told: readonly string[];
  readonly isNeeded: boolean;
}

function needed(what: string, days: readonly string[], told: readonly string[]): GoldEvent {
  return { what, days, told, isNeeded: true };
}

function optional(what: string, days: readonly string[], told: readonly string[]): GoldEvent {
  return { what, days, told, isNeeded: false };
}

const WEEK_OF_RIOTS = ["2022-01-03/2022-01-09"];

const SEEDS: readonly GoldEvent[] = [
  needed(
    "demonstrations begin",
    ["2022-01-02"],
    [
      "since the crisis began on 2 January",
      "It all started on Sunday (2)",
      "January 2 demonstrations",
      "started on January 2",
    ],
  ),
  needed("the week of riots", WEEK_OF_RIOTS, [
    "was rocked last week",
    "the scene of unprecedented riots",
    "arrested nearly 10,000 people",
    "Air traffic had ceased last week",
  ]),
  needed("troops are sent", ["2022-01-06"], ["sent to Kazakhstan on January 6"]),
  needed("Masimov is arrested", ["2022-01-08"], ["was arrested on Saturday"]),
  needed("a toll is published", ["2022-01-09"], ["last Sunday the Ministry of Information"]),
  needed(
    "the withdrawal is announced",
    ["2022-01-11"],
    ["On Tuesday, Tokayev announced", "On Tuesday, Tokayev said", "On Tuesday Mr Tokayev declared"],
  ),
  needed("the president visits Almaty", ["2022-01-12"], ["visited Almaty on Wednesday"]),
  needed(
    "the withdrawal begins",
    ["2022-01-13"],
    ["this Thursday (13)", "on Thursday began their withdrawal", "took place Thursday morning"],
  ),
  needed(
    "the airport opens",
    ["2022-01-13"],
    ["first civilian flight on Thursday", "resumed operation on Thursday morning"],
  ),
  optional("troops are sent, by the week", WEEK_OF_RIOTS, [
    "deployed last week",
    "sent more than 2,000 soldiers",
    "sent more than 2,000 troops",
  ]),
  optional("the airport is closed", WEEK_OF_RIOTS, ["closed since last week"]),
  optional("the allies are asked", ["2022-01-06/2022-01-09"], ["late last week"]),
  optional("what causes the riots", WEEK_OF_RIOTS, ["Last week’s street violence"]),
  optional("the Kremlin rejects a question", ["2022-01-11"], ["The Kremlin on Tuesday rejected"]),
  optional("more are detained", ["2022-01-13"], ["on Thursday reported detaining"]),
  optional("the government meets (expected)", ["2022-01-12"], ["first formal session on Wednesday"]),
  optional(
    "the withdrawal begins (expected)",
    ["2022-01-13", "2022-01-10/2022-01-16"],
    [
      "withdraw from Thursday",
      "start pulling out on Thursday",
      "in the next two days",
      "will begin withdrawing",
    ],
  ),
  optional(
    "the withdrawal is over (expected)",
    ["2022-01-22", "2022-01-21"],
    ["by the 22nd of January", "before January 22", "no more than 10 days"],
  ),
  optional("a speech", ["2021-05-09"], ["on May 9"]),
  optional("independence", ["1991"], ["independence in 1991"]),
  optional("a change of leaders", ["1989", "1991/2019"], ["in 1989 and led it from independence"]),
];

const EXTRADITION_PROTESTS: readonly GoldEvent[] = [
  needed(
    "protests begin",
    ["2019-06", "2019-06-01/2019-06-10", "2019-06-01/2019-06-15"],
    [
      "since early June",
      "since early this June",
      "since the protests began in June",
      "The protests began in June",
      "since June of this year",
      "demonstrated in Hong Kong since June",
    ],
  ),
  needed("two million march, the bill is suspended", ["2019-06-10/2019-06-16"], ["last week's protests"]),
  needed("the police complex is surrounded", ["2019-06-21"], ["principal police complex"]),
  needed("1.7 million march", ["2019-08-18"], ["1.7 million Hongkongers", "early yesterday afternoon"]),
  needed(
    "the bill is to be withdrawn",
    ["2019-09-04"],
    ["announced that her government will officially withdraw"],
  ),
  needed("a protester is shot", ["2019-10-01"], ["police fired and landed a live round"]),
  needed("the policy speech", ["2019-10-16"], ["delivered her annual policy speech"]),
  needed(
    "district elections",
    ["2019-11-24"],
    ["turned out more than 2.9 million strong", "in Sunday's election"],
  ),
  optional("a deadline passes", ["2019-06-20"], ["given the government until Thursday"]),
  optional("violence of 12 June", ["2019-06-12"], ["on June 12"]),
  optional("the plan for the march is rejected", ["2019-08-18"], ["a plan for yesterday's march"]),
  optional("sixty-six are injured", ["2019-10-01"], ["were injured yesterday"]),
  optional("the anniversary", ["2019-10-01"], ["70th anniversary"]),
  optional("the forecast is lowered", ["2019-08", "2019-08-11/2019-08-20"], ["In mid-August"]),
  optional("the handover", ["1997"], ["in 1997"]),
];

const GOVERNORS: readonly GoldEvent[] = [
  needed("the messages are published", ["2019-07-13"], ["released them publicly on July 13"]),
  needed("the governor announces that he goes", ["2019-07-24"], ["announced his resignation"]),
  needed(
    "he goes, the next is sworn in",
    ["2019-08-02"],
    ["On Friday, Ricardo Rosselló", "sworn in as governor on August 2", "August 2 resignation"],
  ),
  needed("a lawsuit", ["2019-08-04"], ["late Sunday night", "Senate on Sunday"]),
  needed("the court rules, the third is sworn in", ["2019-08-07"], ["On Wednesday, the Supreme Court"]),
  optional("the court's opinion", ["2019-08-07"], ["released on Wednesday"]),
  optional("the House confirms", ["2019-08-02"], ["Earlier on Friday", "nomination on Friday"]),
  optional("the next is sworn in, by the week", ["2019-07-29/2019-08-04"], ["sworn in last week"]),
  optional("he goes (expected)", ["2019-08-02", "2019-08"], ["leave office next month"]),
  optional("the chief of staff goes (expected)", ["2019-07-31"], ["July 31"]),
  optional(
    "the Senate meets (expected)",
    ["2019-08-07", "2019-08-05"],
    ["was set to meet on Wednesday", "was to meet Monday"],
  ),
  optional("the one word of the Senate", ["2019-08-04"], ["By Sunday afternoon"]),
  optional("he takes office", ["2017-01-02"], ["January 2, 2017"]),
  optional("she is appointed", ["2017"], ["secretary of justice in 2017"]),
];

export interface GoldTimeline {
  readonly name: string;
  readonly archive: "seeds" | "wikinews";
  /** The words that choose the story. */
  readonly about: string | undefined;
  readonly events: readonly GoldEvent[];
}

const seeds: GoldTimeline = { name: "seeds", archive: "seeds", about: undefined, events: SEEDS };
const extradition: GoldTimeline = {
  name: "extradition protests",
  archive: "wikinews",
  about: "Hong Kong protests",
  events: EXTRADITION_PROTESTS,
};
/** Written with the others, looked at only when the rules were done. */
const governors: GoldTimeline = {
  name: "governors",
  archive: "wikinews",
  about: "governor of Puerto Rico",
  events: GOVERNORS,
};

export const GOLD = { seeds, extradition, governors } as const;
