// The preview's page in a real browser. Without Chromium on the machine these tests say so and are left out.
import axe from "axe-core";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askInPage } from "../../scripts/ask-in-page.ts";
import { findChromium, startChromium } from "../../scripts/chromium.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { openPreviewedBot } from "../../src/preview/open-bot.ts";
import { openPreview, type Preview } from "../../src/preview/server.ts";

const LOG = pino({ level: "silent" });
const chromium = findChromium();
const PHONE = { width: 390, height: 844 };
const TYPING = "Message, or / for a command";
const DESKTOP = { width: 1280, height: 800 };

const LOOKS = [
  ["dark", DESKTOP, "/"],
  ["light", DESKTOP, "/when "],
  ["dark", PHONE, "/when "],
  ["light", PHONE, "/"],
] as const;

describe.skipIf(chromium === null)(
  "a member before the page (needs Chromium: apt-get install chromium)",
  () => {
    let preview: Preview;
    let browser: Browser;
    let page: Page;
    let faults: string[];

    beforeAll(async () => {
      preview = await openPreview(await openPreviewedBot("seeds", LOG), LOG, 0);
      browser = await startChromium(chromium ?? "");
      page = await browser.newPage({ viewport: DESKTOP });
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (line) => (line.type() === "error" ? faults.push(line.text()) : undefined));
    });
    afterAll(async () => {
      await browser.close();
      await preview.close();
    });
    beforeEach(async () => {
      faults = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (line) => (line.type() === "error" ? faults.push(line.text()) : undefined));
      await page.goto(preview.url);
      await typing().waitFor();
    });
    afterEach(async () => {
      expect(faults).toEqual([]);
    });

    const typing = () => page.getByRole("combobox", { name: TYPING });
    const focused = () => page.locator(":focus");
    const messages = () => page.getByRole("article");
    /** Lists what axe finds, in words that name the place. */
    const accessibilityFaults = async () => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    };

    it("gets an answer to an example of every command", async () => {
      for (const { name, examples } of await loadCommands()) {
        const values = Object.values(examples[0] ?? {}).map(String);
        const answer = await askInPage(page, name, ...values);
        expect(await answer.innerText(), name).toContain(`/${name}`);
        expect(await answer.innerText(), name).not.toMatch(/went wrong|did not respond|cannot draw/);
      }
    });

    it("sees what the reports say, in bold where it is claimed, under the accent of what was found", async () => {
      const answer = await askInPage(page, "who", "commanded the CSTO contingent");
      expect(await answer.getByRole("heading").innerText()).toBe("Who commanded the CSTO contingent");
      expect(await answer.locator("blockquote strong").first().innerText()).toContain("Serdiukov");
      expect(await answer.locator(".container").getAttribute("style")).toBe("--accent: #2e7d4f;");
    });

    it("needs only the keyboard: a command is chosen by its first letters, options are added, a value is picked", async () => {
      await page.keyboard.type("/whe");
      await expect.poll(() => page.getByRole("listbox").getByRole("option").count()).toBe(2);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.keyboard.type("was the violence worst");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await focused().innerText()).toBe("+ private");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await page.getByText("Only you can see this").waitFor();
      expect(await messages().last().innerText()).toContain("/where");
      expect(await focused().getAttribute("aria-label")).toBe(TYPING);
    });

    it("is told before sending that a required option is empty", async () => {
      await page.keyboard.type("/when ");
      await page.keyboard.press("Enter");
      await page.getByText("This option is required. Specify a value.").waitFor();
      expect(await messages().count()).toBe(0);
      await page.keyboard.press("Backspace");
      expect(await typing().isVisible()).toBe(true);
    });

    it("alone sees a private answer, and can dismiss it", async () => {
      await askInPage(page, "when", "x".repeat(300));
      await page.getByText("Only you can see this").waitFor();
      await page.getByRole("radio", { name: "Ben" }).check();
      expect(await messages().count()).toBe(0);
      await page.getByRole("radio", { name: "Ada" }).check();
      await page.getByRole("button", { name: "Dismiss message" }).click();
      expect(await messages().count()).toBe(0);
    });

    it("has direct messages of their own", async () => {
      await askInPage(page, "help");
      await page.getByRole("button", { name: "@ On Record" }).click();
      expect(await messages().count()).toBe(0);
      await askInPage(page, "reports");
      expect(await messages().count()).toBe(1);
      await page.getByRole("button", { name: "# newsroom" }).click();
      expect(await messages().first().innerText()).toContain("/help");
    });

    it("meets nothing that axe would mend, dark or light, at any width", async () => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await askInPage(page, "howmany", "people were arrested");
      await askInPage(page, "ask", "zzyzx qwertyuiop");
      for (const [colorScheme, size, typed] of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        await typing().fill(typed);
        expect(await accessibilityFaults(), `${colorScheme}, ${size.width} wide, "${typed}"`).toEqual([]);
        await page.keyboard.press("Escape");
      }
    });

    it("finds places and settings behind a button on a phone", async () => {
      await page.setViewportSize(PHONE);
      const menu = page.getByRole("button", { name: "Places and settings" });
      expect(await page.getByRole("radio", { name: "Ben" }).isVisible()).toBe(false);
      await menu.click();
      expect(await page.getByRole("radio", { name: "Ben" }).isVisible()).toBe(true);
      expect(await accessibilityFaults()).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await focused().getAttribute("id")).toBe("menu");
    });
  },
);
