import { request } from "node:http";
import { text } from "node:stream/consumers";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreviewedBot } from "../../src/preview/open-bot.ts";
import { MEMBERS } from "../../src/preview/page/asker.ts";
import { commandJson } from "../../src/preview/page/interaction-json.ts";
import { openPreview, type Preview } from "../../src/preview/server.ts";

const ASKER = { member: MEMBERS[0], locale: "en-GB", isModerator: false, isDirect: false };

const LOG = pino({ level: "silent" });

describe("the preview", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview(await openPreviewedBot("seeds", LOG), LOG, 0);
  });
  afterAll(() => preview.close());

  /** As a browser that another site's name led here: `fetch` lets nobody set the Host header. */
  function getAs(host: string): Promise<{ readonly status: number; readonly body: string }> {
    return new Promise((resolve, reject) => {
      const asked = request(preview.url, { headers: { host } }, async (response) =>
        resolve({ status: response.statusCode ?? 0, body: await text(response) }),
      );
      asked.on("error", reject).end();
    });
  }

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(new URL("interactions", preview.url), { method: "POST", body: JSON.stringify(body), headers });

  it("listens on this machine alone", () => {
    expect(new URL(preview.url).hostname).toBe("127.0.0.1");
  });

  it("answers neither another name nor another page", async () => {
    expect(await getAs("rebound.example")).toEqual({
      status: 403,
      body: "The preview answers its own page only.",
    });
    const foreign = await post(commandJson(ASKER, "help", []), { origin: "https://other.example" });
    expect(foreign.status).toBe(403);
  });

  it("loads nothing from anywhere else", async () => {
    const response = await fetch(preview.url);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    const files = await Promise.all(["", "page.css"].map((file) => fetch(new URL(file, preview.url))));
    for (const file of files) {
      expect(await file.text()).not.toMatch(/(?:src|href|url\(|@import)[^>;]*https?:\/\//);
    }
  });

  it("hands on what the bot would send to Discord, a request a line", async () => {
    const response = await post(commandJson(ASKER, "help", []));
    const lines = (await response.text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { to: "callback", body: { type: 4, data: { allowed_mentions: { parse: [] } } }, files: [] },
    ]);
  });

  it("says so when it does not know an interaction or a page", async () => {
    expect((await post({ type: 99 })).status).toBe(400);
    expect((await fetch(new URL("package.json", preview.url))).status).toBe(404);
    expect((await fetch(new URL("constructor", preview.url))).status).toBe(404);
  });
});
