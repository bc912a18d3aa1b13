import type { PublishedFrom, Report } from "../corpus/report.ts";
import type { Refusal } from "./refusal.ts";

/** A report that a moderator wants to add, with what they say of it. */
export interface Draft {
  readonly content:
    | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
    | { readonly kind: "pasted"; readonly text: string };
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO day. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** How a draft was understood, for a moderator to confirm. */
export interface Understood {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day, or null where none is known. */
  readonly published: string | null;
  /** Stated by the moderator, the front matter, the page or a byline; inferred from the text; or unknown. */
  readonly publishedFrom: PublishedFrom;
  /** Sentences that can be quoted. */
  readonly sentences: number;
  readonly words: number;
  /** The first sentences of the body, as they stand in the text. */
  readonly opening: readonly string[];
  /** A report of the archive that tells much of the same in the same words, or null. */
  readonly similar: Report | null;
}

/** A draft that waits under its id to be confirmed, or why it was refused. */
export type Checked =
  | { readonly kind: "understood"; readonly id: string; readonly understood: Understood }
  | { readonly kind: "refused"; readonly refusal: Refusal };
