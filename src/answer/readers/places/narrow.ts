import { STREETS } from "./address.ts";

/** What lies in a town: streets, houses, rooms, and the car that stands there. */
const WITHIN = new RegExp(
  `(?:^|[ -])(?:${[
    STREETS,
    "alley|block|corner|intersection|lot|plaza|route|sidewalk|square|way",
    "apartment|apartments|backyard|bar|basement|bathroom|bedroom|building|cafe|church|cinema|classroom|club|complex",
    "courtyard|doorstep|driveway|duplex|elevator|floor|gallery|garage|gym|hall|hallway|home|hotel|house|houses|inn",
    "kitchen|lawn|lobby|lounge|mall|market|mosque|motel|museum|nightclub|office|park|playground|pool|porch|pub",
    "residence|restaurant|roof|room|salon|school|shop|stairwell|store|supermarket|synagogue|temple|theater|theatre",
    "trailer|warehouse|yard",
    "car|van|truck|vehicle|party|side|end",
  ].join("|")})\\.?$`,
  "iu",
);
const NUMBERED = /^\d|\b(?:block|corner|intersection) of\b|(?:highway|route|road) \d+$/iu;

/** Whether a place as it is told lies in some town: "Elm Street", "her father's car", "the 300 block of Main". */
export function isWithinTown(place: string): boolean {
  return WITHIN.test(place) || NUMBERED.test(place);
}
