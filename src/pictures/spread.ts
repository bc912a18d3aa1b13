/** The middle of a mark. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a middle may be. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Quarters of a mark to the side and up or down that are tried before a mark stays where it is. */
const REACH = 24;
/** Beside is better than above, since the height is the figure, but three marks away is too far from its day. */
const VERTICAL_COST = 3;

const STEPS = steps();

interface Wanted {
  readonly point: Point;
  readonly area: Area;
}

/** Moves marks of this size away from each other, each as little as it takes; earlier ones keep their place. */
export function spread(wanted: readonly Wanted[], size: number): readonly Point[] {
  const placed: Point[] = [];
  for (const { point, area } of wanted) {
    const moved = STEPS.map(({ x, y }) => ({ x: point.x + (x * size) / 4, y: point.y + (y * size) / 4 }));
    const isFree = (one: Point) => isInside(one, area) && !placed.some((other) => overlap(one, other, size));
    placed.push(moved.find(isFree) ?? point);
  }
  return placed;
}

function overlap(a: Point, b: Point, size: number): boolean {
  return Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size;
}

function isInside({ x, y }: Point, { left, right, top, bottom }: Area): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function steps(): readonly Point[] {
  const all = [];
  for (let x = -REACH; x <= REACH; x += 1) {
    for (let y = -REACH; y <= REACH; y += 1) all.push({ x, y });
  }
  const cost = ({ x, y }: Point) => Math.abs(x) + VERTICAL_COST * Math.abs(y);
  return all.sort((a, b) => cost(a) - cost(b) || b.x - a.x || a.y - b.y);
}
