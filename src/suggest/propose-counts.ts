import type { CountMention } from "../answer/mention.ts";
import { isPlural, isState } from "../answer/readers/counts/inflection.ts";
import { readCounts } from "../answer/readers/counts.ts";
import { isDemonym } from "../answer/readers/names/gazetteer.ts";
import { verbClass } from "../answer/readers/units.ts";
import { type Proposal, propose } from "./proposal.ts";
import type { Sentence } from "./sentence.ts";
import { isPale, isParticiple } from "./verb-forms.ts";

/** What stands between the counted things and the verb of a passive. */
const PASSIVE = /^\s+(?:who |that )?(?:was|were|are|is|being|(?:has|have|had) been)\s+(?:\p{Ll}+ly )?$/u;
/** Verbs that need nothing behind them to say what the counted did. */
const INTRANSITIVE = new Set(
  "protested gathered marched rallied demonstrated voted participated collided crashed collapsed resigned escaped survived fled".split(
    " ",
  ),
);
/** What is done to people and things, by the classes of verbs; what they do themselves ("withdrew") is not among them. */
const FATES = new Set(
  "killed injured shot arrested charged sentenced sent evacuated displaced rescued destroyed damaged released infected hospitalised kidnapped".split(
    " ",
  ),
);
const DYING = /^(?:died|dead|deceased|perished)$/;
/** Units that say nothing by themselves. */
const VAGUE_UNIT = /^(?:others|ones|things|times|ways|years|months|weeks|days|hours|minutes|cases|percent)$/;
const MOST_UNIT_WORDS = 3;

/** "people were arrested", and where: of each figure that is said of something plain. */
export function proposeCounts(sentence: Sentence): readonly Proposal[] {
  return readCounts(sentence.text).flatMap((mention) => {
    if (mention.kind !== "count" || mention.scope !== "whole" || mention.hedged) return [];
    const [unit, predicate] = [unitOf(mention), predicateOf(mention, sentence.text)];
    if (unit === null || predicate === null) return [];
    const plain = `${unit} ${predicate}`;
    const place = placeBehind(mention, sentence);
    return [plain, ...(place === null ? [] : [`${plain} in ${place}`])].flatMap((question) =>
      propose("howmany", question, sentence.passage),
    );
  });
}

/** The unit in plain words; people where only their state or fate is told ("12,000 arrested"). */
function unitOf({ unit, verb }: CountMention): string | null {
  if (unit === "" || isState(unit)) return verb !== null && isFate(verb) ? "people" : null;
  const words = unit.split(/\s+/);
  const isPlain = words.every((word) => /^\p{Ll}[\p{Ll}-]+$/u.test(word) || isDemonym(word.toLowerCase()));
  const head = words.at(-1) ?? "";
  if (verbClass(head) !== null) return null;
  if (!isPlain || words.length > MOST_UNIT_WORDS || !isPlural(head) || VAGUE_UNIT.test(head) || isState(head))
    return null;
  return unit;
}

function isFate(verb: string): boolean {
  return (
    DYING.test(verb) || isState(verb) || /^(?:killed|injured|arrested|missing)$/.test(verbClass(verb) ?? "")
  );
}

/** "were arrested", "died", "protested"; null where the form of the verb leaves open who did what. */
function predicateOf({ verb, start, end }: CountMention, text: string): string | null {
  if (verb === null || isPale(verb)) return null;
  if (DYING.test(verb)) return "died";
  if (isState(verb)) return `were ${verb}`;
  const before = text.slice(0, start).toLowerCase();
  const at = text.toLowerCase().indexOf(verb, end);
  const between = text.slice(end, Math.max(at, end));
  if (at !== -1 && PASSIVE.test(between) && isParticiple(verb)) return `were ${verb}`;
  if (INTRANSITIVE.has(verb)) return at !== -1 && between.trim() === "" ? verb : null;
  if (before.endsWith(`${verb} `)) return passiveOf(verb);
  if (at === -1 || between.trim() !== "") return null;
  return FATES.has(verbClass(verb) ?? "") && isParticiple(verb) ? `were ${verb}` : null;
}

/** "police arrested 12 people", "killing 20 people". */
function passiveOf(verb: string): string | null {
  const fate = verbClass(verb);
  if (fate === null || !FATES.has(fate)) return null;
  return `were ${isParticiple(verb) ? verb : fate}`;
}

/** The place that stands behind the figure: "in Almaty". */
function placeBehind({ end }: CountMention, { text, names }: Sentence): string | null {
  const place = names.find(
    ({ mention }) =>
      mention.kind === "place" &&
      mention.start > end &&
      /\bin (?:the )?$/.test(text.slice(end, mention.start)),
  );
  if (!place) return null;
  const { text: name, start } = place.mention;
  return text.slice(0, start).endsWith("the ") ? `the ${name}` : name;
}
