import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { fetchFile } from "../../src/discord/fetch-file.ts";

/** The origin of a server that answers like this, until the test ends. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

it("gives the bytes of a file that is not too large", async () => {
  const origin = await serve((_request, response) => response.end("four"));
  expect(new TextDecoder().decode((await fetchFile(`${origin}/a.txt`, 4, [origin])).bytes)).toBe("four");
  expect(await fetchFile(`${origin}/a.txt`, 3, [origin])).toEqual({ fault: "too-large" });
});

it("stops reading what goes on for ever", async () => {
  const origin = await serve((_request, response) => {
    const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
    response.on("close", () => clearInterval(timer));
  });
  expect(await fetchFile(`${origin}/a.txt`, 100_000, [origin])).toEqual({ fault: "too-large" });
});

it("follows nobody who sends it elsewhere", async () => {
  const asked: (string | undefined)[] = [];
  const origin = await serve((request, response) => {
    asked.push(request.url);
    response.writeHead(302, { location: "/secret" }).end();
  });
  expect(await fetchFile(`${origin}/a.txt`, 100, [origin])).toEqual({ fault: "failed" });
  expect(asked).toEqual(["/a.txt"]);
});

it("says that a file is gone", async () => {
  const origin = await serve((_request, response) => response.writeHead(404).end("no"));
  expect(await fetchFile(`${origin}/a.txt`, 100, [origin])).toEqual({ fault: "failed" });
});

it.each([
  "http://cdn.discordapp.com/a.txt",
  "https://cdn.discordapp.com:8443/a.txt",
  "https://cdn.discordapp.com.example.org/a.txt",
  "https://cdn.discordapp.com@example.org/a.txt",
  "https://localhost/a.txt",
  "file:///etc/passwd",
  "no address",
])("asks nobody for %s", async (url) => {
  expect(await fetchFile(url, 100)).toEqual({ fault: "elsewhere" });
});
