/** Content that could not be taken as it is; the rest of the archive works. */
export interface Problem {
  readonly file: string;
  /** Where in the file ("line 3", "front matter"), or "file" for the whole. */
  readonly place: string;
  /** What is wrong and how to mend it, one sentence. */
  readonly reason: string;
  /** True where the report was left out for it. */
  readonly leftOut: boolean;
}
