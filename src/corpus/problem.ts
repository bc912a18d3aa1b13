/** Why content could not be taken as it is, apart from its wording so that a caller may say it in other languages. */
export interface Fault {
  readonly code: "unreadable" | "too-large" | "not-utf8" | "front-matter" | "no-text" | "twin" | "no-date";
  /** What the sentence names: a file, an error's code. */
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong and how to mend it, one English sentence. */
  readonly reason: string;
}

/** Content that could not be taken as it is; the rest of the archive works. */
export interface Problem extends Fault {
  readonly file: string;
  /** Where in the file ("front matter"), or "file" or "folder" for the whole. */
  readonly place: string;
  /** True where the report was left out for it. */
  readonly leftOut: boolean;
}
