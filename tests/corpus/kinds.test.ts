import { describe, expect, test } from "vitest";
import { classify } from "../../src/corpus/kinds.ts";

const BODY = "The bridge was closed on Monday after a lorry hit it, the police said.";

/** The kind of one paragraph in the middle of a report. */
function kindOf(text: string, next = BODY): string | undefined {
  const texts = [BODY, text, next, BODY];
  return classify(texts.map((each, n) => ({ text: each, position: n / 10 })))[1];
}

describe("body", () => {
  test.each([
    BODY,
    "Related species: herons, which also nest on the lake, were not harmed.",
    "Read more books, the minister told the pupils: it helps.",
    "“The peacekeeping operation ended (…), the objectives were met,” the general said.",
    "“We will rebuild the city.”",
    "By Thursday the troops had left.",
    "About 300 people were arrested.",
    "The image of the burning city hall went around the world.",
    "Sources: three officials who asked not to be named spoke of 20 dead.",
    "At 1:56 p.m. the building fell.",
    "Status quo remains, the minister said on Thursday.",
    "He asked: “Who pays for it?”",
    "Published figures differ.",
    "Photo shops were looted, too.",
    "The storm contributed to this disaster.",
    "Photos of the dead were posted online.",
    "Subscribers of the network lost their connection.",
    "Copyright law was changed by parliament on Monday.",
  ])("%s", (text) => {
    expect(kindOf(text)).toBe("body");
  });
});

describe("heading", () => {
  test.each([
    "The head of state orders raid against protest …",
    "Calm prevails again in Almaty",
    "## What we know so far",
    "**Reactions**",
    "Kazakhstan: Military alliance begins with withdrawal",
    "Who pays for the damage?",
    "Russia-led alliance’s troops prepare to pull out of Kazakhstan",
  ])("%s", (text) => {
    expect(kindOf(text)).toBe("heading");
  });
});

describe("caption", () => {
  test.each([
    "A woman walks past a soldier in Almaty on January 12, 2022. Photo: EFE / EPA / PRESS SERVICE",
    "Peacekeepers attend the ceremony in Almaty, Kazakhstan (Vladimir Tretyakov/NUR.KZ via AP)",
    "President Tokayev (right) and former President Nazarbayev shake hands.",
    "View of the farewell of the military contingent, on January 13, 2022.",
    "Pictured: the city hall after the fire.",
    "3 of 12 A man looks at the bridge.",
    "A map of the region. Image: Jane Doe.",
  ])("%s", (text) => {
    expect(kindOf(text)).toBe("caption");
  });

  test("is what stands above a credit line", () => {
    expect(kindOf("A man walks past the city hall.", "Valery Sharifulin / TASS / Getty")).toBe("caption");
  });
});

describe("furniture", () => {
  test.each([
    "Elmo Post writer Jane Vale contributed to this report.",
    "Jane Vale, The Associated Press",
    "Read also: The ten longest bridges in the north",
    "(See also: Who pays for the mill?)",
    "READ MORE | Ferry runs again",
    "Getty Images",
    "(Courtesy of the Vale family)",
    "AFP",
    "(Reuters)",
    "Associated Press Reporter",
    "Status: 01/13/2022 9:59 a.m.",
    "Thu, 13 Jan, 2022 - 10:58",
    "January 13, 2022",
    "Advertisement",
    "Read more:",
    "Related articles",
    "About Katie Curtis",
    "By Jane Doe",
    "By JANE DOE and John Smith",
    "https://example.com/story",
    "Subscribe to our newsletter",
    "Follow us on Twitter",
    "Photo: Jane Doe",
    "Valery Sharifulin / TASS / Getty",
    "1:56 Protesters march against the order",
    "© 2022 The Paper",
    "* * *",
    "1234",
    "Reporting by Jane Doe; editing by John Smith",
  ])("%s", (text) => {
    expect(kindOf(text)).toBe("furniture");
  });

  test("is all that follows a box of other stories near the end", () => {
    const texts = [
      BODY,
      BODY,
      BODY,
      BODY,
      "Check Also",
      "Officials arrested",
      "Kyiv, June 21 – An official was arrested, police said.",
    ];
    const kinds = classify(texts.map((text, n) => ({ text, position: n / texts.length })));
    expect(kinds).toEqual(["body", "body", "body", "body", "furniture", "furniture", "furniture"]);
  });

  test("is a box of other stories in the middle, but not the story that goes on after it", () => {
    const texts = [BODY, "Read more:", BODY, BODY, BODY, BODY];
    const kinds = classify(texts.map((text, n) => ({ text, position: n / texts.length })));
    expect(kinds).toEqual(["body", "furniture", "body", "body", "body", "body"]);
  });
});
