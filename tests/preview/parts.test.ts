// Every part of Discord that the page plays, in a real browser. Without Chromium these tests say so and are left out.
import axe from "axe-core";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findChromium, startChromium } from "../../scripts/chromium.ts";
import { openPreview, type Preview } from "../../src/preview/server.ts";
import { SCRIPTED_BOT } from "./scripted-bot.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("the page (needs Chromium: apt-get install chromium)", () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    preview = await openPreview(SCRIPTED_BOT, pino({ level: "silent" }), 0);
    browser = await startChromium(chromium ?? "");
    page = await browser.newPage({ reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  beforeEach(async () => {
    await page.goto(preview.url);
    await page.getByRole("combobox", { name: "Message" }).waitFor();
  });

  const messages = () => page.getByRole("article");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const focused = () => page.locator(":focus");
  const askForParts = async () => {
    await page.keyboard.type("/parts floods");
    await page.keyboard.press("Enter");
    await messages().first().waitFor();
  };
  const accessibilityFaults = async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  };

  it("draws sections, pictures, buttons and links, and runs nothing that stands in a text", async () => {
    await askForParts();
    expect(await page.getByRole("img", { name: "A single dot" }).evaluate("this.naturalWidth ?? 1")).toBe(1);
    expect(await messages().first().innerText()).toContain('<img src="x" onerror="alert(1)">');
    expect(await page.getByRole("link", { name: "a [source]" }).getAttribute("href")).toBe(
      "https://news.example/",
    );
    expect(await button("Never").isDisabled()).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("offers what the bot suggests and sends the value behind the name", async () => {
    await page.keyboard.type("/parts of");
    const offer = page.getByRole("option", { name: "floods of" });
    await offer.waitFor();
    expect(await accessibilityFaults()).toEqual([]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await button("+ kind").click();
    await page.keyboard.type("n");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText('Asked: {"topic":"floods","kind":"new"}').waitFor();
  });

  it("replaces the message whose button was pressed, and leaves the keyboard where it was", async () => {
    await askForParts();
    await button("Change").focus();
    await page.keyboard.press("Enter");
    await page.getByText("Two of two").waitFor();
    expect(await messages().count()).toBe(1);
    expect(await focused().innerText()).toBe("Change back");
  });

  it("shows an answer beside the message to its presser alone", async () => {
    await askForParts();
    await page.getByRole("radio", { name: "Ben" }).check();
    await button("Beside").click();
    await page.getByText("asked by 323456789012345678").waitFor();
    expect(await messages().count()).toBe(2);
    await page.getByRole("radio", { name: "Ada" }).check();
    expect(await messages().count()).toBe(1);
  });

  it("fills in later what was put off, and adds what follows", async () => {
    await askForParts();
    await button("Later").click();
    await page.getByText("And one more").waitFor();
    expect(await messages().allInnerTexts()).toEqual([
      expect.stringContaining("Later is now"),
      expect.stringContaining("And one more"),
    ]);
  });

  it("opens a form as a dialog, sends it with the keyboard, and gives the focus back", async () => {
    await askForParts();
    await button("Write").focus();
    await page.keyboard.press("Enter");
    const note = page.getByRole("dialog", { name: "Add a note" }).getByLabel("Your note");
    await note.fill("a note");
    expect(await accessibilityFaults()).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Noted: a note").waitFor();
    expect(await focused().innerText()).toBe("Write");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("has the apps of a message in its menu", async () => {
    await page.keyboard.type("The bridge fell.");
    await page.keyboard.press("Enter");
    await button("Message menu").focus();
    await page.keyboard.press("Enter");
    expect(await accessibilityFaults()).toEqual([]);
    expect(await focused().innerText()).toBe("Check this");
    await page.keyboard.press("Enter");
    await page.getByText("Checked: The bridge fell.").waitFor();
  });

  it("shows moderators' commands to moderators alone, and hands over a file", async () => {
    await page.keyboard.type("/arch");
    expect(await page.getByRole("listbox").count()).toBe(0);
    await page.getByRole("checkbox", { name: "Moderator" }).check();
    await page.getByRole("combobox", { name: "Message" }).fill("/archive add ");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("Hello") });
    await button("Send").click();
    await page.getByText('{"name":"a.txt","size":5,"url":"data:text/plain;base64,SGVsbG8="}').waitFor();
  });

  it("names and describes commands in the member's language", async () => {
    await page.getByLabel("Language").selectOption("de");
    await page.getByRole("combobox", { name: "Message" }).fill("/");
    await page.getByRole("option", { name: "/teile Alle Teile auf einmal" }).click();
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText('Asked: {"topic":"x"}').waitFor();
  });
});
