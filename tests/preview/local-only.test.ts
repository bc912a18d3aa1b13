import { describe, expect, it } from "vitest";
import { isLocal } from "../../src/preview/local-only.ts";

describe("a request to the preview", () => {
  it("is its own when it names this machine and the preview's port", () => {
    expect(isLocal({ host: "127.0.0.1:8090" }, 8090)).toBe(true);
    expect(isLocal({ host: "LOCALHOST:8090" }, 8090)).toBe(true);
    expect(isLocal({ host: "127.0.0.1:8090", origin: "http://127.0.0.1:8090" }, 8090)).toBe(true);
  });

  it("is another site's when its name was pointed at this machine", () => {
    expect(isLocal({ host: "rebound.example:8090" }, 8090)).toBe(false);
    expect(isLocal({ host: "127.0.0.1.rebound.example:8090" }, 8090)).toBe(false);
    expect(isLocal({}, 8090)).toBe(false);
  });

  it("is another's when it comes from another page or for another port", () => {
    expect(isLocal({ host: "127.0.0.1:8090", origin: "https://other.example" }, 8090)).toBe(false);
    expect(isLocal({ host: "127.0.0.1:8090", origin: "null" }, 8090)).toBe(false);
    expect(isLocal({ host: "127.0.0.1:8090", origin: "http://localhost:8090" }, 8090)).toBe(false);
    expect(isLocal({ host: "127.0.0.1:1234" }, 8090)).toBe(false);
  });
});
