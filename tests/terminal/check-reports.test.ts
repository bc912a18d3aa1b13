import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkReports } from "../../src/terminal/check-reports.ts";
import { standIn } from "./stand-in.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reports-"));
  mkdirSync(join(folder, "wires"));
  put("good.txt", "date 2023-05-02 The river rose on Monday, 1 May 2023.\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, file), content);
}

async function check(): Promise<{ status: number; lines: readonly string[] }> {
  const terminal = standIn("", { columns: 100 });
  const status = await checkReports(["--reports", folder], terminal);
  return { status, lines: terminal.out().trimEnd().split("\n") };
}

describe("check-reports", () => {
  it("is content with a folder of good reports", async () => {
    expect(await check()).toEqual({ status: 0, lines: ["1 report was read, and nothing is wrong with it."] });
  });

  it("remarks on a report without a date, which is taken all the same", async () => {
    put("undated.txt", "The river rose.\n");
    expect(await check()).toEqual({
      status: 0,
      lines: [
        "undated.txt: it has no date: add a line `published: 2022-01-31` in front matter.",
        "2 reports were read; 1 remark on reports that were taken.",
      ],
    });
  });

  it("lists each file that was left out with place and reason, and ends with 1", async () => {
    put("empty.txt", "");
    put("huge.txt", new Uint8Array(5 * 1024 * 1024 + 1).fill(97));
    put("latin-1.txt", Uint8Array.of(0x46, 0xfc, 0x72));
    put("matter.md", "---\npublished: yesterday\n---\nThe river rose.\n");
    put("wires/copy.txt", "date 2023-05-02 The river  rose on Monday, 1 May 2023.");
    put("not-a-report.pdf", "%PDF");
    symlinkSync("/etc/hostname", join(folder, "outside.txt"));
    const { status, lines } = await check();
    const whole = lines.join(" ").replace(/\s+/g, " ");
    expect(status).toBe(1);
    expect(whole).toContain("empty.txt: it holds no text");
    expect(whole).toContain("huge.txt: it is larger than 5 MB");
    expect(whole).toContain("latin-1.txt: it is not UTF-8");
    expect(whole).toContain("matter.md, front matter: the front matter has a fault: published");
    expect(whole).toContain("wires/copy.txt: it holds the same text as good.txt");
    expect(whole).not.toMatch(/pdf|outside/);
    expect(lines.at(-1)).toBe("1 report was read; 5 files left out.");
  });

  it("says so where there is no report", async () => {
    rmSync(join(folder, "good.txt"));
    expect(await check()).toEqual({ status: 0, lines: ["No report was read."] });
  });

  it("sends no control character of a file's name to the terminal", async () => {
    put("a\u001b[2Jb.txt", "");
    expect((await check()).lines.join("")).not.toMatch(/\p{Cc}/u);
  });
});
