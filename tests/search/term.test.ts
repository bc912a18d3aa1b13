import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTerm } from "../../src/search/term.ts";

describe("one term for all forms of", () => {
  test.each([
    ["a regular verb", "arrest arrests arrested arresting"],
    ["a verb that changes its vowel", "begin begins began begun beginning"],
    ["a verb that changes more", "leave leaves left leaving"],
    ["a verb with y and i", "die dies died dying"],
    ["a noun", "soldier soldiers"],
    ["a noun with another plural", "child children"],
    ["a noun with a vowel changed", "woman women"],
    ["a noun in -fe", "knife knives"],
    ["a noun in -us", "virus viruses"],
    ["a noun in -is", "crisis crises"],
    ["a short verb in -ue", "sue sued suing"],
    ["a participle in -en", "beat beaten"],
    ["one word on both sides of the Atlantic", "colour color colours colors"],
    ["a name for a body", "organisation organization organisations"],
    ["a place in the middle", "centre center centres"],
    ["a verb with -ise", "criticise criticize criticised criticized"],
    ["a verb with two l", "travelled traveled travelling traveling"],
    ["a verb with ll in its base", "kill kills killed killing"],
    ["another verb with ll in its base", "call called calling"],
    ["an irregular verb with ll in its base", "fall falling fell"],
    ["an irregular verb in -ell", "sell selling sells"],
    ["a noun with ll in its base", "poll polls polling"],
    ["a verb in -ull", "pull pulled"],
    ["what was taken away", "withdraw withdrew withdrawn withdrawal"],
    ["a word as it is typed on a phone", "government govt"],
    ["a month as it is typed on a phone", "september sept"],
    ["a verb and its noun in -tion", "reduce reduced reduction reductions"],
    ["a verb and its noun in -sion", "collide collided collision"],
    ["a verb and its noun in -y", "deliver delivering delivery deliveries"],
    ["a verb and its noun with another vowel", "grow grew growth"],
    ["a number in words and in figures", "twelve 12"],
    ["a ten in words and in figures", "forty 40"],
    ["a place in an order in words and in figures", "second 2nd"],
    ["a place past ten in words and in figures", "twelfth 12th"],
    ["thousands as they are typed", "10k 10000"],
    ["a word whose stem is another's", "authority authorities"],
  ])("%s", (_what, forms) => {
    expect(new Set(forms.split(" ").map(toTerm)).size).toBe(1);
  });
});

describe("two terms for", () => {
  test.each([
    ["price", "prize"],
    ["hour", "our"],
    ["wonder", "wander"],
    ["wound", "wind"],
    ["found", "fund"],
    ["police", "politics"],
    ["officer", "office"],
    ["reporters", "reported"],
    ["authorities", "authors"],
    ["several", "severe"],
    ["rise", "rice"],
    ["departments", "departed"],
    ["executives", "executed"],
    ["information", "informed"],
    ["critically", "criticized"],
    ["acting", "act"],
    ["goods", "good"],
  ])("%s and %s", (a, b) => {
    expect(toTerm(a)).not.toBe(toTerm(b));
  });
});

describe("toTerm", () => {
  test.each(["2000", "1.5", "covid19", "москва", "us.", "café"])("leaves %j as it is", (word) => {
    expect(toTerm(word)).toBe(word);
  });

  test("gives the same term every time, and never nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z']{1,12}$/), (word) => {
        expect(toTerm(word)).toBe(toTerm(word));
        expect(toTerm(word)).not.toBe("");
      }),
    );
  });
});
