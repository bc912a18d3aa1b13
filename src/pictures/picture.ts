/** A chart as Discord takes it: the file, and the same in words for whoever cannot see it. */
export interface Picture {
  readonly png: Uint8Array;
  /** At most `LONGEST_DESCRIPTION` characters. */
  readonly description: string;
}

/** What Discord accepts as the description of a file. */
export const LONGEST_DESCRIPTION = 1024;
