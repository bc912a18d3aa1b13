import type { GivenFigure } from "../answer/figures-to-compare.ts";
import type { Words } from "../language/words.ts";
import { drawFigures } from "../pictures/draw-figures.ts";
import type { FigurePoint, FigureWords } from "../pictures/figures.ts";
import { capitalise } from "./capitalise.ts";
import type { PictureFile } from "./message.ts";

const NAME = "figures.png";

/** Draws figures against the dates of their reports. */
export async function figuresPicture(
  title: string,
  figures: readonly GivenFigure[],
  words: Words,
): Promise<PictureFile> {
  const points = figures.map((figure) => toPoint(figure, words));
  return { name: NAME, ...(await drawFigures({ title, points, words: figureWords(words) })) };
}

function toPoint({ report, value, bound, label, ...doubts }: GivenFigure, words: Words): FigurePoint {
  const note = doubts.isWithdrawn ? "findings.takenBack" : doubts.isHedged ? "findings.notCertain" : null;
  return {
    value,
    bound,
    label: capitalise(label),
    day: report.published,
    publisher: report.publisher ?? report.title,
    title: report.title,
    ...(note !== null && { note: words.say(note) }),
  };
}

function figureWords(words: Words): FigureWords {
  return {
    locale: words.locale,
    values: words.say("picture.figures"),
    valuesByTens: words.say("picture.figuresByTens"),
    days: words.say("picture.reportDay"),
    noDay: words.say("picture.noDay"),
    bounds: {
      exactly: words.say("picture.exactly"),
      about: words.say("picture.about"),
      "at least": words.say("picture.atLeast"),
      "more than": words.say("picture.moreThan"),
      "at most": words.say("picture.atMost"),
      "less than": words.say("picture.lessThan"),
    },
    more: (count) => words.say("picture.drawnSmall", { count }),
  };
}
