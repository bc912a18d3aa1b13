/** What JSON.stringify leaves raw although a terminal or an editor acts on it: DEL, C1, separators and directions. */
const RAW = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A value as one line of JSON that holds no control character; reading it gives the value unchanged. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    RAW,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
