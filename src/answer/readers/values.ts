import type { Asks } from "../../question/kind.ts";
import type { Question } from "../../question/question.ts";
import type { ReadValues } from "../reader.ts";
import { readCauseValues } from "./cause-values.ts";
import { readCountValues } from "./count-values.ts";
import { readDateValues } from "./date-values.ts";
import { readDefinitionValues } from "./definition-values.ts";
import { readLastingValues } from "./lasting-values.ts";
import { readPersonValues } from "./person-values.ts";
import { readPlaceValues } from "./place-values.ts";
import { readSpeechValues } from "./speech-values.ts";
import { readThingValues } from "./thing-values.ts";

/** The reader of the values that each kind of question asks for. */
export const READERS: Readonly<Record<Asks, ReadValues>> = {
  when: readDateValues,
  howmany: (passage, question, siblings) => [
    ...readCountValues(passage, question, siblings),
    ...readLastingValues(passage, question, siblings),
  ],
  who: readPersonValues,
  where: readPlaceValues,
  why: readCauseValues,
  what: (passage, question, siblings) => readerOfWhat(question)(passage, question, siblings),
  whether: () => [],
};

function readerOfWhat({ detail }: Question): ReadValues {
  if (detail === "speech") return readSpeechValues;
  return detail === "definition" ? readDefinitionValues : readThingValues;
}
