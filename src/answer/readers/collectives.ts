/** Words for many together, with what they are counted by: an attendance is told in spectators, a crew in members. */
const COUNTED_BY: readonly (readonly [collective: RegExp, units: RegExp])[] = [
  [
    /^(?:attendances?|audiences?|crowds?|turnout)$/,
    /^(?:people|persons|spectators|fans|supporters|visitors|viewers|attendees|onlookers|concertgoers|festivalgoers|marchers|worshippers|guests|participants|protesters|demonstrators|tickets)$/,
  ],
  [
    /^(?:population|inhabitants)$/,
    /^(?:people|persons|residents|inhabitants|citizens|villagers|islanders|souls)$/,
  ],
  [/^(?:staff|workforce|employees|payroll)$/, /^(?:people|persons|workers|employees|staff|staffers|jobs)$/],
  [/^(?:crew|crews)$/, /^(?:people|persons|members|sailors|crew|crewmen|astronauts)$/],
  [/^(?:membership)$/, /^(?:people|persons|members)$/],
];

/** Whether a unit ("21,406 spectators") is one that the collective which is asked for ("attendance") is counted by. */
export function isCountedBy(unit: string, collective: string): boolean {
  const head = unit.toLowerCase().split(" ").at(-1) ?? "";
  return COUNTED_BY.some(([named, units]) => named.test(collective.toLowerCase()) && units.test(head));
}
