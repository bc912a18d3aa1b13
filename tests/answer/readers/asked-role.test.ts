import { describe, expect, test } from "vitest";
import { askedRole } from "../../../src/answer/readers/asked-role.ts";
import { ask } from "../evidence.ts";

describe("a role that the question asks for", () => {
  test("is not the time at which somebody had it", () => {
    const role = askedRole(ask("who is the former mayor", [["The former mayor left."]]).question);
    expect([...(role?.terms ?? [])]).toEqual(["mayor"]);
  });

  test.each(["who blamed the mayor", "which rebel group blamed the mayor"])("is none in: %s", (question) => {
    expect(askedRole(ask(question, [["The mayor left."]]).question)).toBeNull();
  });
});

test("whoever did something first or last holds no office", () => {
  expect(
    askedRole(ask("who was the last to leave the mill", [["The last worker left."]]).question),
  ).toBeNull();
});

test("several are asked for by the same word as one", () => {
  const role = askedRole(ask("which candidates gave up", [["The candidates gave up."]]).question);
  expect(role?.terms).toContain("candid");
});
