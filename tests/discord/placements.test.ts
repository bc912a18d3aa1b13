import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Command, defineCommand } from "../../src/command.ts";
import { placeCommands } from "../../src/discord/placements.ts";

const HOME = "223456789012345678";
const OTHER = "223456789012345679";

function command(name: string, parts: Partial<Command> = {}): Command {
  const plain = defineCommand({
    name,
    description: "A test",
    options: z.object({}),
    examples: [{}],
    run: () => ({ kind: "refusal", message: "no" }),
  });
  return { ...plain, ...parts };
}

const COMMANDS = [command("ask"), command("tend", { moderators: true }), command("sure", { hidden: true })];

function placed(guild: string | null, home: string | null, isEverywhere = false) {
  return placeCommands(COMMANDS, { guild, home, isEverywhere }).map((placement) => [
    placement.guild,
    placement.declared.map(({ name }) => name),
  ]);
}

describe("placeCommands", () => {
  it("registers everywhere what members use, and in the home server what moderators use", () => {
    expect(placed(null, HOME)).toEqual([
      [null, ["ask"]],
      [HOME, ["tend"]],
    ]);
  });

  it("registers moderators' commands nowhere without a home server", () => {
    expect(placed(null, null)).toEqual([[null, ["ask"]]]);
    expect(placed(OTHER, null)).toEqual([[OTHER, ["ask"]]]);
  });

  it("registers everything in the home server, to be tried there", () => {
    expect(placed(HOME, HOME)).toEqual([[HOME, ["ask", "tend"]]]);
  });

  it("leaves out of the home server what is there from everywhere", () => {
    expect(placed(HOME, HOME, true)).toEqual([[HOME, ["tend"]]]);
  });

  it("registers nothing for moderators in another server", () => {
    expect(placed(OTHER, HOME, true)).toEqual([[OTHER, ["ask"]]]);
  });

  it("declares for a server without what only counts everywhere", () => {
    const [home] = placeCommands(COMMANDS, { guild: HOME, home: HOME, isEverywhere: false });
    expect(home?.declared.filter((declared) => "contexts" in declared)).toEqual([]);
  });
});
