/** Controls of the terminal (ESC, backspace, C1) and of the direction of text, which could show a report as what it is not. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/u;
/** The Unicode block "Control Pictures" begins here: ␀. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/** The text as it may be sent to a terminal: every control becomes one visible character or a space, so offsets stay. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, (control) => {
    if (BREAKS.test(control)) return " ";
    const code = control.charCodeAt(0);
    if (code === DELETE) return "␡";
    return code < 0x20 ? String.fromCharCode(PICTURES + code) : "\ufffd";
  });
}
