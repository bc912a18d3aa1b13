import { describe, expect, it } from "vitest";
import { textFragment } from "../../src/discord/text-fragment.ts";
import { sampleReport } from "./sample.ts";

function fragmentOf(text: string, part: string, from = 0): string | null {
  const start = text.indexOf(part, from);
  return textFragment(sampleReport(text), { start, end: start + part.length });
}

describe("textFragment", () => {
  it("gives a short sentence whole", () => {
    expect(fragmentOf("It rained. The bridge was shut. Nobody was hurt.", "The bridge was shut.")).toBe(
      ":~:text=The%20bridge%20was%20shut.",
    );
  });

  it("gives a long sentence by its first and last words", () => {
    const long =
      "The bridge over the river was shut to all cars on Tuesday after a crack was found in one of its piers.";
    expect(fragmentOf(`It rained. ${long} Nobody was hurt.`, long)).toBe(
      ":~:text=The%20bridge%20over%20the%20river,in%20one%20of%20its%20piers.",
    );
  });

  it("escapes what has a meaning of its own", () => {
    expect(fragmentOf("“Well-known, isn't it?” & more", "“Well-known, isn't it?”")).toBe(
      ":~:text=%E2%80%9CWell%2Dknown%2C%20isn%27t%20it%3F%E2%80%9D",
    );
  });

  it("tells two equal sentences apart by the words before", () => {
    const text = "The mayor spoke first. Nobody was hurt. The chief of police spoke later. Nobody was hurt.";
    expect(fragmentOf(text, "Nobody was hurt.", 50)).toBe(
      ":~:text=of%20police%20spoke%20later.-,Nobody%20was%20hurt.",
    );
  });

  it("is null where nothing tells them apart", () => {
    expect(fragmentOf("All is well. Yes. ".repeat(5), "Yes.", 40)).toBeNull();
  });

  it("tells two equal sentences apart by the words behind where nothing stands before", () => {
    expect(
      fragmentOf("Nobody was hurt. The bridge fell. Nobody was hurt. It rained.", "Nobody was hurt."),
    ).toBe(":~:text=Nobody%20was%20hurt.,-The%20bridge%20fell.%20Nobody");
  });

  it("takes no words from beyond a line, since browsers look within one paragraph", () => {
    const text = "The bridge fell.\n\nFirst part\n\nNobody was hurt.\n\nSecond part\n\nNobody was hurt.";
    expect(fragmentOf(text, "Nobody was hurt.", 50)).toBe(":~:text=Second%20part-,Nobody%20was%20hurt.");
    expect(fragmentOf(text, "part\n\nNobody was hurt.", 50)).toBe(
      ":~:text=Second-,part,Nobody%20was%20hurt.",
    );
  });

  it("gives a sentence that goes over lines by its first and its last", () => {
    expect(fragmentOf("The bridge\nwas shut.", "The bridge\nwas shut.")).toBe(
      ":~:text=The%20bridge,was%20shut.",
    );
  });
});
