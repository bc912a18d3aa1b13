import { describe, expect, it } from "vitest";
import { explainFailure } from "../../src/discord/login-failure.ts";

const API = "https://discord.com/api";

describe("explainFailure", () => {
  it.each([
    [Object.assign(new Error("401: Unauthorized"), { status: 401 }), "refused the token"],
    [new Error("Authentication failed"), "refused the token"],
    [new Error("An invalid token was provided."), "refused the token"],
    [new Error("Used disallowed intents"), "refused the connection's intents"],
    [
      Object.assign(new Error("connect failed"), { code: "ECONNREFUSED" }),
      "cannot be reached (ECONNREFUSED)",
    ],
    [
      new Error("fetch failed", { cause: Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }) }),
      "cannot be reached (ENOTFOUND)",
    ],
    [new Error("Something new"), "Discord could not be used: Something new"],
    ["a string", "Discord could not be used: a string"],
  ])("explains %s", (error, words) => {
    expect(explainFailure(error, API)).toContain(words);
    expect(explainFailure(error, API).split("\n")).toHaveLength(1);
  });
});
