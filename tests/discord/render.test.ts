import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { capitalise } from "../../src/discord/capitalise.ts";
import { message } from "../../src/discord/message.ts";
import { render } from "../../src/discord/render.ts";
import { CATALOGS } from "../../src/language/catalogs.ts";
import { ENGLISH, wordsFor } from "../../src/language/words.ts";
import { sampleAnswer, sampleExcerpt, sampleFinding, sampleReport, shownAnswer } from "./sample.ts";
import { callbackFaults, textOf } from "./stand-in/body-faults.ts";

const TEXT = "The bridge was closed on 3 March 2021.";
/** What `renderList` keeps free, without the gap before it. */
const REST_ROOM = 38;
const REPORT = sampleReport(TEXT);
const EXCERPT = sampleExcerpt(REPORT, "3 March 2021");
const FOUND = sampleAnswer({
  findings: [sampleFinding("3 March 2021", { reports: [REPORT] })],
  excerpts: [EXCERPT],
});

function shown(answer: Answer): string {
  return textOf({ components: shownAnswer(answer) });
}

function faults(components: ReturnType<typeof render>): readonly string[] {
  return callbackFaults({ type: 4, data: message({ components }, false) }, []);
}

describe("an answer that was found", () => {
  it("shows question, finding, passage, source and how much was searched, in this order", () => {
    expect(shown(FOUND).split("\n")).toEqual([
      "### When was the bridge closed",
      "**3 March 2021** · in 1 report",
      "> The bridge was closed on **3 March 2021**.",
      "-# 1 · A bridge is closed, The Ashford Herald, published 4 March 2021, paragraph 1",
      "-# Searched 1 report",
    ]);
  });

  it("says when a value was worked out, and when the reports are not certain of it", () => {
    const finding = sampleFinding("3 March 2021", { reports: [REPORT], certainty: "implied", hedged: true });
    expect(shown({ ...FOUND, findings: [finding] })).toContain(
      "**3 March 2021** · worked out from 1 report, not certain there",
    );
  });

  it("says that reports differ and gives each value", () => {
    const other = sampleReport(TEXT, { id: "b" });
    const findings = [
      sampleFinding("3 March 2021", { reports: [REPORT, other] }),
      sampleFinding("4 March 2021", { reports: [sampleReport(TEXT, { id: "c" })] }),
    ];
    expect(shown({ ...FOUND, findings })).toContain(
      "The reports give different answers:\n- **3 March 2021** · in 2 reports\n- **4 March 2021** · in 1 report",
    );
  });

  it("begins each value with a capital letter, wherever its words stood in the report", () => {
    const findings = ["more than 12 people", "More than 10 people", "\u{1F600} people"].map((label) =>
      sampleFinding(label, { reports: [REPORT] }),
    );
    const text = shown({ ...FOUND, findings });
    expect(text).toContain("- **More than 12 people**");
    expect(text).toContain("- **More than 10 people**");
    expect(text).toContain("- **\u{1F600} people**");
  });

  it("does not call it a difference between reports when one report gives both", () => {
    const findings = [
      sampleFinding("Ada", { reports: [REPORT] }),
      sampleFinding("Bob", { reports: [REPORT] }),
    ];
    expect(shown({ ...FOUND, findings })).toContain("The report gives more than one answer:");
  });

  it.each([
    ["agree", "These figures can all be true:"],
    ["updates", "The figure grew:"],
    ["differ", "The reports give different figures:"],
    ["apart", "These figures are of different things:"],
    ["several", "Several figures are given:"],
  ] as const)("says of figures that are %s no more than is sure", (verdict, heading) => {
    const findings = [
      sampleFinding("12 people", { bound: "exactly", reports: [REPORT] }),
      sampleFinding("15 people", { bound: "exactly", reports: [sampleReport(TEXT, { id: "b" })] }),
    ];
    expect(shown({ ...FOUND, findings, verdict })).toContain(`${heading}\n- **12 people**`);
  });

  it("says when a report takes a figure back", () => {
    const finding = sampleFinding("164 dead", { bound: "exactly", reports: [REPORT], withdrawn: true });
    expect(shown({ ...FOUND, findings: [finding] })).toContain(
      "**164 dead** · in 1 report, taken back by a report",
    );
  });

  it("counts the values that it does not show", () => {
    const findings = Array.from({ length: 11 }, (_, n) =>
      sampleFinding(`${n} people`, { reports: [REPORT] }),
    );
    expect(shown({ ...FOUND, findings })).toContain("- **7 people** · in 1 report\n- and 3 more");
  });

  it("shows at most three passages", () => {
    const lines = shown({ ...FOUND, excerpts: Array.from({ length: 5 }, () => EXCERPT) }).split("\n");
    expect(lines.filter((line) => line.startsWith("> "))).toHaveLength(3);
  });

  it("names a report with a long title by its first words", () => {
    const title = "Bridge over the river Ash is closed for a year after a lorry hit one of its pillars";
    expect(shown({ ...FOUND, excerpts: [sampleExcerpt(sampleReport(TEXT, { title }))] })).toContain(
      "-# 1 · Bridge over the river Ash is closed for a…, The Ashford Herald",
    );
  });

  it("links the title of a report that has an address on the web, and nothing else", () => {
    const cited = (url: string) =>
      shown({ ...FOUND, excerpts: [sampleExcerpt(sampleReport(TEXT, { url, title: "A [b]" }))] });
    expect(cited("https://example.org/a_(b)")).toContain(
      "-# 1 · [A \\[b\\]](https://example.org/a_%28b%29#:~:text=The%20bridge%20was%20closed%20on%203%20March%202021.), The",
    );
    expect(cited("javascript:alert(1)")).toContain("-# 1 · A \\[b\\], The");
    expect(cited("no address")).toContain("-# 1 · A \\[b\\], The");
  });

  it("says how the date is known", () => {
    const cited = (parts: Parameters<typeof sampleReport>[1]) =>
      shown({ ...FOUND, excerpts: [sampleExcerpt(sampleReport(TEXT, parts))] });
    expect(cited({ publishedFrom: "inferred" })).toContain(
      "date worked out from the text: about 4 March 2021",
    );
    expect(cited({ publishedFrom: "unknown", published: null })).toContain("date unknown");
  });

  it("cuts passages at a sentence, visibly and outside the quotation, to stay within 4000 characters", () => {
    const long = "It was *so* very long ago. ".repeat(200).trim();
    const excerpts = ["a", "b", "c"].map((id) => sampleExcerpt(sampleReport(long, { id })));
    const findings = Array.from({ length: 20 }, () => sampleFinding("_".repeat(200), { reports: [REPORT] }));
    const answer = { ...FOUND, question: "*".repeat(300), findings, excerpts };
    const quotes = shown(answer)
      .split("\n")
      .filter((line) => line.startsWith("> "));
    expect(faults(shownAnswer(answer))).toEqual([]);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      expect(quote).toMatch(/^> (?:It was \\\*so\\\* very long ago\. ?)+$/);
    }
    expect(shown(answer)).toContain("-# 1 · … the passage goes on · A bridge is closed");
  });
});

