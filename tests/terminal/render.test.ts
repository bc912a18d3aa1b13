import { describe, expect, it } from "vitest";
import { render } from "../../src/terminal/render.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { answer, excerpt, finding, plainLook, report } from "./stand-in.ts";

const flood = report();
const rescued = excerpt(
  flood,
  "At least 12 people were rescued from their roofs, police said.",
  "At least 12 people",
);
const other = report({
  id: "wires/flood-2",
  title: "River recedes",
  publisher: null,
  publishedFrom: "inferred",
  url: "https://example.org/a",
});
const ESC = "\u001b";

describe("an answer for people", () => {
  it("gives the finding first, then the passage with its source below it, at 60 columns", () => {
    const found = answer({
      findings: [finding("At least 12 people", [flood])],
      excerpts: [rescued],
    });
    expect(renderAnswer(found, plainLook(60))).toBe(
      `
At least 12 people (1 report says so)

 1  At least 12 people were rescued from their roofs, police
    said.
      — Hundreds flee as the river rises to a level nobody …
        Valley Courier, published 2 May 2023, paragraph 4 of
        flood
`.trim(),
    );
  });

  it("says that reports differ and who says what, at 100 columns", () => {
    const found = answer({
      findings: [
        finding("At least 12 people", [flood], { hedged: true }),
        finding("1 May 2023", [other, flood], { certainty: "implied", excerpts: [1] }),
      ],
      excerpts: [rescued, excerpt(other, "The river rose on Monday.", "Monday")],
    });
    expect(renderAnswer(found, plainLook(100))).toBe(
      `
The reports give different answers:
  At least 12 people (1 report says so, but not for certain)
    [1] Valley Courier: Hundreds flee as the river rises to a level nobody alive had seen
  1 May 2023 (worked out from 2 reports)
    [2] River recedes
        Valley Courier: Hundreds flee as the river rises to a level nobody alive had seen

 1  At least 12 people were rescued from their roofs, police said.
      — Hundreds flee as the river rises to a level nobody alive had seen
        Valley Courier, published 2 May 2023, paragraph 4 of flood

 2  The river rose on Monday.
      — River recedes
        published about 2 May 2023 (worked out from its text), paragraph 4 of wires/flood-2
        https://example.org/a
`.trim(),
    );
  });

  it("does not say that reports differ where one report gives two values", () => {
    const found = answer({ findings: [finding("Monday", [flood]), finding("Tuesday", [flood])] });
    expect(renderAnswer(found, plainLook(80))).toBe(
      "The report gives more than one answer:\n  Monday (1 report says so)\n  Tuesday (1 report says so)",
    );
  });

  it("says of figures no more than is sure, and when a report takes one back", () => {
    const findings = [
      finding("164 dead", [flood], { bound: "exactly", withdrawn: true }),
      finding("dozens", [other], { bound: "exactly", hedged: true }),
    ];
    expect(renderAnswer(answer({ findings, verdict: "differ" }), plainLook(80))).toMatch(
      /^The reports give different figures:\n {2}164 dead \(1 report says so, but a report takes it back\)\n[\s\S]*dozens \(1 report says so, but not for certain\)/,
    );
    const one = findings.map((each) => ({ ...each, reports: [flood] }));
    expect(renderAnswer(answer({ findings: one, verdict: "differ" }), plainLook(80))).toContain(
      "The report gives different figures:",
    );
    expect(renderAnswer(answer({ findings, verdict: "updates" }), plainLook(80))).toContain(
      "The figure grew:",
    );
  });

  it("says how many findings are left out", () => {
    const findings = Array.from({ length: 11 }, (_, n) => finding(`value ${n}`, [flood]));
    expect(renderAnswer(answer({ findings }), plainLook(80))).toMatch(/value 7 .*\n {2}and 3 more$/);
  });

  it("does not repeat a whole sentence as a finding above the passage that is that sentence", () => {
    const found = answer({ findings: [finding(rescued.text, [flood])], excerpts: [rescued] });
    expect(renderAnswer(found, plainLook(100))).toMatch(/^ 1 {2}At least 12/);
  });

  it("gives id and address of a report once, its title and date below every passage", () => {
    const [one, two] = ["The river rose on Monday.", rescued.text].map((text) => excerpt(other, text));
    const shown = renderAnswer(
      answer({ excerpts: [one, two].flatMap((item) => item ?? []) }),
      plainLook(100),
    );
    expect(shown.match(/River recedes/g)).toHaveLength(2);
    expect(shown.match(/published about 2 May 2023 \(worked out from its text\), paragraph 4/g)).toHaveLength(
      2,
    );
    expect(shown.match(/wires\/flood-2|https:\/\/example.org\/a/g)).toHaveLength(2);
  });

  it("never breaks an id or an address, so that it can be copied", () => {
    const long = report({ id: "i".repeat(50), url: `https://example.org/${"a".repeat(50)}` });
    const lines = renderAnswer(answer({ excerpts: [excerpt(long, rescued.text)] }), plainLook(40)).split(
      "\n",
    );
    expect(lines.slice(-2)).toEqual([`        ${long.id}`, `        ${long.url}`]);
  });

  it("emphasises the answer with colour alone, so that without colour the words are the report's", () => {
    const found = answer({ findings: [finding("x", [flood])], excerpts: [rescued] });
    const coloured = renderAnswer(found, { ...plainLook(100), isColoured: true });
    expect(coloured).toContain(`${ESC}[1m${ESC}[32mAt least 12 people${ESC}[39m${ESC}[22m were rescued`);
    expect(renderAnswer(found, plainLook(100))).toContain(` 1  ${rescued.text}`);
  });

  it("emphasises an answer that runs over the end of a line", () => {
    const found = answer({ excerpts: [excerpt(flood, rescued.text, "rescued from their roofs")] });
    const lines = renderAnswer(found, { ...plainLook(40), isColoured: true }).split("\n");
    expect(lines[0]).toContain(`${ESC}[32mrescued from${ESC}`);
    expect(lines[1]).toContain(`${ESC}[32mtheir roofs${ESC}`);
  });
});

