import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/question/analyse.ts";
import { expand } from "../../src/question/expand.ts";
import type { AnsweringCommand } from "../../src/question/question.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { toTerm } from "../../src/search/term.ts";
import { passagesOf } from "../search/passages.ts";

const index = indexPassages(
  passagesOf([
    "On Tuesday Secretary of State Antony Blinken warned Kazakhstan.",
    "In Almaty the soldiers and the people left the airport.",
    "Then the minister met Antony Blinken in Almaty.",
    "Police arrested 12,000 people when the protests began.",
    "It is the death toll that is known.",
  ]),
);

function asked(command: AnsweringCommand, question: string) {
  return analyse(question, command, index);
}

function typed(command: AnsweringCommand, question: string): readonly string[] {
  return asked(command, question).terms.map((term) => term.typed);
}

describe("the command decides", () => {
  test.each([
    ["when", "did the protests begin", "when"],
    ["when", "the protests", "when"],
    ["howmany", "people were arrested", "howmany"],
    ["who", "is Antony Blinken", "who"],
    ["where", "was the violence worst", "where"],
    ["who", "what did the minister say", "who"],
    ["when", "is the airport open", "when"],
    ["when", "people were told how many died", "when"],
    ["howmany", "people died when the bridge fell", "howmany"],
  ] as const)("/%s %s", (command, question, asks) => {
    expect(asked(command, question).asks).toBe(asks);
  });
});

describe("the question's first words outrank the command", () => {
  test.each([
    ["when", "how many people died", "howmany"],
    ["where", "who started it", "who"],
    ["howmany", "when did they leave", "when"],
    ["who", "why did he resign", "why"],
    ["howmany", "please, where was it", "where"],
  ] as const)("/%s %s", (command, question, asks) => {
    expect(asked(command, question).asks).toBe(asks);
  });
});

describe("ask takes any question", () => {
  test.each([
    ["when did it begin", "when"],
    ["how many died", "howmany"],
    ["who is Antony Blinken", "who"],
    ["where was it", "where"],
    ["in which prison was he", "where"],
    ["at what venue did they meet", "where"],
    ["what was the address of the party", "where"],
    ["which court ruled on it", "who"],
    ["why did it begin", "why"],
    ["y did it begin", "why"],
    ["whos the mayor", "who"],
    ["wheres the market", "where"],
    ["whats the death toll", "howmany"],
    ["what did he say", "what"],
    ["is the airport open", "whether"],
    ["protests in Almaty", "what"],
  ])("%s", (question, asks) => {
    expect(asked("ask", question).asks).toBe(asks);
  });
});

describe("the words behind /howmany say which kind of quantity is meant", () => {
  test.each([
    ["vale bond requested", "money"],
    ["fines handed out", "count"],
    ["vale transfer fee", "money"],
    ["vale prison sentence", "duration"],
    ["elsby election turnout", "percent"],
    ["elsby rally turnout", "count"],
    ["elsby forest burnt hectares", "measure"],
    ["rover distance driven", "measure"],
    ["old were the soldiers", "age"],
    ["long did the march last", "duration"],
    ["soldiers left", "count"],
    ["years did she rule", "duration"],
  ] as const)("/howmany %s", (question, detail) => {
    expect(asked("howmany", question).detail).toBe(detail);
  });
});