describe("an answer that is unclear", () => {
  const unclear = sampleAnswer({ outcome: "unclear", excerpts: [EXCERPT] });

  it("claims nothing: no bold words above or in the passages", () => {
    expect(shown(unclear)).toContain("No report answers this outright. The closest passages:\n> ");
    expect(shown(unclear)).not.toContain("**");
  });

  it("names the words that no report has, and those that the passages lack", () => {
    const text = shown({ ...unclear, unknownWords: ["wife", "a*b"], absentWords: ["tanks"] });
    expect(text).toContain("No report mentions *wife* or *a\\*b*. These passages do not mention *tanks*.");
  });
});

describe("an answer that is nothing", () => {
  it("is one sentence that says what was searched", () => {
    expect(shown(sampleAnswer({ outcome: "nothing", searched: 1234 }))).toBe(
      "No report is about this: 1,234 reports were searched, and /reports lists what they are about.",
    );
  });
});

describe("a list", () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ heading: `Report ${n}`, text: "_".repeat(300), small: "id" }));

  it("shows every item that fits and says how many more there are", () => {
    const reply = { kind: "list", title: "2,000 reports", items: items(2000) } as const;
    const text = textOf({ components: render(reply, ENGLISH) });
    const headings = text.split("\n").filter((line) => line.startsWith("**"));
    expect(text.split("\n").at(-1)).toBe(`and ${(2000 - headings.length).toLocaleString("en-GB")} more`);
    expect(faults(render(reply, ENGLISH))).toEqual([]);
  });

  it("says nothing of more when all are shown", () => {
    const reply = { kind: "list", title: "2 reports", items: items(2) } as const;
    expect(textOf({ components: render(reply, ENGLISH) })).not.toContain("more");
  });
});