describe("no answer for people", () => {
  it("names the words that are nowhere and not here before the closest passages", () => {
    const unclear = answer({
      outcome: "unclear",
      excerpts: [rescued],
      unknownWords: ["wife"],
      absentWords: ["tanks", "planes"],
    });
    expect(renderAnswer(unclear, plainLook(60))).toBe(
      `
No report answers this outright. No report mentions “wife”.
These passages do not mention “tanks” or “planes”. The
closest passages:

 1  At least 12 people were rescued from their roofs, police
    said.
      — Hundreds flee as the river rises to a level nobody …
        Valley Courier, published 2 May 2023, paragraph 4 of
        flood
`.trim(),
    );
  });

  it("emphasises nothing where no answer is claimed", () => {
    const unclear = answer({ outcome: "unclear", excerpts: [rescued] });
    expect(renderAnswer(unclear, { ...plainLook(100), isColoured: true })).not.toContain(`${ESC}[32m`);
  });

  it("says in one sentence how much was searched", () => {
    const look = plainLook(80);
    expect(renderAnswer(answer({ outcome: "nothing", searched: 2000 }), look)).toBe(
      "No report is about this: 2,000 reports were searched.",
    );
    expect(renderAnswer(answer({ outcome: "nothing", searched: 1 }), look)).toBe(
      "No report is about this: 1 report was searched.",
    );
    const unknown = answer({ outcome: "nothing", unknownWords: ["wife", "unicorn"] });
    expect(renderAnswer(unknown, look)).toBe(
      "No report mentions “wife” or “unicorn”: 5 reports were searched.",
    );
  });
});

describe("a hostile report", () => {
  const text = `It rose${ESC}[2J${ESC}]0;owned\u0007 by\u009b31m 2\r\nmetres\u202e.\u007f`;
  const hostile = report({ text, title: text, publisher: text, url: text, id: `${ESC}[31mid` });
  const says = answer({
    findings: [finding(text, [hostile]), finding(`2${ESC}[0m metres`, [flood])],
    excerpts: [excerpt(hostile, text, "2\r\nmetres")],
    unknownWords: [text],
  });
  const list = {
    kind: "list",
    title: text,
    intro: text,
    items: [{ heading: text, text, small: text }],
  } as const;

  it.each([
    ["an answer", { kind: "answer", answer: says, ask: { command: "ask", question: "" } }],
    [
      "an answer that is unclear",
      { kind: "answer", answer: { ...says, outcome: "unclear" }, ask: { command: "ask", question: "" } },
    ],
    ["a list", list],
    ["a refusal", { kind: "refusal", message: text }],
  ] as const)("sends no control character to the terminal through %s", (_name, reply) => {
    const shown = render(reply, plainLook(60)).replaceAll("\n", "");
    expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(shown).toContain("It rose␛[2J");
  });
});

describe("a list and a refusal for people", () => {
  it("are wrapped, a list with its items indented under its title", () => {
    const list = {
      kind: "list",
      title: "2 reports",
      intro: "What was read:",
      items: [
        { heading: "River recedes", text: "published 2023-05-02", small: "flood" },
        { heading: "A heading that is longer than the line", text: "" },
      ],
    } as const;
    expect(render(list, plainLook(30))).toBe(
      `
2 reports
What was read:

  River recedes
    published 2023-05-02
    flood

  A heading that is longer
    than the line
`.trim(),
    );
    expect(render({ kind: "refusal", message: "There is no such report." }, plainLook(40))).toBe(
      "There is no such report.",
    );
  });
});
