import type { Locator, Page } from "playwright-core";

/** Types a slash command into the preview's page as a member would, and gives the answer once it is there. */
export async function askInPage(page: Page, command: string, ...values: readonly string[]): Promise<Locator> {
  const before = await page.locator(".message").count();
  await page.getByRole("combobox", { name: "Message, or / for a command" }).fill(`/${command}`);
  await page.keyboard.press("Enter");
  for (const [index, value] of values.entries()) {
    await page.locator(".option-input").nth(index).fill(value);
  }
  await page.keyboard.press("Enter");
  const answer = page.locator(".message").nth(before);
  await answer.locator(".markdown").first().waitFor();
  return answer;
}
