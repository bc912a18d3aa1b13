import { trim } from "./blocks.ts";
import type { Span } from "./report.ts";

/** Titles and the like: a name or number follows, so the sentence goes on. */
const ALWAYS_GOES_ON =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Sen|Rep|Gov|Pres|Hon|Rev|Fr|St|Mt|Ft|Supt|Insp|Det|Det\. Sgt|Messrs|vs|v|No|Nos|Vol|Art|approx|ca|cf|e\.g|i\.e)\.$/;
/** Abbreviations that also end sentences: only a common first word shows that a new one begins. */
const MAY_GO_ON =
  /(?:^|[\s("“‘[])(?:(?:\p{Lu}\.)*\p{Lu}|Inc|Corp|Co|Ltd|Bros|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Rd|etc|dept|Ariz|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|a\.k\.a)\.$/u;
const CLOCK = /\b[ap]\.m\.$/i;
/** "9 p.m. Friday", "1 p.m. ET", "10 a.m. Tongan time", "9 p.m. (2100 UTC)" go on; "9 p.m. Air traffic had ceased" does not. */
const AFTER_CLOCK =
  /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|E[DS]?T|C[DS]?T|M[DS]?T|P[DS]?T|GMT|UTC|BST|CES?T|IST|local|Eastern|Pacific|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{L}+(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))? [Tt]ime)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\(\d)/u;
const STARTS_SENTENCE =
  /^["“‘'([]*(?:The|A|An|This|That|These|Those|It|He|She|They|We|I|You|His|Her|Its|Their|Our|My|In|On|At|By|For|From|To|With|After|Before|During|Since|Until|When|While|Where|As|If|But|And|Or|So|Yet|However|Meanwhile|Although|Though|Because|Despite|According|Police|Officials|Authorities|There|Here|No|Not|Some|Many|Most|Several|All|Both|One|Two|Three|Then|Now|Today|Yesterday|Last|Earlier|Later|What|Who|How|Why|Also|Under|More|About|Over|Among|Another|Other|Each|Every)\b/;
const STARTS_LOW = /^["“‘'([]*[\p{Ll},;:)\]…–—-]/u;
const CLOSING = /^["”’»)\]]+(?=\s|$)/;
/** `"Is it over?" Tokayev asked.` is one sentence. */
const QUOTED_QUESTION = /[?!]["”’]$/;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}’'-]*\.?\s+){1,4}(?:said|says|asked|asks|told|added|wrote|tweeted|replied|shouted|cried|exclaimed|wondered)\b/u;
const CLOCK_INSIDE = /\b[ap]\.m\.["”’)]*\s+(?=["“‘(]*\p{Lu})/gu;
/** `... was over.The next` and `the law."The next`: a space was lost. */
const LOST_SPACE =
  /(?<=\p{Ll}{2}[.!?]["”]?)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}[.!?])(?=“\p{Lu})|(?<=\p{Ll}{2}[.!?]["”])(?=\p{Lu})/gu;
/** What every lost space leaves behind; looking for that first spares most sentences the look back from each of their letters. */
const NO_SPACE = /[.!?]["“”]?\p{Lu}/u;

/** UTF-16 units; few paragraphs are longer. */
const WINDOW = 4000;
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of one paragraph, in order, trimmed, with offsets into the whole text. */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const raw = segment(text, block).flatMap((span) => divide(text, span));
  const sentences: Span[] = [];
  for (const piece of raw) {
    const span = trim(text, piece);
    if (span.start === span.end) continue;
    const last = sentences.at(-1);
    if (last && goesOn(text.slice(last.start, last.end), text.slice(span.start, span.end))) {
      sentences[sentences.length - 1] = { start: last.start, end: span.end };
    } else if (last && CLOSING.test(text.slice(span.start, span.end))) {
      sentences.splice(-1, 1, ...moveClosing(text, last, span));
    } else {
      sentences.push(span);
    }
  }
  return sentences;
}

function segment(text: string, { start, end }: Span): Span[] {
  const pieces = startsIn(text.slice(start, end)).map((index) => start + index);
  const starts = pieces.map((at) => at - openingBefore(text, start, at));
  return starts.map((at, n) => ({ start: at, end: starts[n + 1] ?? end }));
}

/**
 * Where the segmenter begins a sentence. Each of its steps copies all that it was given, so that a paragraph without end is
 * given to it in windows; the last sentence of a window may go on and begins the next.
 */
function startsIn(block: string): readonly number[] {
  const starts: number[] = [];
  let [from, width] = [0, WINDOW];
  while (from < block.length) {
    const found = Array.from(segmenter.segment(block.slice(from, from + width)), ({ index }) => from + index);
    const last = found.at(-1) ?? from;
    const isEnd = from + width >= block.length;
    starts.push(...(isEnd ? found : found.slice(0, -1)));
    if (isEnd) break;
    width = last === from ? 2 * width : WINDOW;
    from = last;
  }
  return starts;
}

/** In `It was quiet.“We slept,”` the opening quotation mark belongs to what follows: 1 where one was cut off, else 0. */
function openingBefore(text: string, from: number, at: number): number {
  return at - 2 >= from && /^[.!?]“$/.test(text.slice(at - 2, at)) ? 1 : 0;
}

function divide(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const cuts: number[] = [];
  for (const match of sentence.matchAll(CLOCK_INSIDE)) {
    const next = match.index + match[0].length;
    if (!AFTER_CLOCK.test(sentence.slice(next))) cuts.push(start + next);
  }
  if (NO_SPACE.test(sentence))
    for (const match of sentence.matchAll(LOST_SPACE)) cuts.push(start + match.index);
  const edges = [start, ...cuts.sort((a, b) => a - b), end];
  return edges.slice(1).map((edge, n) => ({ start: edges[n] ?? start, end: edge }));
}

function goesOn(before: string, after: string): boolean {
  if (STARTS_LOW.test(after) || ALWAYS_GOES_ON.test(before)) return true;
  if (CLOCK.test(before)) return AFTER_CLOCK.test(after) || /^\d/.test(after);
  if (MAY_GO_ON.test(before)) return !STARTS_SENTENCE.test(after);
  return QUOTED_QUESTION.test(before) && SPEAKER.test(after);
}

/** A closing quotation mark that was cut off belongs to the sentence before it. */
function moveClosing(text: string, last: Span, span: Span): Span[] {
  const mark = CLOSING.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const rest = trim(text, { start: span.start + mark.length, end: span.end });
  const closed = { start: last.start, end: span.start + mark.length };
  if (rest.start === rest.end) return [closed];
  return STARTS_LOW.test(text.slice(rest.start, rest.end))
    ? [{ start: last.start, end: rest.end }]
    : [closed, rest];
}
