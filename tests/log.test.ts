import { describe, expect, it } from "vitest";
import { openLog, redact } from "../src/log.ts";

const TOKEN = "MTIz.Gabc.secret-part";

async function logged(write: (log: Awaited<ReturnType<typeof openLog>>) => void, level = "info") {
  const lines: string[] = [];
  write(await openLog({ level, secrets: [TOKEN], pretty: false }, { write: (line) => lines.push(line) }));
  return lines;
}

describe("the log", () => {
  it("writes one line of JSON for each entry", async () => {
    const [line = ""] = await logged((log) => log.info({ command: "when" }, "command"));
    expect(JSON.parse(line)).toMatchObject({ level: 30, command: "when", msg: "command" });
  });

  it("leaves the token out of fields, messages, errors and their causes", async () => {
    const error = new Error(`Bot ${TOKEN} refused`, { cause: new Error(`GET /x?token=${TOKEN}`) });
    const lines = await logged((log) => {
      log.info({ headers: { authorization: `Bot ${TOKEN}` } }, `with ${TOKEN}`);
      log.error({ err: error }, "failed");
    });
    expect(lines.join("")).toContain("[token] refused");
    expect(lines.join("")).not.toContain("secret-part");
  });

  it("has nothing of a message that Discord refused, but why", async () => {
    const error = Object.assign(new Error("Invalid Form Body"), {
      requestBody: { json: { content: "### who is Ada" } },
      rawError: { errors: { components: "is too long" } },
    });
    const lines = await logged((log) => log.error({ err: error }, "failed"));
    expect(lines.join("")).toContain("is too long");
    expect(lines.join("")).not.toContain("Ada");
  });

  it("is silent below its level", async () => {
    expect(await logged((log) => log.debug("asked"))).toEqual([]);
    expect(await logged((log) => log.debug("asked"), "debug")).toHaveLength(1);
  });
});

describe("redact", () => {
  it("takes an interaction's token out of Discord's addresses", () => {
    expect(redact('"url":"https://a.b/api/v10/interactions/12/aW50ZXI/callback"', [])).toBe(
      '"url":"https://a.b/api/v10/interactions/12/[token]/callback"',
    );
    expect(redact("/webhooks/12/aW50ZXI/messages/@original", [])).toBe(
      "/webhooks/12/[token]/messages/@original",
    );
  });

  it("does nothing for an empty secret", () => {
    expect(redact("abc", [""])).toBe("abc");
  });
});
