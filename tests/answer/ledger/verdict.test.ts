import { describe, expect, test } from "vitest";
import { readFigure } from "../../../src/answer/ledger/figure.ts";
import { type Claim, decideVerdict, type Verdict } from "../../../src/answer/ledger/verdict.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { passagesOf } from "../../search/passages.ts";

const TITLE = "Ferry Aurora sinks near Elsby harbour";
const STORY =
  "off the port of Elsby, where the ferry Aurora of the Norden Line sank, the Harbour Office said.";

/** The last count of one sentence in a report of its own. */
function claim(text: string, published = "2021-03-04"): Claim {
  const sentence = `${text} ${STORY}`;
  const [passage] = passagesOf([sentence], [], { id: text, published, title: TITLE });
  const count = readCounts(sentence).at(-1);
  return {
    key: text,
    figure: (passage && count && readFigure(passage, passage.start + count.start)) ?? null,
  };
}

describe("decideVerdict", () => {
  test.each<[Verdict, readonly Claim[]]>([
    ["agree", [claim("At least 12 people died")]],
    ["agree", [claim("At least 12 people died"), claim("More than 10 people died")]],
    ["differ", [claim("A total of 12 people died"), claim("A total of 15 people died")]],
    ["updates", [claim("A total of 12 people died"), claim("A total of 15 people died", "2021-03-05")]],
    ["apart", [claim("A total of 12 people died"), claim("A total of 15 people were injured")]],
    ["several", [claim("A total of 15 people died"), claim("A total of 12 people died", "2021-03-05")]],
    [
      "several",
      [
        claim("A total of 12 people died"),
        claim("A total of 15 people were injured"),
        claim("A total of 12 people died off"),
      ],
    ],
    ["several", [claim("An earlier toll of 27 dead"), claim("At least 20 people died")]],
  ])("says %s", (verdict, claims) => {
    expect(decideVerdict(claims)).toBe(verdict);
    expect(decideVerdict(claims.toReversed())).toBe(verdict);
  });

  test("finds no dispute between a day and its month", () => {
    const day = { key: "2021-03-04", figure: null };
    expect(decideVerdict([day, { key: "2021-03", figure: null }])).toBe("agree");
    expect(decideVerdict([day, { key: "2021-03-05", figure: null }])).toBe("several");
  });

  test("claims nothing of two names", () => {
    expect(
      decideVerdict([
        { key: "ida holm", figure: null },
        { key: "elsby", figure: null },
      ]),
    ).toBe("several");
  });
});
