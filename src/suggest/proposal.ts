import type { Passage } from "../corpus/report.ts";
import type { Asks } from "../question/kind.ts";
import type { AnsweringCommand } from "../question/question.ts";

/** Discord shows no longer choice. */
export const LONGEST_SUGGESTION = 100;

/** A question that the reports may answer, as one would type it behind the command. */
export interface Proposal {
  readonly command: AnsweringCommand;
  readonly question: string;
  readonly asks: Asks;
  /** The sentence that it was made of. */
  readonly source: Passage;
  /** It is a heading, no question: shown behind those. */
  readonly isHeading?: boolean;
}

/** The words that a command says for whoever asks, and that `ask` needs said. */
const ASKING: Readonly<Record<Exclude<Asks, "whether">, string>> = {
  when: "when",
  howmany: "how many",
  who: "who",
  where: "where",
  why: "why",
  what: "what",
};

/** The question for its own command, where there is one, and for `ask`; none where it is too long to be shown. */
export function propose(asks: keyof typeof ASKING, question: string, source: Passage): readonly Proposal[] {
  const whole = `${ASKING[asks]} ${question}`;
  const forAsk = whole.length <= LONGEST_SUGGESTION ? ([{ command: "ask", question: whole }] as const) : [];
  const own =
    asks === "why" || asks === "what" || question.length > LONGEST_SUGGESTION
      ? []
      : ([{ command: asks, question }] as const);
  return [...own, ...forAsk].map((one) => ({ ...one, asks, source }));
}
