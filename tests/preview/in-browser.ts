import axe from "axe-core";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { typingIn } from "../../scripts/ask-in-page.ts";
import { findChromium, startChromium } from "../../scripts/chromium.ts";
import { openPreviewedBot } from "../../src/preview/open-bot.ts";
import { openPreview, type Preview } from "../../src/preview/server.ts";

const LOG = pino({ level: "silent" });
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };
/** An answer that tells of a fault, of the bot's or of the page's. */
export const FAULT = /went wrong|did not respond|cannot draw|no longer knows/;

/**
 * Tests of the preview's page in a real browser, with a bot of their own and a fresh page for each. Nothing may go wrong in
 * the browser meanwhile. Without Chromium on the machine they say so and are left out.
 */
export function describeInBrowser(title: string, tests: (page: () => Page) => void): void {
  const chromium = findChromium();
  describe.skipIf(chromium === null)(`${title} (needs Chromium: apt-get install chromium)`, () => {
    let preview: Preview;
    let browser: Browser;
    let page: Page;
    let faults: string[];

    beforeAll(async () => {
      preview = await openPreview(await openPreviewedBot("seeds", LOG), LOG, 0);
      browser = await startChromium(chromium ?? "");
    });
    afterAll(async () => {
      await browser.close();
      await preview.close();
    });
    beforeEach(async () => {
      faults = [];
      page = await browser.newPage({ viewport: DESKTOP, reducedMotion: "reduce" });
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (line) => (line.type() === "error" ? faults.push(line.text()) : undefined));
      await page.goto(preview.url);
      await typingIn(page).waitFor();
    });
    afterEach(async () => {
      await page.close();
      expect(faults).toEqual([]);
    });
    tests(() => page);
  });
}

/** What axe would mend, in words that name the place. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
