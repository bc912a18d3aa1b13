import { showPlace } from "../report-place.ts";
import { ownMessage, type Press } from "./press.ts";

/** Shows a passage in the text around it, to whoever pressed; the answer stays as it is. */
export const context: Press = {
  expected: () => "asker",
  handle: (args, _button, given) => ({ ...showPlace(args, given), place: "asker" }),
};

/** Turns the pages of a report. */
export const page: Press = {
  expected: ownMessage,
  handle: (args, button, given) => ({ ...showPlace(args, given), place: ownMessage(button) }),
};
