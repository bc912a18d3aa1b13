import type { Ledger, LedgerLine } from "../answer/ledger.ts";
import type { Report } from "../corpus/report.ts";
import type { Words } from "../language/words.ts";
import { capitalise } from "./capitalise.ts";
import { PLAIN_COLOR } from "./colors.ts";
import { escapeLine } from "./escape-markdown.ts";
import { EXCERPTS_SHOWN, LABEL_TEXT, MESSAGE_TEXT, SHORT_QUOTE_TEXT } from "./limits.ts";
import { type Components, container, separator, textDisplay } from "./message.ts";
import { fitExcerpt } from "./quote-markdown.ts";
import { sourceMarkdown } from "./source-markdown.ts";

/** Characters of a name among several. */
const NAME_TEXT = 40;
/** Kept free for the line that says how many values are not shown. */
const REST_ROOM = 60;

/** Shows each value of an answer: who gives it, as of which date, and in what words. */
export function renderValues(heading: string, { lines }: Ledger, words: Words): Components {
  const blocks: string[] = [];
  let room = MESSAGE_TEXT - heading.length - REST_ROOM;
  for (const block of lines.map((line) => valueMarkdown(line, words))) {
    if (block.length > room) {
      break;
    }
    blocks.push(block);
    room -= block.length;
  }
  const rest = lines.length - blocks.length;
  return [
    container(PLAIN_COLOR, [
      textDisplay(heading),
      ...blocks.flatMap((block) => [separator(), textDisplay(block)]),
      ...(rest === 0 ? [] : [textDisplay(`-# ${words.say("list.more", { count: rest })}`)]),
    ]),
  ];
}

function valueMarkdown(line: LedgerLine, words: Words): string {
  const { quote, label, hedged, withdrawal } = line;
  const marks = [
    ...(hedged ? [words.say("findings.notCertain")] : []),
    ...(withdrawal === null ? [] : [words.say("findings.takenBack")]),
  ];
  return [
    [`**${escapeLine(capitalise(label), LABEL_TEXT)}**`, givenBy(line, words), ...marks].join(" · "),
    fitExcerpt(quote, SHORT_QUOTE_TEXT)?.markdown ?? "",
    `-# ${sourceMarkdown(quote, words)}`,
  ].join("\n");
}

/** "The Herald and 2 more, 13 to 14 January 2022"; what has only a title is named by it below. */
function givenBy({ reports, first, last }: LedgerLine, words: Words): string {
  const days = daysOf(first, last, words);
  if (reports.length === 1 && reports[0]?.publisher === null) {
    return days;
  }
  const named = [...new Set(reports.map(nameOf))];
  const rest = named.length - EXCERPTS_SHOWN;
  const names = [
    ...named.slice(0, EXCERPTS_SHOWN).map((name) => escapeLine(name, NAME_TEXT)),
    ...(rest > 0 ? [words.say("values.others", { count: rest })] : []),
  ];
  return `${words.list(names, "conjunction")}, ${days}`;
}

function daysOf(first: string | null, last: string | null, words: Words): string {
  if (first === null || last === null) {
    return words.say("source.dateUnknown");
  }
  return first === last ? words.say("values.asOf", { day: words.day(last) }) : words.day(`${first}/${last}`);
}

function nameOf({ publisher, title, file }: Report): string {
  return publisher ?? (title.trim() === "" ? file : title);
}
