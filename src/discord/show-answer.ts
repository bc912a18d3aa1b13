import { figuresToCompare, hasSeveralFigures } from "../answer/figures-to-compare.ts";
import type { Context } from "../command.ts";
import { type AnswerView, answerButtons } from "./answer-buttons.ts";
import { figuresPicture } from "./figures-picture.ts";
import { type Components, type Content, type PictureFile, textDisplay } from "./message.ts";
import { headingText, leadLength } from "./question-heading.ts";
import { renderAnswer } from "./render-answer.ts";
import { voteIds, voteRow } from "./vote-row.ts";

/** An answer as a message; where figures can be compared, a picture of them stands above the first passages. */
export function showAnswer(view: AnswerView, context: Context): Content {
  const { archive, words } = context;
  const { answer, ask, offset, above = [] } = view;
  const buttons = answerButtons(view, archive, words);
  const votes = votesOn(view, context);
  const withPictures = (pictures: readonly PictureFile[]): Content => ({
    components: [...above.map(textDisplay), ...renderAnswer({ ...view, pictures }, buttons, words), ...votes],
    pictures,
  });
  const plain = withPictures([]);
  if (offset > 0 || !hasSeveralFigures(answer)) return plain;
  return {
    ...plain,
    async illustrate() {
      const figures = figuresToCompare(archive.explain(ask));
      if (figures.length === 0) return plain;
      return withPictures([await figuresPicture(headingText(answer, words), figures, words)]);
    },
  };
}

/** Nothing to rate where nothing was shown, and no row where votes could not be kept. */
function votesOn({ answer, ask, offset, vote = null }: AnswerView, context: Context): Components {
  const { archive, words, desk } = context;
  if (!desk?.keep || answer.outcome === "nothing") return [];
  const state = { ask, skipped: leadLength(answer, words), offset };
  return [voteRow(voteIds(state, archive), vote, words)];
}
