import { describe, expect, it } from "vitest";
import { readRegisterOptions } from "../../src/discord/register-options.ts";

const GUILD = "223456789012345678";

describe("readRegisterOptions", () => {
  it("takes the home server when no place is given", () => {
    expect(readRegisterOptions([], GUILD).options).toMatchObject({ guild: GUILD, yes: false, clear: false });
  });

  it("prefers the place that is given to the home server", () => {
    expect(readRegisterOptions(["--global"], GUILD).options?.guild).toBeNull();
    expect(readRegisterOptions(["--guild", "323456789012345678"], GUILD).options?.guild).toBe(
      "323456789012345678",
    );
  });

  it.each([
    [["--everywhere"], "Unknown option '--everywhere'"],
    [["global"], "Unexpected argument 'global'"],
    [[], "Say where"],
    [["--guild"], "--guild <value>' argument missing"],
    [["--guild", "home"], '"home" is not a server\'s id'],
    [["--guild", GUILD, "--global"], "Choose one place"],
  ])("refuses %j in one line", (args, words) => {
    const { fault } = readRegisterOptions(args, undefined);
    expect(fault).toContain(words);
    expect(fault?.split("\n")).toHaveLength(1);
  });
});
