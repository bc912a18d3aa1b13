// Draws the pictures of docs/pictures anew: answers as members see them, in the preview, from the reports in seeds/.
import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { openLog } from "../src/log.ts";
import { openPreviewedBot } from "../src/preview/open-bot.ts";
import { openPreview } from "../src/preview/server.ts";
import { askInPage, type OptionTexts } from "./ask-in-page.ts";
import { findChromium, startChromium } from "./chromium.ts";

const FOLDER = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const DENSITY = 2;
const MARGIN = 12;

interface Picture {
  readonly name: string;
  readonly command: string;
  readonly texts: OptionTexts;
  readonly theme: "dark" | "light";
  readonly width: number;
}

const PICTURES: readonly Picture[] = [
  {
    name: "answer",
    command: "who",
    texts: { question: "commanded the CSTO contingent" },
    theme: "dark",
    width: 960,
  },
  {
    name: "reports-differ",
    command: "howmany",
    texts: { question: "people were arrested" },
    theme: "dark",
    width: 960,
  },
  { name: "timeline", command: "timeline", texts: {}, theme: "dark", width: 960 },
  {
    name: "reports-differ-phone",
    command: "howmany",
    texts: { question: "people were arrested" },
    theme: "light",
    width: 390,
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
for (const picture of PICTURES) {
  await take(browser, picture);
}
await browser.close();
await preview.close();

/** One message with a little of what is around it. */
async function take(browser: Browser, { name, command, texts, theme, width }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 2000 },
    colorScheme: theme,
    deviceScaleFactor: DENSITY,
    reducedMotion: "reduce",
  });
  await page.goto(preview.url);
  const answer = await askInPage(page, command, texts);
  await page.mouse.move(0, 0);
  const box = await answer.boundingBox();
  if (box === null) {
    throw new Error(`The answer to /${command} is not drawn.`);
  }
  const path = `${FOLDER}${name}.png`;
  const widest = Math.min(box.width, 700);
  await page.screenshot({
    path,
    clip: { x: box.x, y: box.y - MARGIN, width: widest, height: box.height + 2 * MARGIN },
  });
  shrink(path);
  process.stdout.write(`${path}: ${Math.round(statSync(path).size / 1024)} kB\n`);
  await page.close();
}

/** A palette of 256 colours shows text as well and takes a third. Without pngquant the picture stays as it is. */
function shrink(path: string): void {
  try {
    execFileSync("pngquant", ["--force", "--strip", "--skip-if-larger", "--output", path, path]);
  } catch {
    process.stdout.write("pngquant is not installed or found nothing to save\n");
  }
}
