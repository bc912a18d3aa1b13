/** How often one member may ask. */
export interface Pace {
  /** Questions within the time; 0 for no limit. */
  readonly questions: number;
  readonly seconds: number;
}

/** Notes that a member asks; gives the seconds that they still have to wait, 0 where they may. */
export type AskLeave = (member: string, nowMs: number) => number;

/** A sliding window for each member, in this process alone; who has been quiet for so long is forgotten at the next question. */
export function createCooldown({ questions, seconds }: Pace): AskLeave {
  /** In the order of the members' last questions. */
  const askedAt = new Map<string, readonly number[]>();
  const windowMs = seconds * 1000;
  return (member, nowMs) => {
    if (questions === 0) {
      return 0;
    }
    forgetQuiet(askedAt, nowMs - windowMs);
    const recent = (askedAt.get(member) ?? []).filter((at) => nowMs - at < windowMs);
    const oldest = recent.at(-questions);
    if (oldest !== undefined) {
      return Math.max(1, Math.ceil((oldest + windowMs - nowMs) / 1000));
    }
    askedAt.delete(member);
    askedAt.set(member, [...recent, nowMs]);
    return 0;
  };
}

function forgetQuiet(askedAt: Map<string, readonly number[]>, before: number): void {
  for (const [member, times] of askedAt) {
    if ((times.at(-1) ?? 0) > before) {
      return;
    }
    askedAt.delete(member);
  }
}
