import { describe, expect, it } from "vitest";
import { showProgress } from "../../src/terminal/progress.ts";
import { collect } from "./stand-in.ts";

function run(output: ReturnType<typeof collect>, times: readonly number[]): string {
  const clock = [...times];
  const { update, clear } = showProgress(output, "Reading", () => clock.shift() ?? 0);
  for (let done = 1; done < times.length; done += 1) update(done, 4);
  clear();
  return output.text;
}

describe("the progress bar", () => {
  it("is drawn on a terminal after a moment, not at every step, and taken away in the end", () => {
    expect(run(collect({ isTTY: true }), [0, 100, 320, 330, 400])).toBe(
      `\r\u001b[2KReading ${"█".repeat(12)}${"░".repeat(12)} 2/4\r\u001b[2KReading ${"█".repeat(24)} 4/4\r\u001b[2K`,
    );
  });

  it("writes nothing at all where reading is quick, or where there is no terminal", () => {
    expect(run(collect({ isTTY: true }), [0, 100, 200, 299])).toBe("");
    expect(run(collect(), [0, 500, 1000, 2000])).toBe("");
  });
});
