import { expect, it } from "vitest";
import { askInPage, sendInPage, typingIn } from "../../scripts/ask-in-page.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { accessibilityFaults, DESKTOP, describeInBrowser, FAULT, PHONE } from "./in-browser.ts";

const LOOKS = [
  ["dark", DESKTOP],
  ["light", DESKTOP],
  ["dark", PHONE],
  ["light", PHONE],
] as const;

describeInBrowser("a member before the page", (page) => {
  const focused = () => page().locator(":focus");
  const messages = () => page().getByRole("article");

  it("gets an answer to an example of every command", async () => {
    const commands = (await loadCommands()).filter(
      ({ moderators, hidden, messageMenu }) => !moderators && !hidden && messageMenu === undefined,
    );
    for (const { name, examples } of commands) {
      const texts = Object.entries(examples[0] ?? {}).map(([option, value]) => [option, String(value)]);
      const answer = await askInPage(page(), name, Object.fromEntries(texts));
      expect(await answer.innerText(), name).toContain(`/${name}`);
      expect(await answer.innerText(), name).not.toMatch(FAULT);
    }
  });

  it("sees what the reports say, in bold where it is claimed, under the accent of what was found", async () => {
    const answer = await askInPage(page(), "who", { question: "commanded the CSTO contingent" });
    expect(await answer.getByRole("heading").innerText()).toBe("Who commanded the CSTO contingent");
    expect(await answer.locator("blockquote strong").first().innerText()).toContain("Serdiukov");
    expect(await answer.locator(".container").getAttribute("style")).toBe("--accent: #2e7d4f;");
  });

  it("needs only the keyboard: a command is chosen by its first letters, options are added, a value is picked", async () => {
    const { keyboard } = page();
    await keyboard.type("/whe");
    await expect.poll(() => page().getByRole("listbox").getByRole("option").count()).toBe(2);
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await keyboard.type("was the violence worst");
    for (const option of ["source", "from", "to", "for", "private"]) {
      await keyboard.press("Tab");
      expect(await focused().innerText()).toBe(`+ ${option}`);
    }
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await page().getByText("Only you can see this").waitFor();
    expect(await messages().last().innerText()).toContain("/where");
    expect(await focused().getAttribute("aria-label")).toBe("Message, or / for a command");
  });

  it("presses a button with the keyboard and stays where they are", async () => {
    await askInPage(page(), "howmany", { question: "people were arrested" });
    await page().getByRole("button", { name: "More", exact: true }).focus();
    await page().keyboard.press("Enter");
    await page().getByRole("button", { name: "Back", exact: true }).waitFor();
    expect(await focused().getAttribute("data-use")).toMatch(/^more/);
  });

  it("is told before sending that a required option is empty, and of a word that is no command", async () => {
    await page().keyboard.type("/when ");
    await page().keyboard.press("Enter");
    await page().getByText("This option is required. Specify a value.").waitFor();
    expect(await messages().count()).toBe(0);
    await page().keyboard.press("Backspace");
    await typingIn(page()).fill("/wenn did it begin");
    await page().keyboard.press("Enter");
    await page().getByText("There is no command /wenn").waitFor();
    expect(await messages().count()).toBe(0);
  });

  it("alone sees a private answer, can share it, and can dismiss it", async () => {
    const answer = await askInPage(page(), "who", {
      question: "commanded the CSTO contingent",
      private: "True",
    });
    await page().getByRole("radio", { name: "Ben" }).check();
    expect(await messages().count()).toBe(0);
    await page().getByRole("radio", { name: "Ada" }).check();
    await answer.getByRole("button", { name: "Share" }).click();
    await expect.poll(() => messages().count()).toBe(2);
    await page().getByRole("button", { name: "Dismiss message" }).click();
    await page().getByRole("radio", { name: "Ben" }).check();
    expect(await messages().innerText()).toContain("Serdiukov");
  });

  it("names a member whom the answer is for", async () => {
    await sendInPage(page(), "when", { question: "did the protests begin", for: "Ben" });
    await page().locator(".mention", { hasText: "@Ben" }).waitFor();
  });

  it("has direct messages of their own", async () => {
    await askInPage(page(), "help");
    await page().getByRole("button", { name: "@ On Record" }).click();
    expect(await messages().count()).toBe(0);
    await askInPage(page(), "reports");
    expect(await messages().count()).toBe(1);
    await page().getByRole("button", { name: "# newsroom" }).click();
    expect(await messages().first().innerText()).toContain("/help");
  });

  it("meets nothing that axe would mend, dark or light, at any width", async () => {
    await askInPage(page(), "howmany", { question: "people were arrested" });
    await askInPage(page(), "timeline");
    await askInPage(page(), "ask", { question: "zzyzx qwertyuiop" });
    for (const [colorScheme, size] of LOOKS) {
      await page().emulateMedia({ colorScheme });
      await page().setViewportSize(size);
      const look = `${colorScheme}, ${size.width} wide`;
      await typingIn(page()).fill("/");
      expect(await accessibilityFaults(page()), `${look}, list of commands`).toEqual([]);
      await typingIn(page()).fill("/when ");
      expect(await accessibilityFaults(page()), `${look}, options`).toEqual([]);
      await page().getByRole("button", { name: "/when, leave this command" }).click();
    }
  });

  it("finds places and settings behind a button on a phone", async () => {
    await page().setViewportSize(PHONE);
    const menu = page().getByRole("button", { name: "Places and settings" });
    expect(await page().getByRole("radio", { name: "Ben" }).isVisible()).toBe(false);
    await menu.click();
    expect(await page().getByRole("radio", { name: "Ben" }).isVisible()).toBe(true);
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().keyboard.press("Escape");
    expect(await focused().getAttribute("id")).toBe("menu");
  });
});
