import { describe, expect, it } from "vitest";
import { createCooldown } from "../../src/discord/cooldown.ts";

const PACE = { questions: 3, seconds: 20 };

describe("createCooldown", () => {
  it("lets a member ask as often as is allowed, then says how long to wait", () => {
    const leave = createCooldown(PACE);
    expect([0, 1000, 2000, 2500].map((at) => leave("ada", at))).toEqual([0, 0, 0, 18]);
  });

  it("does not count what was refused", () => {
    const leave = createCooldown(PACE);
    for (const at of [0, 1, 2, 3, 4, 5, 19_000]) leave("ada", at);
    expect(leave("ada", 20_000)).toBe(0);
  });

  it("counts each member alone", () => {
    const leave = createCooldown({ questions: 1, seconds: 20 });
    expect([leave("ada", 0), leave("grace", 0), leave("ada", 0)]).toEqual([0, 0, 20]);
  });

  it("has no limit where none is wanted", () => {
    const leave = createCooldown({ questions: 0, seconds: 20 });
    expect(Array.from({ length: 50 }, () => leave("ada", 0)).every((wait) => wait === 0)).toBe(true);
  });

  it("still knows who asked last after many others came", () => {
    const leave = createCooldown({ questions: 1, seconds: 20 });
    for (let n = 0; n < 1000; n += 1) leave(`early ${n}`, 0);
    leave("ada", 25_000);
    leave("grace", 25_001);
    expect([leave("ada", 25_002), leave("early 0", 25_002)]).toEqual([20, 0]);
  });
});
