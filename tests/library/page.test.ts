import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accepted, BRIDGE, expectRefusal, file, libraryOf } from "./library.ts";

const PARAGRAPHS = [
  "The ferry ran aground in thick fog on Friday morning, the coast guard said, with two hundred people on board.",
  "All of them were taken to the shore in lifeboats, and eleven were brought to hospital with slight injuries.",
  "The captain told investigators that the radar had failed shortly before, according to a spokesman for the port.",
];

function page({ head = "", body = "" }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry aground</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}${body}
<aside class="related"><a href="/x">Other story</a></aside></article>
<footer>About us. All rights reserved.</footer><script>track("<p>not me</p>")</script></body></html>`;
}

const HEAD = `<title>Ferry aground | The Coast</title>
<link rel="canonical" href="https://coast.example/ferry">
<meta property="og:site_name" content="The Coast">
<meta property="article:published_time" content="2022-03-04T23:30:00-05:00">`;

async function saved(html: string | Uint8Array, facts = {}) {
  const { library, reports } = await libraryOf({ "a.md": BRIDGE });
  const { id, understood } = await accepted(library, file("page.html", html, facts));
  const { file: name } = await library.confirm(id);
  return { understood, name, text: await readFile(join(reports, name), "utf8") };
}

describe("a page", () => {
  test("is reduced to its article, a paragraph a line, under what the page says of itself", async () => {
    const { name, text } = await saved(page({ head: HEAD }));
    expect(name).toBe("2022-03-04-ferry-aground.md");
    expect(text).toBe(`---
title: Ferry aground
publisher: The Coast
published: 2022-03-04
url: https://coast.example/ferry
---

${PARAGRAPHS.join("\n\n")}
`);
  });

  test("is called and dated as the moderator says", async () => {
    const facts = {
      title: "Aground",
      publisher: "Port",
      published: "2022-03-06",
      url: "http://port.example/",
    };
    const { understood } = await saved(page({ head: HEAD }), facts);
    expect(understood).toMatchObject(facts);
  });

  test("keeps headings and lists apart from sentences", async () => {
    const body =
      "<h2>What is known</h2><ul><li>The fog was&nbsp;thick.</li><li>The radar\n failed.</li></ul>";
    const { text } = await saved(page({ body }));
    expect(text).toContain("\n\n## What is known\n\n- The fog was thick.\n\n- The radar failed.\n");
  });

  test("says what it says in JSON for search engines too", async () => {
    const head = `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
      "headline": "Ferry in fog", "datePublished": "2022-03-05", "publisher": {"@type": "Organization", "name": "The Port"}}</script>`;
    const { understood } = await saved(page({ head }));
    expect(understood).toMatchObject({
      title: "Ferry in fog",
      publisher: "The Port",
      published: "2022-03-05",
      publishedFrom: "stated",
    });
  });

  test("is of the publisher whose address it has where it names none", async () => {
    const { understood } = await saved(
      page({ head: '<meta property="og:url" content="https://www.coast.example/1">' }),
    );
    expect(understood).toMatchObject({ publisher: "coast.example", url: "https://www.coast.example/1" });
  });

  test("may be in another encoding where it says so", async () => {
    const html = page({ body: "<p>The harbour caf\xe9 of Senhor Jo\xe3o gave everybody tea.</p>" });
    const { text } = await saved(Buffer.from(html.replace("utf-8", "windows-1252"), "latin1"));
    expect(text).toContain("The harbour café of Senhor João gave everybody tea.");
  });

  test("is known for one under the name of a text", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const { understood } = await accepted(library, file("page.txt", page({ head: HEAD })));
    expect(understood).toMatchObject({ title: "Ferry aground", sentences: 3 });
  });

  test("may be a piece of one, without head and body", async () => {
    const { text } = await saved(PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join(""));
    expect(text.trim()).toBe(PARAGRAPHS.join("\n\n"));
  });

  test("says nothing of itself that is no day and no web address", async () => {
    const head = `<link rel="canonical" href="/ferry"><meta name="date" content="yesterday">`;
    const { understood } = await saved(page({ head }));
    expect(understood).toMatchObject({ url: null, published: null });
  });
});

describe("a page is refused", () => {
  test.each([
    ["no article", "<html><body></body></html>"],
    ["nothing at all", ""],
    ["thousands of elements", `<p>${"<b>a</b>".repeat(20_000)}`],
    ["ends of elements that never began", "</p>".repeat(100_000)],
    ["nothing but signs", "<".repeat(1_000_000)],
    ["comments without end", `${PARAGRAPHS.join(" ")}${"<!-- -->".repeat(100_000)}`],
    ["more classes than words", `<p class="${"comment ".repeat(300_000)}">${PARAGRAPHS.join(" ")}`],
    ["elements in elements without end", `${"<div>".repeat(5000)}${PARAGRAPHS.join(" ")}`],
  ])("when it has %s", async (_, html) => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    await expectRefusal(library, file("page.html", html), "no-article");
  });

  test("when its article alone is larger than a text may be", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const html = `<article><p>${"The river rose on Monday. ".repeat(30_000)}</p></article>`;
    await expectRefusal(library, file("page.html", html), "too-large");
  });
});
