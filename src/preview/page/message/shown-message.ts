import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { SentFile } from "../../sent.ts";
import type { Member, Place } from "../asker.ts";

/** What stands above an answer: who used what, or which message it is about. */
interface Cause {
  readonly member: Member;
  /** "/when", or the name in the menu of a message. */
  readonly command: string;
}

/** A message in the log. */
export type ShownMessage = MemberMessage | BotMessage;

interface Common {
  readonly id: string;
  readonly place: Place;
  readonly at: Date;
}

/** What a member typed. */
interface MemberMessage extends Common {
  readonly author: Member;
  readonly text: string;
}

export interface BotMessage extends Common {
  readonly author: "bot";
  readonly cause: Cause;
  /** Nobody else sees it; null when everybody does. */
  readonly onlyFor: Member | null;
  readonly state: "thinking" | "shown" | "failed";
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly SentFile[];
}
