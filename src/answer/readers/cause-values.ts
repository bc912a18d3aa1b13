import { tokenize } from "../../search/tokenize.ts";
import type { ReadValues } from "../reader.ts";
import { statedValue } from "./stated-value.ts";

/** Words after which (or before which) a report says why. */
const CAUSE =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|as a consequence of|in response to|in protest (?:at|of|against)|in retaliation for|in order to|so that|on (?:charges|suspicion) of|on the grounds|in (?:an )?(?:attempt|effort|bid) to|triggered by|sparked by|caused by|prompted by|driven by|fuell?ed by|provoked by|motivated by|inspired by|outraged (?:by|over)|angered by|angry (?:at|over|about)|blamed (?:on|for)|blaming|attributed to|led to|resulted in|after the announcement of|following|amid|since|over|against|after|for (?=\w+ing\b)|to (?=(?:protest|prevent|avoid|help|restore|protect|support|allow|ensure|stop|reduce|save|make|get|keep|show|express|demand)\b)|reasons?|causes?|motives?|complaints?|the aim|aimed at|designed to|meant to|intended to)\b/gi;
/** "over" and "after" are causes now and then; "because" always is. */
const WEAK = /^(?:over|after|against|since|following|amid|to|for|led to)$/i;

/** What follows one of these is the cause; where it is the event asked about, the sentence tells what came of it. */
const BEFORE_CAUSE =
  /^(?:because of|due to|owing to|thanks to|as a (?:result|consequence) of|in (?:response|protest|retaliation) .*|triggered by|sparked by|caused by|prompted by|driven by|fuell?ed by|provoked by|inspired by|following|amid|since|over|against|after|after the announcement of)$/i;
const NEXT_WORDS = 4;

/** The places where a report says why. */
export const readCauseValues: ReadValues = (passage, question) => {
  const text = passage.report.text.slice(passage.start, passage.end);
  const isEffect = (match: RegExpExecArray): boolean =>
    BEFORE_CAUSE.test(match[0]) &&
    tokenize(text.slice(match.index + match[0].length))
      .slice(0, NEXT_WORDS)
      .some(({ term }) => question.terms.some(({ matches, role }) => role === "focus" && matches.has(term)));
  return [...text.matchAll(CAUSE)]
    .filter((match) => !isEffect(match))
    .map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const value = statedValue(passage, span, text, WEAK.test(match[0]) ? 0.6 : 1);
      return { ...value, key: `${passage.report.id}:${passage.start}`, value: null };
    });
};
