import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { illustrated } from "../../src/discord/illustrated.ts";
import { below, type Content, type PictureFile, textDisplay } from "../../src/discord/message.ts";
import { openLog } from "../../src/log.ts";

const PICTURE: PictureFile = { name: "a.png", png: new Uint8Array([1]), description: "A picture" };
const PLAIN: Content = { components: [textDisplay("12 people")] };

async function tried(illustrate: () => Promise<Content>, mention?: string) {
  const lines: string[] = [];
  const settings = { level: "info", secrets: [], pretty: false } as const;
  const log = await openLog(settings, { write: (line) => lines.push(line) });
  const above = below([textDisplay("For Ada:")], { ...PLAIN, ...(mention && { mention }), illustrate });
  const shown = illustrated(above, log);
  await vi.runAllTimersAsync();
  return { shown: await shown, log: lines.join("") };
}

describe("an answer with a picture", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("has it, and all that it had without", async () => {
    const { shown, log } = await tried(async () => ({ ...PLAIN, pictures: [PICTURE] }), "42");
    expect(shown).toMatchObject({
      components: [textDisplay("For Ada:"), textDisplay("12 people")],
      pictures: [PICTURE],
      mention: "42",
    });
    expect(log).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("goes without it where drawing fails, and the log says why", async () => {
    const { shown, log } = await tried(() => Promise.reject(new Error("no font")));
    expect(shown).toMatchObject({ components: [textDisplay("For Ada:"), textDisplay("12 people")] });
    expect(shown.pictures).toBeUndefined();
    expect(log).toContain("no font");
  });

  it("goes without it where drawing does not end", async () => {
    const { shown, log } = await tried(() => new Promise(() => {}));
    expect(shown.pictures).toBeUndefined();
    expect(log).toContain("not drawn after 5000 ms");
  });
});
