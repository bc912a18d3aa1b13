// Draws the pictures of docs/pictures anew: answers as members and moderators see them, in the preview, from the reports in seeds/.
import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { openLog } from "../src/log.ts";
import { openPreviewedBot } from "../src/preview/open-bot.ts";
import { openPreview } from "../src/preview/server.ts";
import { askInPage } from "./ask-in-page.ts";
import { findChromium, startChromium } from "./chromium.ts";

const FOLDER = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
/** A report that a moderator adds in the pictures. */
const ADDED = fileURLToPath(new URL("added-report.md", import.meta.url));
const DENSITY = 2;
const MARGIN = 12;
const WIDEST = 700;
/** On the page's clock, so that nothing but the messages changes a picture. */
const TIME = new Date(2026, 0, 15, 10, 8);

interface Shot {
  readonly name: string;
  readonly theme: "dark" | "light";
  readonly width: number;
  /** Does what is shown; gives the messages that belong on the picture, from the first to the last. */
  readonly act: (page: Page) => Promise<readonly Locator[]>;
}

const SHOTS: readonly Shot[] = [
  {
    name: "answer",
    theme: "dark",
    width: 960,
    act: async (page) => [await askInPage(page, "who", { question: "commanded the CSTO contingent" })],
  },
  {
    name: "reports-differ",
    theme: "dark",
    width: 960,
    act: async (page) => [await askInPage(page, "howmany", { question: "people were arrested" })],
  },
  {
    name: "timeline",
    theme: "dark",
    width: 960,
    act: async (page) => [
      await askInPage(page, "timeline", { about: "the withdrawal of the troops", from: "2022-01-11" }),
    ],
  },
  {
    name: "add-report",
    theme: "dark",
    width: 960,
    act: async (page) => {
      await page.getByRole("checkbox", { name: "Moderator" }).check();
      return [await askInPage(page, "archive add", { file: ADDED })];
    },
  },
];

const chromium = findChromium();
if (chromium === null) {
  throw new Error(
    "There is no Chromium on this machine: install it, for example with apt-get install chromium.",
  );
}
mkdirSync(FOLDER, { recursive: true });
const log = await openLog({ level: "warn", secrets: [], pretty: true });
const preview = await openPreview(await openPreviewedBot("seeds", log), log, 0);
const browser = await startChromium(chromium);
for (const shot of SHOTS) {
  await take(browser, shot);
}
await browser.close();
await preview.close();

/** The messages with a little of what is around them. */
async function take(browser: Browser, { name, theme, width, act }: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 3000 },
    colorScheme: theme,
    deviceScaleFactor: DENSITY,
    reducedMotion: "reduce",
  });
  await page.clock.setFixedTime(TIME);
  await page.goto(preview.url);
  const messages = await act(page);
  await page.mouse.move(0, 0);
  await page.waitForFunction("[...document.images].every(({ complete }) => complete)");
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path, clip: await around(messages) });
  shrink(path);
  process.stdout.write(`${path}: ${Math.round(statSync(path).size / 1024)} kB\n`);
  await page.close();
}

async function around(messages: readonly Locator[]) {
  const boxes = await Promise.all(messages.map((message) => message.boundingBox()));
  const [first, last] = [boxes.at(0), boxes.at(-1)];
  if (!first || !last) {
    throw new Error("The answer is not drawn.");
  }
  const height = last.y + last.height - first.y + 2 * MARGIN;
  return { x: first.x, y: first.y - MARGIN, width: Math.min(first.width, WIDEST), height };
}

/** A palette of 256 colours shows text as well and takes a third. Without pngquant the picture stays as it is. */
function shrink(path: string): void {
  try {
    execFileSync("pngquant", ["--force", "--strip", "--skip-if-larger", "--output", path, path]);
  } catch {
    process.stdout.write("pngquant is not installed or found nothing to save\n");
  }
}
