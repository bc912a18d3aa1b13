import type { SentFile } from "../../sent.ts";

/** A button or a select that tells the bot that it was used. */
export interface Used {
  readonly type: number;
  readonly custom_id: string;
  readonly values?: readonly string[];
}

/** What drawing a message needs besides its components. */
export interface Drawing {
  readonly files: readonly SentFile[];
  /** Sends what was pressed or chosen. */
  readonly use: (used: Used) => void;
}

const FILE = /^attachment:\/\/(?<name>.+)$/;

/** Where a picture is: one of the message's own files. Pictures of other sites are not loaded. */
export function pictureAddress(url: string, files: readonly SentFile[]): string | null {
  const name = FILE.exec(url)?.groups?.name;
  const file = files.find((one) => one.name === name);
  return file === undefined ? null : `data:${mediaType(file.name)};base64,${file.base64}`;
}

function mediaType(name: string): string {
  return name.endsWith(".svg") ? "image/svg+xml" : "image/png";
}
