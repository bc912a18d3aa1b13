import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";

/** What a fault may depend on, and its version. */
export interface Version {
  readonly name: string;
  readonly version: string;
}

/** The packages that read, search, keep and connect. */
const PACKAGES = ["discord.js", "minisearch", "chrono-node", "libsql"] as const;
const PACKAGE = "package.json";

const manifest = z.object({ name: z.string(), version: z.string() });

/** The versions of the program, of Node and of the libraries that matter; a package that cannot be read is left out. */
export async function readVersions(): Promise<readonly Version[]> {
  const root = rootOf(new URL(".", import.meta.url));
  const folders = ["", ...PACKAGES.map((name) => `node_modules/${name}/`)];
  const found = await Promise.all(folders.map((folder) => readManifest(new URL(folder + PACKAGE, root))));
  const [program = [], ...libraries] = found;
  return [...program, { name: "Node.js", version: process.versions.node }, ...libraries.flat()];
}

/** Above src/ in the sources, above dist/src/ when built. */
function rootOf(folder: URL): URL {
  const above = new URL("..", folder);
  return existsSync(new URL(PACKAGE, folder)) || above.href === folder.href ? folder : rootOf(above);
}

async function readManifest(file: URL): Promise<readonly Version[]> {
  const json: unknown = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => null);
  const { data } = manifest.safeParse(json);
  return data === undefined ? [] : [data];
}
