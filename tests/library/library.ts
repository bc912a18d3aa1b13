import { rm } from "node:fs/promises";
import { expect, onTestFinished } from "vitest";
import type { Draft, Understood } from "../../src/library/draft.ts";
import { type Library, openLibrary } from "../../src/library/library.ts";
import { folderOf } from "../corpus/folder.ts";

export const BRIDGE = `---
title: Bridge closed
published: 2022-01-31
---
The bridge over the river was closed on Monday after a lorry hit it. Nobody was hurt in the accident.
`;
export const FLOOD = `---
title: Flood in the valley
published: 2022-02-01
---
Heavy rain flooded eleven villages in the valley on Tuesday. The fire brigade brought forty people to safety.
`;
export const STRIKE =
  "The drivers of the city's buses went on strike on Thursday. Their union asks for higher wages and shorter shifts.";

export interface Opened {
  readonly library: Library;
  readonly reports: string;
  readonly data: string;
}

/** A library of these files, with a folder of its own for data; both are removed when the test ends. */
export async function libraryOf(
  files: Readonly<Record<string, string>>,
  options: { readonly now?: () => Date } = {},
): Promise<Opened> {
  const reports = await folderOf(files);
  const data = `${reports}-data`;
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  return { library: await openLibrary({ reports, data, ...options }), reports, data };
}

export function pasted(text: string, facts: Omit<Draft, "content"> = {}): Draft {
  return { content: { kind: "pasted", text }, ...facts };
}

export function file(name: string, content: string | Uint8Array, facts: Omit<Draft, "content"> = {}): Draft {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { content: { kind: "file", name, bytes }, ...facts };
}

/** The id and the understanding of a draft that is expected to be fine. */
export async function accepted(
  library: Library,
  draft: Draft,
): Promise<{ id: string; understood: Understood }> {
  const checked = await library.check(draft);
  if (checked.kind === "refused") throw new Error(`refused: ${checked.refusal.sentence}`);
  return checked;
}

export async function expectRefusal(library: Library, draft: Draft, code: string): Promise<string> {
  const checked = await library.check(draft);
  expect(checked).toMatchObject({ kind: "refused", refusal: { code } });
  return checked.kind === "refused" ? checked.refusal.sentence : "";
}
