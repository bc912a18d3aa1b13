import { describe, expect, test } from "vitest";
import { readValues } from "../read-values.ts";

const labelsOf = (...sentences: readonly string[]) =>
  readValues("where was the clerk shot", ...sentences).map(({ label }) => label);

describe("what lies in a town", () => {
  test("is told with the town behind it, in the words of the sentence", () => {
    const labels = labelsOf("The clerk was shot at a home in the 400 block of Pine Road in Belora, Ohio.");
    expect(labels).toContain("400 block of Pine Road in Belora, Ohio");
  });

  test("is told with the town that its report is about", () => {
    const dateline = "BELORA, Ohio (AP) – A clerk has died.";
    expect(labelsOf("The clerk was shot in her father's car.", dateline)).toEqual([
      "her father's car, Belora",
    ]);
  });

  test("keeps its own name as its value, and says that its town was worked out", () => {
    const [value] = readValues(
      "where was the clerk shot",
      "The clerk was shot on Pine Road.",
      "The Belora Police Department came.",
    );
    expect(value).toMatchObject({ value: "Pine Road", within: "belora", certainty: "implied" });
  });

  test("is told alone where the question names the town", () => {
    const [value] = readValues(
      "where in Belora was the clerk shot",
      "The clerk was shot on Pine Road.",
      "The Belora Police Department came.",
    );
    expect(value?.label).toBe("Pine Road");
  });
});
