import { expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const father = (sentence: string) => fitsOf(readValues("who is Jane Vale's father", sentence));

test.each(["said her father, Adam Vale", "said Adam Vale, Jane’s father", "said Vale's father Adam Vale"])(
  "a relative may have the name that the question gives: %s",
  (said) => {
    expect(father(`“It was quiet,” ${said}, on Monday.`)["Adam Vale"]).toBe(1);
  },
);

test("whoever the question names is not the relative", () => {
  expect(father("Her father saw Jane Vale.")).not.toHaveProperty("Jane Vale");
  expect(father("He shot his father Jane Marie Vale.")).not.toHaveProperty("Jane Marie Vale");
});

test("another with the same name is no relative where nothing says so", () => {
  expect(father("The spokesman, Adam Vale, met her father.")["Adam Vale"] ?? 0).toBeLessThan(1);
});
