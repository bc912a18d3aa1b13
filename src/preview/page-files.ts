import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PAGE = fileURLToPath(new URL("page/", import.meta.url));

interface PageFile {
  readonly type: string;
  readonly body: string;
}

type ReadPageFile = () => Promise<PageFile>;

/** What a browser loads, by path. Made anew each time, so that a reload shows what was changed. */
export const PAGE_FILES: Readonly<Record<string, ReadPageFile>> = {
  "/": async () => ({ type: "text/html", body: await readFile(`${PAGE}page.html`, "utf8") }),
  "/page.js": async () => ({ type: "text/javascript", body: await bundle("main.ts") }),
  "/page.css": async () => ({ type: "text/css", body: await bundle("style/page.css") }),
  "/icon.svg": async () => ({ type: "image/svg+xml", body: await readFile(`${PAGE}icon.svg`, "utf8") }),
};

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGE}${entry}`],
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
