import type { Locator, Page } from "playwright-core";

/** What is given to a command: texts by the names of the options, and files by their paths. */
export type OptionTexts = Readonly<Record<string, string>>;

/** The field in which messages and commands are typed. */
export function typingIn(page: Page): Locator {
  return page.getByRole("combobox", { name: "Message, or / for a command" });
}

/** Types a slash command into the preview's page as a member would, and sends it. */
export async function sendInPage(page: Page, command: string, texts: OptionTexts = {}): Promise<void> {
  await typingIn(page).fill(`/${command} `);
  for (const [name, text] of Object.entries(texts)) {
    const field = page.getByLabel(new RegExp(`^${name}: `));
    if ((await field.count()) === 0) {
      await page.getByRole("button", { name: `+ ${name}`, exact: true }).click();
    }
    await ((await field.getAttribute("type")) === "file" ? field.setInputFiles(text) : field.fill(text));
  }
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

/** Sends a slash command and gives the answer once it is there. */
export async function askInPage(page: Page, command: string, texts: OptionTexts = {}): Promise<Locator> {
  return answerTo(page, () => sendInPage(page, command, texts));
}

/** The message that comes after something was done. */
export async function answerTo(page: Page, act: () => Promise<void>): Promise<Locator> {
  const before = await page.getByRole("article").count();
  await act();
  const answer = page.getByRole("article").nth(before);
  await answer.locator(".markdown").first().waitFor();
  return answer;
}
