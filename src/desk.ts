import type { Keep } from "./keep/keep.ts";
import type { Library } from "./library/library.ts";
import type { Version } from "./versions.ts";

/** A file's bytes, or why they could not be had. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly fault?: never }
  | { readonly bytes?: never; readonly fault: "elsewhere" | "too-large" | "failed" };

/** What moderators work with. The terminal has none: whoever sits there has the folder itself. */
export interface Desk {
  readonly library: Library;
  /** Null where the database could not be opened. */
  readonly keep: Keep | null;
  /** The server whose moderators run the bot; where there is none, nobody may. */
  readonly home: string | null;
  /** Whether changes in the folder are taken up by themselves. */
  readonly isWatched: boolean;
  readonly versions: readonly Version[];
  /** Fetches a file that was given to a command, of at most `most` bytes. */
  fetchFile(url: string, most: number): Promise<Fetched>;
}
