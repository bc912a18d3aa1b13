import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fits = (question: string, sentence: string) => fitsOf(readValues(question, sentence));

describe("how many, and by how many, are two questions", () => {
  const sentence = "Vale was elected with 18,204 votes, 512 more than her rival.";
  test.each([
    ["how many votes did Vale get", "18,204 votes", "512 more"],
    ["by how many votes did Vale win", "512 more", "18,204 votes"],
  ])("%s", (question, better, worse) => {
    const found = fits(question, sentence);
    expect(found[better]).toBeGreaterThan(found[worse] ?? 0);
  });

  test.each([
    ["by how many votes did Vale win", "Vale won with a 149 vote margin.", "149 vote margin"],
    ["by how many votes did Vale win", "Vale won by just 149 votes.", "149 votes"],
    ["by how many votes did Vale win", "Vale won with a majority of 149 votes.", "149 votes"],
    ["how much more do the clerks in Elsby earn", "Clerks in Elsby earn $2.40 an hour more.", "$2.40"],
    ["how many more people did they hold on Monday", "On Monday they held 20 more people.", "20 more people"],
  ])("%s: %s", (question, told, label) => {
    expect(fits(question, told)[label]).toBe(1);
  });

  test.each([
    ["how much do the clerks earn", "Clerks in Elsby earn $2.40 an hour more.", "$2.40"],
    ["by how many votes did Vale win", "Vale won 149 votes.", "149 votes"],
  ])("a figure of the other sort loses: %s, %s", (question, told, label) => {
    expect(fits(question, told)[label]).toBeLessThan(0.7);
  });
});
