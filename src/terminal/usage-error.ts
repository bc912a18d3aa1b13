/** What was typed cannot be understood; the message says what and how to mend it, in one line. Exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
