import { describe, expect, test } from "vitest";
import { readAddresses } from "../../../../src/answer/readers/places/address.ts";

const addressesOf = (text: string) => readAddresses(text).map(({ start, end }) => text.slice(start, end));

describe("an address", () => {
  test.each([
    ["It began at a home in the 2100 block of S. 49th St., police said.", "2100 block of S. 49th St."],
    ["He was found in the 1800 block of South 31st in Veldt.", "1800 block of South 31st"],
    ["It happened in the 400 block of Pine Road.", "400 block of Pine Road"],
    ["Officers went to 2300 W. Elm Ave., they said.", "2300 W. Elm Ave."],
    ["Ann Vale, 28, lives at 2603 Green Springs Road.", "2603 Green Springs Road"],
    ["The party was held at 160 Bramwell.", "160 Bramwell"],
    ["It was at a home on the 4700 block of Highway 253.", "4700 block of Highway 253"],
    ["Police came to 40 Little Leaf Place Circle.", "40 Little Leaf Place Circle"],
    ["A car burnt on 12th Street.", "12th Street"],
    ["It was on the corner of E. 5th St. and Oak Ave. that night.", "the corner of E. 5th St. and Oak Ave."],
    ["They waited near 21st and Vale Street.", "21st and Vale Street"],
  ])("%j has %j", (sentence, address) => {
    expect(addressesOf(sentence)).toEqual([address]);
  });

  test.each([
    "He saw 40 Elm students.",
    "She arrived at 10 Monday.",
    "It cost $2,300 West of Veldt.",
    "He came 12th in the Street Race.",
  ])("%j has none", (sentence) => {
    expect(addressesOf(sentence)).toEqual([]);
  });
});