describe("terms", () => {
  test.each([
    ["when", "When did the protests begin?", ["protests", "begin"]],
    ["ask", "how many people were arrested", ["people", "arrested"]],
    ["ask", "what year did the soldiers leave", ["soldiers", "leave"]],
    ["howmany", "soldiers, people and soldiers", ["soldiers", "people"]],
    ["ask", "what is the death toll", ["death", "toll"]],
    ["ask", "what is the name of the minister", ["minister"]],
    ["ask", "when did us soldiers leave", ["us", "soldiers", "leave"]],
    ["ask", "when did the soldiers leave us", ["soldiers", "leave"]],
    ["ask", "where are Almaty’s soldiers", ["Almaty", "soldiers"]],
  ] as const)("of /%s %s", (command, question, terms) => {
    expect(typed(command, question)).toEqual(terms);
  });

  test("lie where they were typed", () => {
    const question = "  How many PEOPLE left the Airport?";
    for (const { start, end, typed: text } of asked("ask", question).terms) {
      expect(question.slice(start, end)).toBe(text);
    }
  });

  test("are names where the archive, or the question, says so", () => {
    const names = asked("ask", "when did antony blinken meet Smith at the airport").terms.filter(
      ({ isName }) => isName,
    );
    expect(names.map((term) => term.typed)).toEqual(["antony", "blinken", "Smith"]);
  });

  test("are unknown where the archive has neither the word nor one like it", () => {
    const unknown = asked("ask", "when did the submarine leave the airport").terms.filter(
      ({ isUnknown }) => isUnknown,
    );
    expect(unknown.map((term) => term.typed)).toEqual(["submarine"]);
  });

  test("are not unknown where they say nothing anyway", () => {
    expect(asked("ask", "the").terms.filter(({ isUnknown }) => isUnknown)).toEqual([]);
  });

  test("count less where they only relate others, unless the question opens with them", () => {
    const weightOf = (question: string) =>
      asked("ask", question).terms.find((term) => term.typed === "after")?.weight ?? 0;
    expect(weightOf("when did the soldiers leave after the march")).toBeLessThan(
      weightOf("how long after the march did the soldiers leave"),
    );
  });

  test("count less where they say little, wherever they stand", () => {
    const { terms } = asked("ask", "how many people were arrested");
    expect(terms.find((term) => term.typed === "people")?.weight).toBeLessThan(
      expand("people", toTerm("people"), index).weight,
    );
  });

  test("have the sum of their weights as the question's", () => {
    const { terms, weight } = asked("ask", "when did the soldiers leave the airport");
    expect(weight).toBeCloseTo(terms.reduce((sum, term) => sum + term.weight, 0));
    expect(weight).toBeGreaterThan(0);
  });
});

describe("what is counted", () => {
  test.each([
    ["ask", "how many people were arrested", ["people"]],
    ["howmany", "soldiers left the airport", ["soldiers"]],
    ["howmany", "the us soldiers left", ["us", "soldiers"]],
    ["ask", "number of soldiers at the airport", ["soldiers"]],
    ["ask", "when were people arrested", []],
    ["ask", "at the airport, how many soldiers left", ["soldiers"]],
  ] as const)("/%s %s", (command, question, counted) => {
    const { terms, counted: numbers } = asked(command, question);
    const words = [...numbers].map((n) => terms[n]?.typed);
    expect(words.slice(0, counted.length || 1)).toEqual(counted);
  });
});

describe("a question about somebody", () => {
  test.each([
    ["ask", "who is Antony Blinken"],
    ["ask", "Who is Antony Blinken?"],
    ["who", "is Antony Blinken"],
    ["who", "Antony Blinken"],
    ["who", "was Blinken"],
  ] as const)("/%s %s asks what he is", (command, question) => {
    expect(asked(command, question).detail).toBe("identity");
  });

  test.each([
    ["ask", "who warned Antony Blinken"],
    ["ask", "who is the minister"],
    ["who", "met Blinken"],
    ["ask", "where is Antony Blinken"],
  ] as const)("/%s %s does not", (command, question) => {
    expect(asked(command, question).detail).not.toBe("identity");
  });
});

describe("who did it, or to whom it was done", () => {
  test.each([
    ["who arrested the protesters", "agent"],
    ["who has arrested the protesters", "agent"],
    ["by whom was the minister dismissed", "agent"],
    ["who was arrested", "patient"],
    ["who was arrested by the police", "patient"],
    ["who did the police arrest", "patient"],
  ])("%s", (question, side) => {
    expect(asked("ask", question).voice?.side).toBe(side);
  });

  test.each(["who is the minister", "who is Antony Blinken", "when were people arrested"])(
    "cannot be told from %j",
    (question) => {
      expect(asked("ask", question).voice).toBeNull();
    },
  );
});

test("whatever is typed, something is understood", () => {
  const commands = fc.constantFrom<AnsweringCommand>("when", "howmany", "who", "where", "ask");
  fc.assert(
    fc.property(
      commands,
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
      (command, question) => {
        const { text, terms, weight } = asked(command, question);
        expect(text).toBe(question);
        expect(Number.isFinite(weight)).toBe(true);
        for (const term of terms) expect(question.slice(term.start, term.end)).toBe(term.typed);
      },
    ),
  );
});
