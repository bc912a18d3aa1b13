import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCommands } from "../../src/load-commands.ts";
import { ANSWERING_COMMANDS } from "../../src/question/answering-commands.ts";
import { ask } from "../../src/terminal/ask.ts";
import { UsageError } from "../../src/terminal/usage-error.ts";
import { standIn } from "./stand-in.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SEEDS = ["--reports", "seeds"];

describe("ask", () => {
  it("prints one object for one question with --json, and the same as in a batch", async () => {
    const [one, many] = [
      standIn(),
      standIn('{"command": "when", "question": "were the troops sent", "limit": 2}\n'),
    ];
    expect(
      await ask(["when", "were", "the", "troops", "sent", "--limit", "2", "--json", ...SEEDS], one),
    ).toBe(0);
    expect(await ask(["--batch", ...SEEDS], many)).toBe(0);
    expect(one.out()).toBe(many.out());
    expect(one.out().trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(one.out())).toMatchObject({
      id: "1",
      command: "when",
      question: "were the troops sent",
    });
  });

  it("takes the whole line as the question where the first word is no command", async () => {
    const terminal = standIn();
    await ask(["how", "many", "--json", ...SEEDS, "--", "people", "--died"], terminal);
    expect(JSON.parse(terminal.out())).toMatchObject({ command: "ask", question: "how many people --died" });
  });

  it("answers every line of a batch in its order, wrong lines with an error", async () => {
    const terminal = standIn(
      '{"id": "b", "question": "who is it"}\n\nnonsense\n{"id": "a", "question": "x"}',
    );
    await ask(["--batch", ...SEEDS], terminal);
    const ids = terminal.out().trimEnd().split("\n");
    expect(ids.map((line) => JSON.parse(line).id)).toEqual(["b", "3", "a"]);
  });

  it("writes for people without --json, and nothing on standard error", async () => {
    const terminal = standIn();
    await ask(["when", "were", "the", "troops", "sent", ...SEEDS], terminal);
    expect(terminal.out()).toContain(" 1  ");
    expect(terminal.out()).not.toContain("\u001b");
    expect(terminal.err()).toBe("");
  });

  it.each([
    [[], "There is no question: ask at least one word."],
    [["when"], "There is no question: ask at least one word."],
    [["x".repeat(301)], "The question is longer than 300 characters: ask in fewer words."],
    [["x", "--limit", "0"], "The limit is a whole number from 1 to 1000."],
    [["x", "--limit", "1e2"], "The limit is a whole number from 1 to 1000."],
    [["x", "--limit", "-3"], "The limit is a whole number from 1 to 1000."],
    [["x", "--source", "nowhere", ...SEEDS], 'There is no report "nowhere"'],
    [["--batch", "x"], "With --batch the questions come from standard input: type none."],
    [["--batch", "--limit", "3"], "With --batch each line has its own source and limit"],
  ])("refuses %j", async (args, message) => {
    const asked = ask(args, standIn());
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(message);
  });

  it("knows every slash command that answers", async () => {
    const names = (await loadCommands()).filter(({ answers }) => answers).map(({ name }) => name);
    expect([...ANSWERING_COMMANDS].sort()).toEqual(names);
  });
});

describe("the process", () => {
  it("ends with 0 and answers alone on standard output, though its reader leaves early", () => {
    const { status, stdout, stderr } = shell(
      `yes '{"question": "who is it"}' | head -50 | ${MAIN} ask --batch | head -1; echo "status \${PIPESTATUS[2]}"`,
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\{"id":"1",.*\}\nstatus 0\n$/);
    expect(status).toBe(0);
  });

  it("ends with 1 without an archive and with 2 on bad usage, each with one line on standard error", () => {
    const { stdout, stderr } = shell(
      `${MAIN} ask x --reports nowhere; echo $?; ${MAIN} ask; echo $?; ${MAIN} constructor; echo $?`,
    );
    expect(stdout).toBe("1\n2\n2\n");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining('The folder of reports "nowhere" cannot be read'),
      "There is no question: ask at least one word.",
      'There is no "constructor": take one of ask, chat, inspect, check-reports.',
    ]);
  });
});

const MAIN = "node --import tsx src/terminal/main.ts";

function shell(command: string) {
  return spawnSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8", timeout: 60_000 });
}
