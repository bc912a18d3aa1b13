/** What a figure should reach; `timesFloor` is relative to plain MiniSearch in the same run. */
export type Goal =
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly timesFloor: number };

const HONEST: Readonly<Record<string, Goal>> = {
  foundRight: { atLeast: 0.9 },
  found: { atLeast: 0.75 },
  nothing: { atMost: 0.02 },
  unclearShown: { atLeast: 0.75 },
  offTopicFound: { atMost: 0 },
  nearMissFound: { atMost: 0.15 },
};
const WIKINEWS: Readonly<Record<string, Goal>> = {
  ...HONEST,
  "hit@1": { atLeast: 0.85 },
  "value@1": { atLeast: 0.8 },
  offTopicNothing: { atLeast: 0.75 },
};

const SEEDS: Readonly<Record<string, Goal>> = {
  ...HONEST,
  "hit@1": { atLeast: 0.95 },
  "value@1": { atLeast: 0.93 },
  offTopicNothing: { atLeast: 0.95 },
};

/** By suite, then by the figure's name, with what it is of in front where that is not "all". */
const GOALS: Readonly<Record<string, Readonly<Record<string, Goal>>>> = {
  seeds: SEEDS,
  "seeds-more": SEEDS,
  wikinews: WIKINEWS,
  "wikinews-all": WIKINEWS,
  "wikinews-more": WIKINEWS,
  "wikinews-rest": WIKINEWS,
  business: WIKINEWS,
  incidents: { "when hit@1": { timesFloor: 4 } },
  sentences: { "hit@1": { timesFloor: 1.3 } },
  dates: { "value F1": { atLeast: 0.85 } },
  names: { "PER F1": { atLeast: 0.85 } },
};

/** The goal of a figure, where it has one. */
export function goalOf(suite: string, { of, name }: { of: string; name: string }): Goal | undefined {
  return GOALS[suite]?.[of === "all" ? name : `${of} ${name}`];
}

/** Whether a figure reaches its goal; a figure that was measured on nothing does not. */
export function isReached(goal: Goal, value: number, floor = Number.NaN): boolean {
  if ("atLeast" in goal) return value >= goal.atLeast;
  if ("atMost" in goal) return value <= goal.atMost;
  return value >= goal.timesFloor * floor;
}

/** What people read: "≥ 0.95", "≤ 0.02", "4 × floor". */
export function formatGoal(goal: Goal): string {
  if ("atLeast" in goal) return `≥ ${goal.atLeast}`;
  if ("atMost" in goal) return `≤ ${goal.atMost}`;
  return `${goal.timesFloor} × floor`;
}
