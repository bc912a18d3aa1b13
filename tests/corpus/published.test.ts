import { describe, expect, test } from "vitest";
import { findPublication, isDay } from "../../src/corpus/published.ts";

const STORY = "\n\nThe bridge was closed after a lorry hit it, the police said.\n";

describe("findPublication", () => {
  test.each([
    // a header on the same line as the first sentence
    [" date 2022-01-14 The more than 2,000 soldiers began to leave.", "2022-01-14"],
    ["date: 2022-01-14\nThe bridge was closed.", "2022-01-14"],
    ["Published: 2022-01-14\n\nThe bridge was closed.", "2022-01-14"],
    ["Posted 2022-01-14 The bridge was closed on 3 May 2021.", "2022-01-14"],
    // a line of the page's own
    [`Bridge closed\n\nStatus: 01/13/2022 9:59 a.m.${STORY}`, "2022-01-13"],
    [`Bridge closed\nUpdated 13/01/2022 21:40${STORY}`, "2022-01-13"],
    [`Bridge closed\n13.01.2022${STORY}`, "2022-01-13"],
    [`Bridge closed\n2022-01-13 10:58${STORY}`, "2022-01-13"],
    // a byline
    [`Bridge closed\nThu, 13 Jan, 2022 - 10:58\nAssociated Press Reporter${STORY}`, "2022-01-13"],
    [`Bridge closed\nBy Jane Doe | January 13, 2022${STORY}`, "2022-01-13"],
    [`Bridge closed\nLast updated on Sept. 3rd, 2021 at 4 p.m.${STORY}`, "2021-09-03"],
    [`Bridge closed\nThursday 3rd of March 2022${STORY}`, "2022-03-03"],
  ])("%j states it", (text, published) => {
    expect(findPublication(text)).toEqual({ published, publishedFrom: "stated" });
  });

  test.each([
    // 003 of the seeds: two captions, the later one nearest to the day of publication
    [
      "Uprising put down\n\nThe two shook hands on June 7, 2019.\n\nA woman walks past a soldier on a street in Almaty, on January 11, 2022.\n",
      "2022-01-11",
    ],
    ["The bridge, closed since 3 May 2021, opened on 2 March 2022, the mayor said.", "2022-03-02"],
    ["Almaty, on January 11, 2022.\n\nThe bridge was closed.", "2022-01-11"],
  ])("%j lets it be inferred from the latest full date", (text, published) => {
    expect(findPublication(text)).toEqual({ published, publishedFrom: "inferred" });
  });

  test.each([
    ["The bridge was closed on Monday."],
    ["The bridge was closed on 13 January."],
    ["The bridge was built in 1991, and closed in January 2022."],
    ["The bridge was closed on 30 February 2022, it says."],
    ["Call 01/13/22 for news."],
    [""],
  ])("%j gives none", (text) => {
    expect(findPublication(text)).toEqual({ published: null, publishedFrom: "unknown" });
  });

  test("prefers the header to a byline, and a byline to later dates in the text", () => {
    const byline = "Thu, 13 Jan, 2022 - 10:58\n\nThe bridge opens on 1 May 2022, the mayor said today.\n";
    expect(findPublication(byline).published).toBe("2022-01-13");
    expect(findPublication(`date 2022-01-14 ${byline}`).published).toBe("2022-01-14");
  });

  test("takes no byline from far down the page", () => {
    const lines = Array.from({ length: 20 }, (_, n) => `Sentence ${n} of the story is here.`).join("\n");
    expect(findPublication(`${lines}\n3 May 2021\n`)).toEqual({
      published: "2021-05-03",
      publishedFrom: "inferred",
    });
  });
});

describe("isDay", () => {
  test.each(["2022-01-31", "2020-02-29", "1999-12-31"])("%s is a day", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    "2022-02-29",
    "2022-13-01",
    "2022-00-10",
    "2022-04-31",
    "2022-1-3",
    "22-01-03",
    "2022-01-03T00:00",
    "",
  ])("%j is no day", (text) => {
    expect(isDay(text)).toBe(false);
  });
});
