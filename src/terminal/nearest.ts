import { editDistance } from "../question/edit-distance.ts";

/** A third of a name may be mistyped. */
const ALLOWED_SHARE = 1 / 3;
const MOST = 3;

/** The names most like what was typed, best first: those that hold it, then those with few letters changed. At most three. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  const allowed = Math.max(2, Math.floor(wanted.length * ALLOWED_SHARE));
  return names
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase(), allowed) }))
    .filter((one) => one.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function distance(wanted: string, name: string, allowed: number): number {
  const isPart = wanted.length > 2 && (name.includes(wanted) || wanted.includes(name));
  return isPart ? 0 : editDistance(wanted, name, allowed);
}
