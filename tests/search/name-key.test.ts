import { expect, test } from "vitest";
import { looseNameKey, nameKey } from "../../src/search/name-key.ts";

test.each([
  ["Serdyukov Serdiukov Serdukov"],
  ["Tokayev Tokaev"],
  ["Oumarov Umarov"],
  ["Masimov Massimov"],
  ["Nazarbayev Nazarbaev"],
  ["Zelensky Zelenskyy Zelenskiy"],
  ["Gaddafi Qaddafi Kadafi Gadhafi"],
  ["Mohammed Muhammad Mohamed"],
  ["Yanukovich Yanukovych"],
  ["Alexei Aleksey"],
  ["Gorbachev Gorbachov Gorbatchev"],
  ["Müller Mueller Muller"],
  ["Erdoğan ERDOGAN"],
  ["Roscosmos Roskosmos"],
])("%s are one name", (spellings) => {
  expect(new Set(spellings.split(" ").map(nameKey)).size).toBe(1);
});

test.each([
  ["Martin", "Morton"],
  ["Nazarbayev", "Nazarbayeva"],
  ["Khan", "Han"],
  ["Marie", "Mary"],
  ["Michel", "Mitchell"],
  ["Luis", "Louis"],
  ["Hall", "Hill"],
])("%s is not %s", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each([["Nazarbayev Nasarbajew Nazarbajew"], ["Kazakhstan Kasachstan"], ["Zelensky Selenskyj"]])(
  "%s are one name to whoever writes in other languages",
  (spellings) => {
    expect(new Set(spellings.split(" ").map(looseNameKey)).size).toBe(1);
  },
);
