import type { Sent } from "../sent.ts";

/** Sends one interaction to the bot and hands on each of its answers as it comes. Rejects when the preview is not running. */
export async function exchange(interaction: object, onSent: (sent: Sent) => void): Promise<void> {
  const response = await fetch("/interactions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(interaction),
  });
  if (!response.ok || response.body === null) {
    throw new Error(await response.text());
  }
  for await (const line of lines(response.body)) {
    const sent: Sent = JSON.parse(line);
    onSent(sent);
  }
}

async function* lines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const parts = (rest + chunk.value).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}
