import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/corpus/sentences.ts";

function split(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Lines that are cut wrongly by a full stop and a capital letter; "|" stands where one sentence ends. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  "titles before names": [
    "On Tuesday Mr. Tokayev declared their mission complete.| They left.",
    "Gen. Andrei Serdyukov met Lt. Col. Smith and Sen. Jane Doe.| They spoke.",
    "Dr. Strange and Prof. Moriarty live on St. James Square.| It is quiet.",
    "Gov. Greg Abbott and Rep. Ilhan Omar disagreed.| So did others.",
  ],
  initials: [
    "George W. Bush won.| He was president.",
    "J. K. Rowling wrote it.| It sold well.",
    "The statement came from J.R.R. Tolkien himself.| Nobody answered.",
    "Qasem S. Ali was arrested.| His brother fled.",
  ],
  "abbreviations of countries and places": [
    "The U.S. military killed him.| Iran vowed revenge.",
    "He flew back to the U.S.| The embassy was closed.",
    "Troops from the U.K. Navy landed.| They stayed.",
    "The fire in Oakland, Calif. Monday night killed 36.| It spread fast.",
    "They moved to Washington, D.C.| He stayed behind.",
  ],
  "times of day": [
    "Flights are possible between 8 a.m. and 9 p.m.| Air traffic had ceased last week.",
    "It happened at 9 p.m. Friday in the square.| Two men died.",
    "The shooting at 1:30 a.m. Saturday left four dead.| Nobody fled.",
    "He died at 10:00 a.m. Tongan time (2100 UTC Tuesday) in a hospital.| His wife was there.",
    "It began at 9 p.m. (2000 UTC) on Friday.| Mary saw it.",
    "They came at 9 p.m.| Mary saw them.",
    "Polls close at 8 p.m. ET in the state.| Results come later.",
    "Police were called at 4 a.m.| They came at once.",
    'It starts at 7 p.m.| "We are ready," he said.',
  ],
  "companies and ordinals": [
    "Apple Inc. Chief Tim Cook spoke.| He smiled.",
    "Lehman Bros. Holdings failed.| Markets fell.",
    "He works for Acme Corp.| The company is small.",
    "Martin Luther King Jr. Day is in January.| Schools close.",
  ],
  numbers: [
    "Prices rose by 3.5 percent to 1,200.50 dollars.| Wages did not.",
    "The quake of magnitude 7.1 struck at 5.30 in the morning.| Houses fell.",
    "He was No. 1 in the list.| She was second.",
    "It weighs 2.5 kg.| That is light.",
    "Version 2.0.1 came out in 2022.| It works.",
  ],
  "quotation marks": [
    '"The law is clear."| The minister left.',
    "“The task now is to rebuild the city,” said the head of state.| He left.",
    '"Is it over?" Tokayev asked.| Nobody knew.',
    '"Stop!" he shouted.| They ran.',
    "He called it “a gradual withdrawal.”| It began at once.",
    "“Once Russians are in your house, it is very difficult to get them to leave.”| He said no more.",
    "(The figure was later withdrawn.)| The ministry is silent.",
    "The mission was “successfully completed.” he said.| It ended.",
  ],
  ellipses: [
    "“The operation ended (…), the objectives were met,” he said.| They left.",
    "“We waited ... and waited,” she said.| Nobody came.",
    "He said: “They will … come back.”| They did not.",
  ],
  "spaces that were lost": [
    "The meeting was over.|The next one begins today.",
    'He said "that is the law."|The court agreed.',
    "It was quiet.|“We slept,” she said.",
  ],
  "closing quotation marks that were cut off": [
    "“The organization has proven to be able to solve complex tasks effectively. ”| He smiled.",
    'She said "never again. "| He agreed.',
  ],
  "questions and exclamations": [
    "What happened?| Nobody knows.",
    "Enough!| They went home.",
    "Who paid for it?!| The state did.",
  ],
  "what only looks like an end": [
    "The site nur.kz reported it.| Others followed.",
    "He met Yahoo! executives and others.| They talked.",
    "See www.example.com/a.html for more.| It is free.",
    "The case Roe v. Wade was overturned.| Protests followed.",
    "It costs approx. 5 dollars, i.e. Little money.| Buy it.",
  ],
};

describe.each(Object.entries(LINES))("%s", (_what, lines) => {
  test.each(lines.map((line) => [line]))("%s", (line) => {
    const expected = line.split("|").map((sentence) => sentence.trim());
    expect(split(line.replaceAll("|", ""))).toEqual(expected);
  });
});

describe("whatever the text", () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "The man",
          "Mr.",
          "U.S.",
          "9 p.m.",
          "said",
          ".",
          "!",
          "?",
          "…",
          "”",
          "“",
          '"',
          ")",
          " ",
          " ",
          "3.5",
          "\u00a0",
          "he",
        ),
        fc.string({ unit: "grapheme", maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join("").replaceAll("\n", " "));

  test("sentences lie in order inside the block, never overlap and are trimmed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("a paragraph of any length is divided, as its parts would be", () => {
    const some = Object.values(LINES)
      .flat()
      .map((line) => line.replaceAll("|", ""));
    const long = Array.from({ length: 40 }, () => some.join(" ")).join(" ");
    const endless = `They went ${"on and ".repeat(5000)}`;
    const once = split(some.join(" "));
    expect(split(`${long} ${endless}`)).toEqual([
      ...Array.from({ length: 40 }, () => once).flat(),
      endless.trim(),
    ]);
  });

  test("nothing but white space is lost", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  test("offsets are those of the whole text", () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const block = { start: before.length, end: before.length + text.length };
        const whole = splitSentences(before + text, block);
        expect(whole.map(({ start, end }) => (before + text).slice(start, end))).toEqual(split(text));
      }),
    );
  });

  test("a paragraph without end is divided like a short one", () => {
    const lines = ["The bridge was closed.", "Mr. Vale came at 9 p.m. Friday.", "“We slept,” she said."];
    const many = Array.from({ length: 300 }, () => lines).flat();
    expect(split(many.join(" "))).toEqual(many);
  });

  test("a sentence without end is one", () => {
    const long = `It was ${"very ".repeat(2000)}cold.`;
    expect(split(`They left. ${long} They came back.`)).toEqual(["They left.", long, "They came back."]);
  });
});
