import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { answerTo, askInPage, typingIn } from "../../scripts/ask-in-page.ts";
import { describeInBrowser, FAULT } from "./in-browser.ts";

const press = (answer: Locator, name: string) => answer.getByRole("button", { name, exact: true }).click();

/** The message that a button brings. */
const bring = (page: Page, answer: Locator, name: string) => answerTo(page, () => press(answer, name));

describeInBrowser("the buttons and lists of the bot", (page) => {
  it("show a passage within its report, then the whole of it", async () => {
    const answer = await askInPage(page(), "howmany", { question: "people were arrested" });
    const passage = await answer.locator("blockquote").nth(1).innerText();
    const context = await bring(page(), answer, "Context 2");
    expect(await context.locator("blockquote strong").innerText()).toBe(passage.trim());
    expect(await context.innerText()).toContain("Only you can see this");
    await press(context, "Whole report");
    await context.getByText(/Page \d of \d/).waitFor();
    expect(await context.locator("blockquote strong").innerText()).toBe(passage.trim());
  });

  it("turn the pages of a report and of its answer", async () => {
    const report = await askInPage(page(), "reports", { report: "000_37822ef84a6acf25" });
    await press(report, "Later");
    await report.getByText("Page 2 of").waitFor();
    await press(report, "Earlier");
    await report.getByText("Page 1 of").waitFor();

    const answer = await askInPage(page(), "howmany", { question: "people were arrested" });
    const first = await answer.locator("blockquote").allInnerTexts();
    await press(answer, "More");
    await answer.getByText("Passages 4 to 6").waitFor();
    expect(await answer.locator("blockquote").allInnerTexts()).not.toContain(first[0]);
    await press(answer, "Back");
    await answer.getByText("Passages").waitFor({ state: "detached" });
    expect(await answer.locator("blockquote").allInnerTexts()).toEqual(first);
  });

  it("tell who says what, and that reports differ", async () => {
    const differing = await askInPage(page(), "howmany", { question: "people were arrested" });
    const values = await bring(page(), differing, "Reports differ");
    expect(await values.locator("blockquote").count()).toBeGreaterThan(1);
    expect(await values.innerText()).toContain("12,000");
    const several = await askInPage(page(), "when", { question: "will the troops leave" });
    expect(await (await bring(page(), several, "Who says what")).innerText()).not.toMatch(FAULT);
  });

  it("turn the pages of a timeline below a picture of all its events, which opens large", async () => {
    const timeline = await askInPage(page(), "timeline");
    const opener = timeline.getByRole("button", { name: /2 January 2022/ });
    await opener.click();
    await page().getByRole("dialog", { name: "Picture" }).waitFor();
    await page().keyboard.press("Escape");
    expect(await page().getByRole("dialog").count()).toBe(0);
    expect(await (await bring(page(), timeline, "Context 2")).innerText()).toContain("Only you can see this");
  });

  it("take the rating of whoever asked, and take it back", async () => {
    const answer = await askInPage(page(), "howmany", { question: "people were arrested" });
    await press(answer, "👍 Helpful");
    await answer.getByRole("button", { name: "👍 Helpful (noted)" }).click();
    await answer.getByRole("button", { name: "👍 Helpful", exact: true }).waitFor();
    await page().getByRole("radio", { name: "Ben" }).check();
    const refused = await bring(page(), answer, "👎 Not helpful");
    expect(await refused.innerText()).toContain("Only whoever asked can rate this answer");
  });

  it("look up what a message claims, from its menu and with the keyboard", async () => {
    const { keyboard } = page();
    await keyboard.type("I heard that 200 people were arrested");
    await keyboard.press("Enter");
    await page().getByRole("button", { name: "Message menu" }).focus();
    await keyboard.press("Enter");
    await page().getByRole("menuitem", { name: "Find in the reports" }).waitFor();
    const found = await answerTo(page(), () => keyboard.press("Enter"));
    expect(await found.innerText()).toContain("12,000 people");
    expect(await found.innerText()).toContain("Only you can see this");
  });

  it("give somebody else a copy of their own", async () => {
    const answer = await askInPage(page(), "howmany", { question: "people were arrested" });
    await page().getByRole("radio", { name: "Ben" }).check();
    const copy = await bring(page(), answer, "More");
    expect(await copy.innerText()).toContain("Only you can see this");
    expect(await answer.innerText()).not.toContain("Passages 4 to 6");
  });

  it("offer questions that are answered, reports and days while a member types", async () => {
    const options = page().getByRole("listbox").getByRole("option");
    await typingIn(page()).fill("/howmany ");
    await expect.poll(() => options.count()).toBeGreaterThan(1);
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("Enter");
    const offered = await page()
      .getByLabel(/^question: /)
      .inputValue();

    await page().getByRole("button", { name: "+ source", exact: true }).click();
    await page().keyboard.type("military");
    await expect.poll(() => options.allInnerTexts()).toHaveLength(1);
    await page().keyboard.press("Escape");
    await page().keyboard.press("Backspace");
    await page()
      .getByLabel(/^source: /)
      .fill("");
    await page().keyboard.press("Backspace");

    await page().getByRole("button", { name: "+ from", exact: true }).click();
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("Enter");
    const answer = await answerTo(page(), () => page().keyboard.press("Enter"));
    expect(await answer.getByRole("heading").innerText()).toContain(offered);
    expect(await answer.locator(".container").getAttribute("style")).toBe("--accent: #2e7d4f;");
  });
});
