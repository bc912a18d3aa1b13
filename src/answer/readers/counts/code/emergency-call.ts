import { type Token, wordAt } from "../tokens.ts";

const EMERGENCY_CALLS = /^(?:911|999|112)$/;
const CALL_WORDS =
  /^(?:call|calls|caller|callers|dispatcher|dispatchers|operator|operators|tape|tapes|recording)$/;
const CALLING = /^(?:call|called|calling|calls|to|dialed|dial|a)$/;

/** "a 911 call", "called 999". */
export function isEmergencyCall(tokens: readonly Token[], at: number): boolean {
  return (
    EMERGENCY_CALLS.test(wordAt(tokens, at)) &&
    (CALL_WORDS.test(wordAt(tokens, at + 1)) || CALLING.test(wordAt(tokens, at - 1)))
  );
}
