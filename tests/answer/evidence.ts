import { type Evidence, PARTS, type Part, type PlacedValue } from "../../src/answer/evidence.ts";
import { rank } from "../../src/answer/rank.ts";
import { READERS } from "../../src/answer/readers/values.ts";
import { WEIGHTS } from "../../src/answer/weights.ts";
import type { Passage } from "../../src/corpus/report.ts";
import { analyse } from "../../src/question/analyse.ts";
import type { AnsweringCommand, Question } from "../../src/question/question.ts";
import { indexPassages, type PassageIndex } from "../../src/search/passage-index.ts";
import { passagesOf } from "../search/passages.ts";

interface Asked {
  readonly question: Question;
  readonly index: PassageIndex;
}

/** A question to reports that are lists of sentences, published on 13 January 2022. */
export function ask(
  text: string,
  reports: readonly (readonly string[])[],
  command: AnsweringCommand = "ask",
): Asked {
  const passages = reports.flatMap((sentences, n) => passagesOf(sentences, [], { id: `report-${n}` }));
  const index = indexPassages(passages);
  return { index, question: analyse(text, command, index) };
}

/** All that could answer the question, ranked. */
export function ranked({ question, index }: Asked): readonly Evidence[] {
  return rank(question, index, READERS[question.asks], () => true);
}

export function textOf({ report, start, end }: Passage): string {
  return report.text.slice(start, end);
}

/** A value without a place in any text, for what is decided by numbers alone. */
export function placedValue(fields: Partial<PlacedValue>): PlacedValue {
  return {
    start: 0,
    end: 1,
    key: "key",
    label: "label",
    value: null,
    certainty: "stated",
    hedged: false,
    fit: 1,
    near: 0.5,
    nearBy: { focus: 0.5, subject: 0, setting: 0 },
    side: 0,
    ...fields,
  };
}

/** Evidence with nothing but what is given, every other part 0. */
export function evidenceOf(
  passage: Passage,
  values: readonly PlacedValue[],
  score = 1,
  parts: Partial<Record<Part, number>> = {},
): Evidence {
  return {
    id: 0,
    passage,
    tokens: [],
    matches: [],
    values,
    parts: { ...noParts(), ...parts },
    score,
  };
}

function noParts(): Record<Part, number> {
  const parts: Record<Part, number> = { ...WEIGHTS };
  for (const part of PARTS) parts[part] = 0;
  return parts;
}
