import fc from "fast-check";
import { expect, it } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { writeCustomId } from "../../src/discord/custom-id.ts";
import { handlePress } from "../../src/discord/handle-press.ts";
import type { ButtonInteraction } from "../../src/discord/interaction.ts";
import { reportKey, shorthandOf, textKey } from "../../src/discord/shorthand.ts";
import { ENGLISH } from "../../src/language/words.ts";

const ARCHIVE = await openArchive("seeds");
const CONTEXT = { archive: ARCHIVE, commands: [], words: ENGLISH };
const [REPORT = ""] = ARCHIVE.reports.map(({ id }) => reportKey(id));
const ACTIONS = ["context", "page", "more", "share", "values", "run", "events", "vote", "other"];
const ARGS = [
  "",
  "0",
  "3",
  "-1",
  "1e9",
  "999999999",
  "NaN",
  "Infinity",
  "ask",
  "when",
  "{}",
  "[1",
  "20220113",
];
const MESSAGE = [{ type: 10, content: "### When did the protests begin" }];

function press(customId: string): ButtonInteraction {
  const who = { id: "1", token: "t", application: "2", locale: "en-GB", user: "3", guild: null };
  const message = { components: MESSAGE, isEphemeral: false, askedBy: "3" };
  return { kind: "button", ...who, isModerator: false, customId, message };
}

it("answers any press with a message, whatever its custom id says", async () => {
  const arg = fc.oneof(
    fc.constantFrom(...ARGS, REPORT, textKey(""), shorthandOf(ARCHIVE).state),
    fc.string({ maxLength: 8 }),
  );
  const customId = fc.tuple(fc.constantFrom(...ACTIONS), fc.array(arg, { maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(customId, async ([action, args]) => {
      const id = [action, ...args].join("|");
      const shown = await handlePress(press(id), CONTEXT);
      expect("content" in shown && shown.content.components.length, id).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

it.each(["-1", "NaN", "1e9", "999999999"])("takes %s for no passage to go on from", async (offset) => {
  const { state } = shorthandOf(ARCHIVE);
  const shown = await handlePress(
    press(writeCustomId("more", ["ask", 0, offset, "", "", "", state])),
    CONTEXT,
  );
  expect(shown.outcome).toBe("gone");
});
