import type { Answer } from "../answer/answer.ts";
import { once } from "../once.ts";
import type { Look } from "./look.ts";
import { renderExcerpt } from "./render-excerpt.ts";
import { renderFindings } from "./render-findings.ts";
import { setText } from "./set-text.ts";
import { counted } from "./wording.ts";

const either = once(() => new Intl.ListFormat("en", { type: "disjunction" }));

/** Shows an answer: what the reports say, then the passages that say it, word for word with their sources. */
export function renderAnswer(answer: Answer, look: Look): string {
  switch (answer.outcome) {
    case "found":
      return [
        ...renderFindings(answer, look),
        ...unknownWords(answer).map((text) => setText(text, look)),
        ...renderExcerpts(answer, look),
      ].join("\n\n");
    case "unclear":
      return [setText(unclearText(answer), look), ...renderExcerpts(answer, look)].join("\n\n");
    case "nothing":
      return setText(nothingText(answer), look);
  }
}

function renderExcerpts({ excerpts, outcome }: Answer, look: Look): readonly string[] {
  return excerpts.map((excerpt, n) => {
    const isKnown = excerpts.slice(0, n).some(({ report }) => report === excerpt.report);
    return renderExcerpt(excerpt, { number: n + 1, isClaimed: outcome === "found", isKnown }, look);
  });
}

function unclearText(answer: Answer): string {
  const { absentWords, excerpts } = answer;
  return [
    answer.searched === 1 ? "The report does not answer this outright." : "No report answers this outright.",
    ...unknownWords(answer),
    ...(absentWords.length === 0 ? [] : [`These passages do not mention ${listed(absentWords)}.`]),
    ...(excerpts.length === 0 ? [] : ["The closest passages:"]),
  ].join(" ");
}

/** The most honest thing to say of a question about something that is nowhere. */
function unknownWords({ unknownWords: words }: Answer): readonly string[] {
  return words.length === 0 ? [] : [`No report mentions ${listed(words)}.`];
}

function nothingText({ searched, unknownWords: words }: Answer): string {
  if (searched === 0) return "There is no report to answer from: put some into the folder of reports.";
  const said = words.length === 0 ? "No report is about this" : `No report mentions ${listed(words)}`;
  return `${said}: ${counted(searched, "report")} ${searched === 1 ? "was" : "were"} searched.`;
}

function listed(words: readonly string[]): string {
  return either().format(words.map((word) => `“${word}”`));
}
