import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askInPage, sendInPage, typingIn } from "../../scripts/ask-in-page.ts";
import { accessibilityFaults, describeInBrowser, FAULT } from "./in-browser.ts";

const REPORT = `---
title: Lorry closes the Ashford bridge
publisher: The Ashford Herald
published: 2022-01-31
---
The Ashford bridge was closed on Monday after a lorry hit it.

Seventeen people were led off the bridge by Constable Mira Holt, the police said.
`;

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "on-record-test-"));
  file = join(folder, "bridge.md");
  await writeFile(file, REPORT);
});
afterAll(() => rm(folder, { recursive: true }));

describeInBrowser("a moderator before the page", (page) => {
  const become = (member: "Ada" | "Ben") => page().getByRole("radio", { name: member }).check();
  const moderate = () => page().getByRole("checkbox", { name: "Moderator" }).check();

  const offered = () => page().getByRole("listbox").getByRole("option");

  it("alone is shown the moderators' commands", async () => {
    await typingIn(page()).fill("/archive");
    expect(await offered().count()).toBe(0);
    await moderate();
    await typingIn(page()).fill("/archive");
    await expect.poll(() => offered().count()).toBe(4);
  });

  it("sees what is loaded, reads the folder again, and lists what was not answered", async () => {
    await moderate();
    expect(await (await askInPage(page(), "archive status")).innerText()).toContain("5 reports");
    expect(await (await askInPage(page(), "archive reload")).innerText()).toContain("5 reports");
    await askInPage(page(), "when", { question: "did the lorry hit the Ashford bridge" });
    const list = await askInPage(page(), "unanswered");
    await expect(await list.innerText()).toContain("did the lorry hit the Ashford bridge");
    expect(await accessibilityFaults(page())).toEqual([]);
    await list.getByRole("button", { name: "Done" }).click();
    await expect.poll(() => list.innerText()).not.toContain("Ashford");
  });

  it("adds a report from a file, which the next question is answered from, and removes it", async () => {
    const asked = { question: "was the Ashford bridge closed" };
    await moderate();
    const proposed = await askInPage(page(), "archive add", { file });
    expect(await proposed.innerText()).toContain("The Ashford Herald");
    await proposed.getByRole("button", { name: "Add it" }).click();
    await proposed.getByText("Added: Lorry closes the Ashford bridge").waitFor();
    await become("Ben");
    expect(await (await askInPage(page(), "when", asked)).innerText()).toContain("31 January 2022");

    await become("Ada");
    const removal = await askInPage(page(), "archive remove", { report: "Lorry closes" });
    await removal.getByRole("button", { name: "Remove it" }).click();
    await removal.getByText("Removed: Lorry closes the Ashford bridge").waitFor();
    expect(await (await askInPage(page(), "when", asked)).innerText()).not.toContain("31 January 2022");
  });

  it("pastes a report into a form, and may think better of it", async () => {
    await moderate();
    await sendInPage(page(), "archive add", { title: "Lorry closes the Ashford bridge" });
    const form = page().getByRole("dialog", { name: "Add a report" });
    await form.getByLabel("The report's text").fill(REPORT.slice(REPORT.indexOf("The Ashford bridge")));
    expect(await accessibilityFaults(page())).toEqual([]);
    await form.getByRole("button", { name: "Submit" }).click();
    const proposed = page().getByRole("article").last();
    await proposed.getByRole("button", { name: "Cancel" }).click();
    await proposed.getByText("Nothing was changed.").waitFor();
    expect(await proposed.innerText()).not.toMatch(FAULT);
  });
});
