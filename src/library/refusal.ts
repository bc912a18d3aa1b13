/** Why something could not be done to the folder, apart from its wording so that a caller may say it in other languages. */
export type RefusalCode =
  | "too-large"
  | "not-a-report-file"
  | "not-text"
  | "not-utf8"
  | "no-text"
  | "no-sentence"
  | "no-article"
  | "bad-date"
  | "future-date"
  | "bad-url"
  | "bad-front-matter"
  | "copy"
  | "unknown-draft"
  | "unknown-report"
  | "folder-unreadable"
  | "folder-emptied"
  | "folder-unwritable"
  | "saved-not-loaded"
  | "folders-overlap";

export interface Refusal {
  readonly code: RefusalCode;
  /** What the sentence names: a date, a file, a limit. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What is wrong and how to mend it, one English sentence. */
  readonly sentence: string;
}

/** Thrown for what cannot be done; the message is the refusal's sentence. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal.sentence, options);
    this.refusal = refusal;
  }
}

/** The error to throw for a refusal. */
export function refused(
  code: RefusalCode,
  sentence: string,
  values: Refusal["values"] = {},
  options?: ErrorOptions,
): RefusedError {
  return new RefusedError({ code, sentence, values }, options);
}

/** What the file system calls a failure ("EACCES"), or the error itself in words. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
