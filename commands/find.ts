import { z } from "zod";
import { chooseAsking } from "../src/claim/choose-asking.ts";
import { readMessage } from "../src/claim/read-message.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "find",
  messageMenu: "Find in the reports",
  description: "In a message's menu, under Apps: what the reports say about its question or claim",
  options: z.object({ message: z.string().describe("The text of a message") }),
  examples: [{ message: "lol no way 200 people were arrested" }],
  run: ({ message }, { archive, words }) => {
    const { quoted, askings } = readMessage(message);
    const looked = chooseAsking(askings, archive);
    if (looked === null) {
      return { kind: "refusal", message: words.say("message.saysNothing") };
    }
    const { asking, answer } = looked;
    const { command, question, isClaim } = asking;
    return { kind: "answer", answer, ask: { command, question }, quoted: { text: quoted, isClaim } };
  },
});
