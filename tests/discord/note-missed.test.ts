// What is noted of questions without an answer, beside what the members see.
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runCustomId } from "../../src/discord/presses/run-custom-id.ts";
import { respond } from "../../src/discord/respond.ts";
import { type Keep, openKeep } from "../../src/keep/keep.ts";
import { loadCommands } from "../../src/load-commands.ts";
import { openLog } from "../../src/log.ts";
import { BRIDGE, libraryOf } from "../library/library.ts";
import { recordingApi, stillBot } from "./recording-api.ts";
import { textOf } from "./stand-in/body-faults.ts";

const WHO = {
  id: "1",
  token: "t",
  application: "2",
  locale: "en-GB",
  user: "3",
  guild: "4",
  isModerator: false,
};
const UNHEARD = { question: "zyzzogeton hexapod" };

/** A bot over one report; `events` has what it sent and what was kept, in order. */
async function openBot(change: (keep: Keep) => Keep = (keep) => keep) {
  const { library, data } = await libraryOf({ "bridge.txt": BRIDGE });
  const kept = await openKeep(`file:${join(data, "kept.db")}`);
  onTestFinished(() => kept.close());
  const events: string[] = [];
  const keep = change({
    ...kept,
    unanswered: async (asked) => {
      events.push(`kept: ${asked.outcome} /${asked.command} ${asked.question}`);
    },
  });
  const api = recordingApi(({ message }) => events.push(`sent: ${textOf(message ?? {}).slice(0, 10)}`));
  const log = await openLog(
    { level: "error", secrets: [], pretty: false },
    { write: (line) => events.push(`log: ${line}`) },
  );
  const desk = {
    library,
    keep,
    home: "4",
    isWatched: false,
    versions: [],
    fetchFile: async () => ({ fault: "failed" }) as const,
  };
  const context = { archive: library.archive, commands: await loadCommands(), desk };
  const bot = stillBot({ context, api, log });
  const given = { kind: "command", ...WHO, command: "ask", attachments: {} } as const;
  return {
    events,
    ask: (options: Record<string, string | boolean>) => respond({ ...given, options }, bot),
    press: (customId: string) =>
      respond(
        { kind: "button", ...WHO, customId, message: { components: [], isEphemeral: true, askedBy: null } },
        bot,
      ),
  };
}

it("is noted after the member was answered", async () => {
  const { ask, events } = await openBot();
  await ask(UNHEARD);
  expect(events).toEqual(["sent: No report ", "kept: nothing /ask zyzzogeton hexapod"]);
});

it("is not noted when it was asked in private, or of one report", async () => {
  const { ask, events } = await openBot();
  await ask({ ...UNHEARD, private: true });
  await ask({ ...UNHEARD, source: "bridge" });
  expect(events).toEqual(["sent: No report ", "sent: No report "]);
});

it("is not noted again when a button asks it again", async () => {
  const { press, events } = await openBot();
  await press(runCustomId("ask", UNHEARD));
  expect(events).toEqual(["sent: No report "]);
});

it("is lost with a line in the log when it cannot be kept, and the member is answered all the same", async () => {
  const failing = () => Promise.reject(new Error("the disk is full"));
  const { ask, events } = await openBot((keep) => ({ ...keep, unanswered: failing }));
  await ask(UNHEARD);
  expect(events).toEqual(["sent: No report ", expect.stringContaining("the disk is full")]);
});
