import { describe, expect, test } from "vitest";
import { LARGEST_PAGE_BYTES, LARGEST_TEXT_BYTES } from "../../src/library/decode-draft.ts";
import { accepted, BRIDGE, expectRefusal, FLOOD, file, libraryOf, pasted, STRIKE } from "./library.ts";

describe("a draft", () => {
  test("is understood as the report it would be", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const { understood } = await accepted(library, file("flood.md", FLOOD));
    expect(understood).toEqual({
      title: "Flood in the valley",
      publisher: null,
      url: null,
      published: "2022-02-01",
      publishedFrom: "stated",
      sentences: 2,
      words: 18,
      opening: [
        "Heavy rain flooded eleven villages in the valley on Tuesday.",
        "The fire brigade brought forty people to safety.",
      ],
      similar: null,
    });
  });

  test("is called and dated as the moderator says, whatever its front matter says", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const facts = {
      title: " Valley:\nunder water ",
      publisher: "The Paper",
      published: "2022-02-03",
      url: "https://paper.example/1",
    };
    const { understood } = await accepted(library, file("flood.md", FLOOD, facts));
    expect(understood).toMatchObject({ ...facts, title: "Valley: under water", publishedFrom: "stated" });
  });

  test("says that a date is inferred, or unknown", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const inferred = await accepted(
      library,
      pasted(`${STRIKE} The last one, in the year before, ended on 5 March 2021.`),
    );
    expect(inferred.understood).toMatchObject({ published: "2021-03-05", publishedFrom: "inferred" });
    const unknown = await accepted(library, pasted(STRIKE));
    expect(unknown.understood).toMatchObject({ published: null, publishedFrom: "unknown" });
  });

  test("changes nothing among the reports before it is confirmed", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    await accepted(library, pasted(STRIKE));
    await library.reload();
    expect(library.archive.reports.map(({ id }) => id)).toEqual(["a"]);
  });

  test("may be saved with the byte order mark of another Unicode encoding", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(STRIKE, "utf16le")]);
    expect((await accepted(library, file("a.txt", bytes))).understood.sentences).toBe(2);
  });
});

describe("a draft is refused", () => {
  test("when it is too large", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const sentence = await expectRefusal(
      library,
      file("a.txt", "a".repeat(LARGEST_TEXT_BYTES + 1)),
      "too-large",
    );
    expect(sentence).toBe("It is larger than 512 KB: add the report alone, as text.");
    await expectRefusal(library, file("a.html", "a".repeat(LARGEST_PAGE_BYTES + 1)), "too-large");
  });

  test.each([
    ["a kind of file that is no report", file("a.pdf", STRIKE), "not-a-report-file"],
    ["binary", file("a.txt", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), "not-text"],
    ["full of control characters", pasted(`${STRIKE}\u0001`), "not-text"],
    ["in another encoding", file("a.txt", Buffer.from("El ni\xf1o cay\xf3.", "latin1")), "not-utf8"],
    [
      "a page in an encoding that nobody knows",
      file("a.html", '<meta charset="x-none"><p>Hello.'),
      "not-utf8",
    ],
    ["empty", pasted(" \n "), "no-text"],
    ["front matter alone", pasted("---\ntitle: A\n---\n"), "no-text"],
    ["without a sentence", pasted("Photo: AP"), "no-sentence"],
    ["of no day of the calendar", pasted(STRIKE, { published: "2022-02-30" }), "bad-date"],
    ["of a day in the future", pasted(STRIKE, { published: "2999-01-01" }), "future-date"],
    ["of no web address", pasted(STRIKE, { url: "javascript:alert(1)" }), "bad-url"],
    ["with front matter that is not closed", pasted(`---\ntitle: A\n${STRIKE}`), "bad-front-matter"],
    ["with front matter that is wrong", pasted(`---\nurl: none\n---\n${STRIKE}`), "bad-front-matter"],
  ])("when it is %s", async (_, draft, code) => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    expect(await expectRefusal(library, draft, code)).toMatch(/^\S.*[.]$/);
  });

  test("when a report has the same text, though not the same front matter or lines", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const text = BRIDGE.slice(BRIDGE.lastIndexOf("---\n") + 4).replaceAll(". ", ".\n\n");
    const sentence = await expectRefusal(library, pasted(text, { title: "Another" }), "copy");
    expect(sentence).toBe('It is a copy of the report "Bridge closed" (a), which is here already.');
  });

  test("when it tells next to nothing that a report does not tell in the same words", async () => {
    const { library } = await libraryOf({
      "a.txt": `${STRIKE} ${STRIKE.replaceAll("the", "all")}`,
      "b.md": BRIDGE,
    });
    await expectRefusal(library, pasted(STRIKE.toUpperCase()), "copy");
  });

  test("not when it tells more than a report in the same words, which is named", async () => {
    const { library } = await libraryOf({ "a.txt": STRIKE, "b.md": BRIDGE });
    const longer = `${STRIKE} The mayor said that the city has no money for it, and called for talks next week.`;
    expect((await accepted(library, pasted(longer))).understood.similar?.id).toBe("a");
  });
});
