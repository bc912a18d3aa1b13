import { type Clause, readClauses } from "./clause.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { type Proposal, propose } from "./proposal.ts";
import type { Sentence } from "./sentence.ts";
import { isComplete } from "./verb-forms.ts";

/** Prepositions with which a place says where something happened. */
const PLACING = new Set("in at near outside inside".split(" "));
const PLACED = /\b(?:in|at|near|outside|inside) (?:the )?$/;
/** "his wife" says nothing without whoever is asked for. */
const OF_SUBJECT = /^(?:his|her|its|their)\b/;
/** A report says why. */
const REASON = /\b(?:because(?: of)?|due to|in protest (?:at|of|against)|in response to|as a result of)\b/i;

/** Questions about what a sentence tells in plain clauses: when, where and why it happened, and who did it. */
export function proposeEvents(sentence: Sentence): readonly Proposal[] {
  return readClauses(sentence).flatMap((clause) => [
    ...proposeWhen(clause, sentence),
    ...(clause.isMain ? proposeWhere(clause, sentence) : []),
    ...proposeWho(clause, sentence),
    ...(clause.isMain ? proposeWhy(clause, sentence) : []),
  ]);
}

function proposeWhen(clause: Clause, { passage }: Sentence): readonly Proposal[] {
  const { hasDate, settings } = clause;
  return hasDate && asksEnough(clause, settings.length)
    ? propose("when", asked(clause, settings), passage)
    : [];
}

function proposeWhy(clause: Clause, { passage, text }: Sentence): readonly Proposal[] {
  const { settings } = clause;
  return REASON.test(text) && asksEnough(clause, settings.length)
    ? propose("why", asked(clause, settings), passage)
    : [];
}

/** Where the sentence names a place behind the clause; the place itself is left out of the question. */
function proposeWhere(clause: Clause, { passage, text, names }: Sentence): readonly Proposal[] {
  const isPlaced = names.some(
    ({ from, mention: { kind, start } }) =>
      kind === "place" && from >= clause.subject.to && PLACED.test(text.slice(0, start)),
  );
  const at = clause.settings.findIndex(({ preposition }) => PLACING.has(preposition));
  const settings = at === -1 ? clause.settings : clause.settings.slice(0, at);
  return isPlaced && asksEnough(clause, settings.length)
    ? propose("where", asked(clause, settings), passage)
    : [];
}

/** "did Greta Thunberg lead": what is missing there would be missed. */
function asksEnough({ auxiliary, verb, object, particle }: Clause, settings: number): boolean {
  const isActive = auxiliary === "did" || (auxiliary === "will" && !verb.startsWith("be "));
  return !isActive || object !== null || particle !== "" || settings > 0 || isComplete(verb);
}

/** "won the general election", "was elected president": enough must be said of what was done. */
function proposeWho(clause: Clause, { passage }: Sentence): readonly Proposal[] {
  const { subject, auxiliary, said, particle, object, settings } = clause;
  const isWhom = auxiliary === "was" || auxiliary === "were" || said.startsWith("will be");
  if (subject.name !== "person" && (subject.name !== "group" || isWhom)) return [];
  const told = [...(object ? [object] : []), ...settings.map(({ phrase }) => phrase)];
  if (!told.some(isTelling) || told.some(({ text }) => OF_SUBJECT.test(text))) return [];
  return propose(
    "who",
    join(said, particle, object?.text ?? "", ...settings.map(({ text }) => text)),
    passage,
  );
}

/** A name, or more than one word for a thing: "won the caucus" was any of them. */
function isTelling({ name, text }: NounPhrase): boolean {
  return name !== null || text.replace(/^(?:the|an?) /, "").includes(" ");
}

function asked({ auxiliary, subject, verb, particle, object }: Clause, settings: Clause["settings"]): string {
  return join(
    auxiliary,
    subject.text,
    verb,
    particle,
    object?.text ?? "",
    ...settings.map(({ text }) => text),
  );
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ").replace(/\s+/g, " ");
}
