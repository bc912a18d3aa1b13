import { describe, expect, test } from "vitest";
import { ask } from "../answer/evidence.ts";

const asked = (question: string) => ask(question, [["A gunman shot the clerk."]]).question;
const partOf = (question: string) => asked(question).crimePart;

describe("the part in a crime that a question asks for", () => {
  test.each([
    "who shot the clerk",
    "who was arrested for killing the clerk",
    "who was the second person arrested over the killing",
    "whos the 2nd suspect in the shooting",
    "what is the gunman's name",
    "who was behind the attack on the mill",
    "who did it",
  ])("is the accused's in: %s", (question) => {
    expect(partOf(question)).toBe("accused");
  });

  test.each([
    "who was shot at the mill",
    "who died in the mill shooting",
    "who was the clerk killed at the mill",
    'who was the "Mill Man" killed at the mill',
    "who were the victims of the shooting",
    "who did the gunman kill",
  ])("is the victim's in: %s", (question) => {
    expect(partOf(question)).toBe("victim");
  });

  test.each([
    "who is the suspect's lawyer",
    "who is the judge that kept the gunman in jail",
    "who was the judge who convicted the gunman",
    "who is the owner of the mill at which the old clerk was killed",
    "who arrested the gunman",
    "who owns the mill",
    "when was the clerk shot",
  ])("is none in: %s", (question) => {
    expect(partOf(question)).toBeNull();
  });

  test("lets the verb stand for what reports say of the accused", () => {
    const [shot] = asked("who shot the clerk").terms;
    expect(shot?.matches.get("suspect")).toBeGreaterThan(0);
    expect(shot?.matches.get("shoot")).toBe(1);
  });
});
