const BETWEEN = "(?:north|south)-?(?:east|west)";

/** The source of a pattern for a point of the compass in small letters: "north", "north-east", "southwest". */
export const POINT = `(?:${BETWEEN}|north|south|east|west)`;

/** The same for what lies there as well: "northern", "south-eastern", "southernmost". */
export const DIRECTION = `(?:${POINT}(?:ern(?:most)?)?)`;
