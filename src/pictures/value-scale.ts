/** The axis of values. */
export interface ValueScale {
  readonly kind: "value" | "log";
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Share of the axis below the value, 0 to 1. */
  place(value: number): number;
}

/** From here on the smallest figures would lie on the floor of a linear axis. */
const ORDERS_APART = 50;
/** Figures nearer to each other than this share of the largest are looked at closely, not from zero. */
const CLOSE = 0.2;
const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 6;

/** An axis with round ticks that holds all values; logarithmic where they are orders of magnitude apart. */
export function scaleOf(values: readonly number[]): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low >= ORDERS_APART) return powersOfTen(low, high);
  return evenSteps(low, high, values.every(Number.isInteger));
}

function powersOfTen(low: number, high: number): ValueScale {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const ticks = [];
  for (let power = first; power <= last; power += 1) ticks.push(10 ** power);
  const place = (value: number) => (Math.log10(value) - first) / (last - first);
  return { kind: "log", min: 10 ** first, max: 10 ** last, ticks, place };
}

function evenSteps(low: number, high: number, areWhole: boolean): ValueScale {
  const isClose = low > 0 && high > low && high - low < CLOSE * high;
  const floor = isClose ? low : Math.min(0, low);
  const ceiling = Math.max(high, floor === high ? floor + 1 : high);
  const step = roundStep((ceiling - floor) / (WANTED_TICKS - 1), areWhole);
  // A mark on the lowest line would look like zero.
  const first = Math.ceil(floor / step) - (isClose || floor < 0 ? 1 : 0);
  const last = Math.ceil(ceiling / step);
  const ticks = [];
  for (let n = first; n <= last; n += 1) ticks.push(Number((n * step).toPrecision(12)));
  const [min, max] = [first * step, last * step];
  return { kind: "value", min, max, ticks, place: (value) => (value - min) / (max - min) };
}

/** The next round number; a whole one where people or things are counted. */
function roundStep(least: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(isWhole ? Math.max(1, least) : least));
  const steps = STEPS.map((step) => step * power);
  const isRound = (step: number) => step >= least * 0.999_999 && (!isWhole || Number.isInteger(step));
  return steps.find(isRound) ?? 10 * power;
}
