import type { FigurePoint, Figures, FigureWords } from "../../src/pictures/figures.ts";
import type { Timeline, TimelineEvent, TimelineWords } from "../../src/pictures/timeline.ts";

export const FIGURE_WORDS: FigureWords = {
  locale: "en-GB",
  values: "Figure given",
  valuesByTens: "Figure given (each line is ten times the one below)",
  days: "Date of the report",
  noDay: "no date",
  bounds: {
    exactly: "exactly",
    about: "about, nearly",
    "at least": "at least",
    "more than": "more than",
    "at most": "at most",
    "less than": "less than",
  },
  more: (count) => `and ${count} more, drawn small`,
};

export const TIMELINE_WORDS: TimelineWords = { locale: "en-GB", more: (count) => `and ${count} more` };

/** A figure of the River Herald on 13 January 2022, but for what is given. */
export function figure(changes: Partial<FigurePoint> = {}): FigurePoint {
  const { value = 164 } = changes;
  const label = `${value} people`;
  const report = { day: "2022-01-13", publisher: "River Herald", title: "Flood in the valley" };
  return { value, bound: "exactly", label, ...report, ...changes };
}

export function event(day: string, label = `what happened in ${day}`): TimelineEvent {
  return { day, label, source: "River Herald, 13 January 2022" };
}

const KAZAKH =
  "Қазақстанда қанша адам зардап шекті? Тоқаев мәлімдемесі, ҰҚШҰ әскері және «өңірлік» іс-шаралар";
const LONG_NAME = "Informationsagentur für die Angelegenheiten der Gemeinden und Kreise des nördlichen Tals";
const BOUNDS = ["exactly", "about", "at least", "more than", "at most", "less than"] as const;

/** What is hard to lay out, each with the reason. */
export const HARD_FIGURES: Readonly<Record<string, Figures>> = {
  "one report": { title: "How many?", points: [figure()], words: FIGURE_WORDS },
  "no dates at all": { title: "How many?", points: [figure({ day: null })], words: FIGURE_WORDS },
  "nine figures of one day and value": {
    title: "How many were hurt?",
    points: BOUNDS.concat(["exactly", "about", "at least"]).map((bound, n) =>
      figure({ bound, publisher: `Paper ${n}` }),
    ),
    words: FIGURE_WORDS,
  },
  "orders of magnitude, Kazakh, long names, a missing date": {
    title: KAZAKH,
    points: [
      figure({ value: 4, day: "2021-12-30", publisher: LONG_NAME }),
      figure({ value: 12_000, bound: "at least", label: `${KAZAKH} — 12 000`, publisher: LONG_NAME }),
      figure({ value: 3_000_000, bound: "less than", day: "2022-03-02", publisher: "Азаттық радиосы" }),
      figure({ value: 12_000, bound: "about", day: null }),
    ],
    words: { ...FIGURE_WORDS, locale: "ru" },
  },
  "many reports on many days": {
    title: "How many people were killed?",
    points: Array.from({ length: 40 }, (_, n) =>
      figure({
        value: 100 + ((n * 37) % 90) + 12 * n,
        bound: BOUNDS[n % BOUNDS.length] ?? "exactly",
        day: `2023-02-${String(1 + (n % 28)).padStart(2, "0")}`,
        publisher: `Paper ${n % 9}`,
      }),
    ),
    words: FIGURE_WORDS,
  },
};

export const HARD_TIMELINES: Readonly<Record<string, Timeline>> = {
  "one day": { title: "The flood", events: [event("2022-01-13")], words: TIMELINE_WORDS },
  "days of one week": {
    title: "The week of the flood",
    events: ["2023-03-27", "2023-03-28", "2023-03-29/2023-03-30", "2023-03-31"].map((day) => event(day)),
    words: TIMELINE_WORDS,
  },
  "centuries, months, ranges, two events of one day": {
    title: KAZAKH,
    events: [
      event("1822"),
      event("2019-03", KAZAKH),
      event("2022-01-02/2022-01-08"),
      event("2022-01-05", "A".repeat(120)),
      event("2022-01-05", "The government resigned"),
      event("2022-01"),
    ],
    words: { ...TIMELINE_WORDS, locale: "ru" },
  },
  "more events than fit": {
    title: "Every day",
    events: Array.from({ length: 20 }, (_, n) =>
      event(`2022-01-${String(n + 1).padStart(2, "0")}`, KAZAKH.repeat(3)),
    ),
    words: TIMELINE_WORDS,
  },
};
