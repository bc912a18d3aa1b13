import { expect, it } from "vitest";
import { once } from "../src/once.ts";

it("makes nothing before the first call, and then the same for every call", () => {
  let makings = 0;
  const list = once(() => {
    makings += 1;
    return [];
  });
  expect(makings).toBe(0);
  expect(list()).toBe(list());
  expect(makings).toBe(1);
});
