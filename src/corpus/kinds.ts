import type { PassageKind } from "./report.ts";

/** A paragraph's text and where it stands, as far as its kind depends on it. */
export interface Block {
  readonly text: string;
  /** Share of the report that lies before it, 0 to 1. */
  readonly position: number;
}

/** Headings of boxes that lead elsewhere; what follows near a report's end belongs to other stories. */
const LEADS_AWAY =
  /^(?:check also|read (?:also|more|next)|also read|see also|related(?: (?:articles?|stories|news|topics|posts|content))?|more (?:on this(?: story)?|stories|news|from .{1,30})|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:stories|for you))?|most (?:read|popular|viewed)|trending(?: now)?|further reading|sister links|external links|sources|share this|leave a (?:reply|comment)|comments?|tags|up next|don[’']t miss|latest (?:news|stories))\s*:?$/i;
/** "Read also: The ten longest bridges", and no sentence of the report's own. */
const TEASER =
  /^[([]?(?:read (?:also|more|next)|also read|see also|related(?: (?:article|story|news))?|more on this(?: story)?|don[’']t miss|recommended|in pictures)\s*(?:[:|–—]|>+|-\s).+/i;
const FURNITURE = [
  TEASER,
  /^(?:source site|source link|source|via|advertisement|story continues(?: below.*)?|continue reading.*|subscribe(?: (?:to|now|today|here|for)\b.*)?|sign up (?:for|to) .*|follow us.*|click here.*|watch(?: now)?:.*|video:.*|listen:.*|share|print|email|copyright(?: ©|:| \d| by\b|$).*|©.*|all rights reserved.*|get (?:the|our) .{0,40}newsletter.*|newsletter.*|loading.*|live updates?)[.:]?$/i,
  /^[Aa]bout \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}$/u,
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|de notre correspondant) ?:? ?(?:\p{Lu}[\p{L}’'.-]*(?![\p{L}’'.-]),? ?(?:and |\| ?)?){1,8}$/u,
  /^(?:status|stand|updated?|last updated|published|posted|first published|modified)\b[^.!?]{0,60}(?:[ap]\.m\.)?$/i,
  /^(?:(?:reporting|editing|writing|additional reporting|compiled|edited|written|report) by\b.*)$/i,
  /^.{0,120}\bcontributed (?:reporting|(?:to|reporting for) this (?:article|report|story))\.?$/i,
  /^\(?courtesy of .{0,60}$/i,
  /^(?:(?:\p{Lu}[\p{L}’'.-]*(?![\p{L}’'.-]) ?){1,4}(?:,| \|) )?(?:The |the )?(?:AP|AFP|Associated Press|Agence France-Presse|Getty Images|Reuters)$/u,
  /^(?:[\p{L}’'.-]+ ){1,5}(?:reporter|correspondent|staff|staff writer|contributor|news desk|newsroom|editor)$/iu,
  /^\(?(?:AP|AFP|Reuters|dpa|TASS|UPI|ANSA|EFE|PA|Xinhua|Bloomberg|[A-Z]{2,6}(?:\/[A-Z]{2,6})*)\)?$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}(?:[ ,|–-]+\d{1,2}[:.]\d\d.*)?$/i,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}(?:[ ,|–-]+\d{1,2}[:.]\d\d.*)?$/i,
  // video lists: "1:56 Protesters march against the order"
  /^\d{1,2}:\d\d (?!(?:[ap]\.?m\b))\p{L}/iu,
];
const CREDIT_LINE =
  /^(?:\(?(?:photo|photos|image|picture|pic|foto|credit|file photo|photograph)s?(?: by\b| credit\b|:).{0,80}\)?|[\p{Lu}][\p{L}’'.-]+(?: [\p{L}’'.-]+){0,4} ?\/ ?[\p{L}’'. -]{2,40}(?: ?\/ ?[\p{L}’'. -]{2,40})*)$/iu;
const CAPTION = [
  /(?:—|–|-|\||\() ?(?:photo|image|picture|foto|credit)s?:/i,
  /\b(?:photo|image|picture|foto|credit)s?: ?[\p{Lu}(]/iu,
  /\((?:[^()]{0,60}\bvia (?:AP|AFP|Reuters|Getty|EPA|REX)[^()]{0,30}|[^()]{0,40}\/ ?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|TASS|EFE|PA)[^()]{0,30}|(?:AP|AFP|EPA|PA|Reuters|Getty)(?: (?:photo|images?|file|archive).{0,40})?)\)\.?$/i,
  /^(?:an? )?(?:general |aerial |file |wide )?(?:view|photo|image|picture|photograph|map|diagram|screenshot|chart) (?:of|shows?|showing|from|taken)\b/i,
  /^(?:pictured|in this (?:photo|picture|image|file|handout|screengrab|still|frame))\b/i,
  /\((?:left|right|centre|center|top|bottom|above|below|pictured|L|R|C|file)\)/,
  /^\d{1,2} of \d{1,2}\b/,
];
const ENDS_SENTENCE = /[.!?]["”’»)\]]*$/;
const CUT_OFF = /(?:…|\.\.\.)["”]?$/;
const HEADING_LENGTH = 140;
const CUT_OFF_LENGTH = 200;

/** What each paragraph of a report is, judged by its form and its neighbours, never by its subject. */
export function classify(blocks: readonly Block[]): readonly PassageKind[] {
  let ended = false;
  return blocks.map((block, n) => {
    const leadsAway = LEADS_AWAY.test(strip(block.text));
    ended ||= leadsAway && block.position > 0.5;
    return ended || leadsAway ? "furniture" : kindOf(block.text, blocks[n + 1], blocks[n + 2]);
  });
}

function kindOf(text: string, next: Block | undefined, afterNext: Block | undefined): PassageKind {
  const plain = strip(text);
  if (!/\p{L}/u.test(plain) || FURNITURE.some((pattern) => pattern.test(plain))) return "furniture";
  if (CREDIT_LINE.test(plain) && plain.length < 100) return "furniture";
  if (CAPTION.some((pattern) => pattern.test(plain))) return "caption";
  if (next && isCreditLine(next.text)) return "caption";
  if (isHeading(plain)) {
    // "Protest in Kazakhstan", above a caption whose credit stands below it
    const overCaption = next && afterNext && isCreditLine(afterNext.text) && plain.length < 60;
    return overCaption ? "caption" : "heading";
  }
  return CUT_OFF.test(plain) && plain.length < CUT_OFF_LENGTH ? "furniture" : "body";
}

function isCreditLine(text: string): boolean {
  return CREDIT_LINE.test(strip(text)) && text.length < 100;
}

function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || /^[\p{Ll}"“]/u.test(text)) return false;
  if (/^[^.!?]*\?$/.test(text)) return true;
  return CUT_OFF.test(text) ? text.length < 80 : !ENDS_SENTENCE.test(text) && !/[:;,]$/.test(text);
}

/** Without the marks of Markdown. */
function strip(text: string): string {
  return text.replace(/^(?:#{1,6}|[*>-]) +|^[*_]{1,2}|[*_]{1,2}$/g, "").trim();
}