describe("an answer in another language", () => {
  const german = (answer: Answer) => textOf({ components: shownAnswer(answer, { words: wordsFor("de") }) });
  const finding = sampleFinding("3 March 2021", { value: "2021-03-03", reports: [REPORT], hedged: true });

  it("has the bot's own words and days in it, and leaves question, title and passage as they are", () => {
    expect(german({ ...FOUND, findings: [finding] }).split("\n")).toEqual([
      "### /wann was the bridge closed",
      "**3\\. März 2021** · in 1 Bericht, dort nicht sicher",
      "> The bridge was closed on **3 March 2021**.",
      "-# 1 · A bridge is closed, The Ashford Herald, veröffentlicht am 4. März 2021, Absatz 1",
      "-# 1 Bericht durchsucht",
    ]);
  });

  it.each([
    ["early March 2021", "2021-03-01/2021-03-10"],
    ["the 1990s", "199X"],
    ["about 3 March 2021", "2021-03-03~"],
    ["Ada", "Ada"],
  ])("keeps the label %j, which says more than a day", (label, value) => {
    const findings = [{ ...finding, label, value }];
    expect(german({ ...FOUND, findings })).toContain(`**${capitalise(label)}** · in 1 Bericht`);
  });

  it("writes days from one to another as the language does, and English as the terminal does", () => {
    const findings = [{ ...finding, label: "3 to 9 March 2021", value: "2021-03-03/2021-03-09" }];
    expect(german({ ...FOUND, findings })).toContain("**3\\.–9. März 2021** · in 1 Bericht");
    expect(shown({ ...FOUND, findings })).toContain("**3 to 9 March 2021** · in 1 report");
  });

  it("joins words as the language does", () => {
    const answer = sampleAnswer({ outcome: "unclear", unknownWords: ["wife", "tanks"] });
    expect(german(answer)).toContain("Kein Bericht erwähnt *wife* oder *tanks*.");
  });

  it("names the list of reports as it is called there", () => {
    expect(german(sampleAnswer({ outcome: "nothing", searched: 1234 }))).toContain(
      "1.234 Berichte wurden durchsucht; /berichte",
    );
  });
});

describe.each(Object.keys(CATALOGS))("in %s, whatever is said", (locale) => {
  const words = wordsFor(locale);
  const long = "It was *so* very long ago. ".repeat(200).trim();
  const longReports = ["a", "b", "c"].map((id) => sampleReport(long, { id }));
  const everything = {
    question: "*".repeat(300),
    excerpts: longReports.map((report) => sampleExcerpt(report)),
    unknownWords: ["a", "b", "c"],
    absentWords: ["d", "e"],
    searched: 1_000_000,
  };
  const findings = Array.from({ length: 20 }, () => sampleFinding("_".repeat(200), { reports: [REPORT] }));

  it.each(["found", "unclear", "nothing"] as const)(
    "fits into one message that Discord takes (%s)",
    (outcome) => {
      const answer = sampleAnswer({ ...everything, outcome, findings: outcome === "found" ? findings : [] });
      expect(faults(shownAnswer(answer, { words }))).toEqual([]);
    },
  );

  it("fits into one message as a list", () => {
    const items = Array.from({ length: 2000 }, () => ({ heading: "_".repeat(300), text: "_".repeat(300) }));
    expect(faults(render({ kind: "list", title: "T", items }, words))).toEqual([]);
  });

  it("leaves room for the number of items that are not shown", () => {
    expect(words.say("list.more", { count: 1_000_000 }).length).toBeLessThan(REST_ROOM);
  });
});
