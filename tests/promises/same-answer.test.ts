import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Context } from "../../src/command.ts";
import { readInteraction } from "../../src/discord/read-interaction.ts";
import { respond } from "../../src/discord/respond.ts";
import { ENGLISH } from "../../src/language/words.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { openLog } from "../../src/log.ts";
import { answerLine } from "../../src/terminal/batch.ts";
import { recordingApi, stillBot } from "../discord/recording-api.ts";
import { textOf } from "../discord/stand-in/body-faults.ts";
import type { GoldenQuestion } from "../evaluation/golden.ts";
import { openGolden } from "./golden-answers.ts";

/** Each third question: all of them show no more. */
const STEP = 3;
const ESCAPED_OR_BOLD = /\\(?<mark>[^0-9A-Za-z\s])|\*\*/gu;
/** What stands behind a quotation that was cut to fit. */
const GOES_ON = "-# … the passage goes on";

const terminalAnswer = z.object({
  outcome: z.string(),
  findings: z.array(z.object({ label: z.string() })),
  excerpts: z.array(z.object({ text: z.string() })),
});

describe("the same question", () => {
  let questions: readonly GoldenQuestion[];
  let context: Context;
  beforeAll(async () => {
    const golden = await openGolden("seeds");
    questions = golden.questions.filter((_, n) => n % STEP === 0);
    context = { archive: golden.archive, commands: await loadCommands(), words: ENGLISH };
  });

  test("has the same answer the second time", () => {
    const [first, second] = [ask(questions, context), ask(questions, context)];
    expect(second).toEqual(first);
  });

  test("has the same answer after others were asked before it", () => {
    const backwards = ask([...questions].reverse(), context).reverse();
    expect(backwards).toEqual(ask(questions, context));
  });

  test("has the same answer from an archive that was opened anew", async () => {
    const { archive } = await openGolden("seeds");
    expect(ask(questions, { ...context, archive })).toEqual(ask(questions, context));
  });

  test("shows the same excerpts and findings in Discord as in the terminal", async () => {
    const lines = ask(questions, context);
    for (const [n, question] of questions.entries()) {
      const { outcome, findings, excerpts } = terminalAnswer.parse(JSON.parse(lines[n] ?? ""));
      const shown = await askInDiscord(question, context);
      const asked = `/${question.command} ${question.question}`;
      expect(quotations(shown), asked).toEqual(excerpts.map(({ text }) => text));
      const [best] = findings;
      if (best) expect(plain(shown), asked).toContain(best.label.replace(/\s+/g, " ").slice(0, 150));
      if (outcome === "nothing") expect(shown, asked).toContain("No report is about this");
    }
  });
});

function ask(questions: readonly GoldenQuestion[], { archive }: Context): (string | null)[] {
  return questions.map(({ id, command, question }) =>
    answerLine(JSON.stringify({ id, command, question }), 1, archive),
  );
}

/** Sends the JSON of a slash command through the bot's core; gives the text of the message that came back. */
async function askInDiscord({ command, question }: GoldenQuestion, context: Context): Promise<string> {
  const interaction = readInteraction({
    type: 2,
    id: "1",
    token: "t",
    application_id: "2",
    locale: "en-GB",
    user: { id: "3" },
    data: { type: 1, name: command, options: [{ name: "question", type: 3, value: question }] },
  });
  if (!interaction) throw new Error("the interaction was not understood");
  const sent: unknown[] = [];
  const api = recordingApi(({ message }) => sent.push(message));
  const log = await openLog({ level: "silent", secrets: [], pretty: false });
  await respond(interaction, stillBot({ context, api, log }));
  return textOf(sent[0]);
}

/** The quoted passages as Discord shows them; one that was cut to fit is a fault here, so that none passes unseen. */
function quotations(message: string): readonly string[] {
  expect(message).not.toContain(GOES_ON);
  return [...message.matchAll(/(?:^> .*\n?)+/gm)].map(([block]) =>
    block
      .trimEnd()
      .split("\n")
      .map((line) => plain(line.slice("> ".length)))
      .join("\n"),
  );
}

function plain(markdown: string): string {
  return markdown.replace(ESCAPED_OR_BOLD, (_all, mark: string | undefined) => mark ?? "");
}
