import type { Group } from "../answer/agree.ts";
import type { Explanation } from "../answer/answer-question.ts";
import { type Evidence, PARTS, type PlacedValue } from "../answer/evidence.ts";
import { WEIGHTS } from "../answer/weights.ts";
import { quote } from "../corpus/report.ts";
import type { Question, QuestionTerm } from "../question/question.ts";
import { shorten } from "./break-lines.ts";
import { cleanText } from "./clean-text.ts";
import { groundText } from "./ground-text.ts";
import { type Look, paint } from "./look.ts";
import { setText } from "./set-text.ts";
import { counted, rounded } from "./wording.ts";

const NAME_COLUMN = 12;
const MATCHES_SHOWN = 8;
const VALUES_SHOWN = 4;
const VOTES_SHOWN = 6;
const VOTE_INDENT = "    ";

/** What an answer rests on: the question as understood, the best candidates with their scores, and each finding's votes. */
export function renderWhy(
  { question, ranked, groups, outcome, ground }: Explanation,
  limit: number,
  look: Look,
): string {
  const shown = ranked.slice(0, limit);
  return [
    renderQuestion(question, ground ? `${outcome}: ${groundText(ground)}` : outcome, look),
    [
      heading("words of the question", look),
      ...question.terms.map((term, n) => renderTerm(term, n, question, look)),
    ].join("\n"),
    heading(
      `${shown.length} of ${counted(ranked.length, "candidate")}: score = parts, each times its weight`,
      look,
    ),
    ...shown.map((item, n) => renderCandidate(item, n + 1, look)),
    heading(`${counted(groups.length, "value")}, best supported first`, look),
    ...groups.map((group) => renderGroup(group, ranked, look)),
  ].join("\n\n");
}

function heading(text: string, look: Look): string {
  return setText(text, look, { style: "heading" });
}

function row(name: string, text: string, look: Look): string {
  return setText(text, look, { first: `  ${name.padEnd(NAME_COLUMN)}` });
}

function renderQuestion(question: Question, outcome: string, look: Look): string {
  return [
    heading(question.text, look),
    row("asks", asksText(question), look),
    row("outcome", outcome, look),
  ].join("\n");
}

function asksText({ asks, detail, voice }: Question): string {
  const side = voice && (voice.side === "agent" ? "the one who did it" : "the one it was done to");
  return [asks, detail, side].filter((part) => part !== null).join(", ");
}

function renderTerm(term: QuestionTerm, n: number, { counted: countedTerms }: Question, look: Look): string {
  const matches = [...term.matches].sort((a, b) => b[1] - a[1]);
  const rest = matches.length - MATCHES_SHOWN;
  const marks = [
    term.role,
    ...(term.isName ? ["a name"] : []),
    ...(term.isUnknown ? ["in no report"] : []),
    ...(countedTerms.has(n) ? ["counted"] : []),
  ];
  const listed = matches.slice(0, MATCHES_SHOWN).map(([word, factor]) => `${word} ${rounded(factor)}`);
  const text = [
    `weight ${rounded(term.weight)}`,
    ...marks,
    `matches ${listed.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
  ].join("; ");
  return row(cleanText(term.typed), text, look);
}

function renderCandidate(item: Evidence, place: number, look: Look): string {
  const { passage, values, score } = item;
  const best = values[0];
  const strong = best ? [{ start: best.start - passage.start, end: best.end - passage.start }] : [];
  const where = `paragraph ${passage.paragraph + 1} of ${passage.report.id}, ${passage.kind}`;
  return [
    setText(`${rounded(score)}  ${where}`, look, { first: `${String(place).padStart(2)}  ` }),
    setText(quote(passage.report, passage), look, { first: "    ", strong }),
    setText(partsText(item), look, { first: "    parts   " }),
    ...values
      .slice(0, VALUES_SHOWN)
      .map((value) => setText(valueText(value), look, { first: "    value   " })),
    ...(values.length > VALUES_SHOWN ? [`    and ${values.length - VALUES_SHOWN} more values`] : []),
  ].join("\n");
}

/** The parts that count, largest first: "coverage 0.81 (0.90 × 0.9)". */
function partsText({ parts }: Evidence): string {
  return PARTS.map((part) => ({ part, weight: WEIGHTS[part], value: parts[part] }))
    .filter(({ weight, value }) => weight * value !== 0)
    .sort((a, b) => Math.abs(b.weight * b.value) - Math.abs(a.weight * a.value))
    .map(({ part, weight, value }) => `${part} ${rounded(weight * value)} (${rounded(value)} × ${weight})`)
    .join(", ");
}

function valueText({ label, value, near, nearBy, side, fit, certainty, hedged }: PlacedValue): string {
  const shares = Object.entries(nearBy).map(([name, share]) => `${name} ${rounded(share)}`);
  return [
    label === value ? label : `${label} (${value ?? "no value"})`,
    `near ${rounded(near)} (${shares.join(", ")})`,
    `fit ${rounded(fit)}`,
    ...(side === 0 ? [] : [side > 0 ? "on the side asked for" : "on the other side of the verb"]),
    certainty,
    ...(hedged ? ["hedged"] : []),
  ].join(", ");
}

function renderGroup(
  { value, evidence, reports, support }: Group,
  ranked: readonly Evidence[],
  look: Look,
): string {
  const rest = evidence.length - VOTES_SHOWN;
  return [
    setText(
      `${value.label}: support ${rounded(support)} from ${counted(reports.length, "independent report")}`,
      look,
      {
        first: "  ",
        strong: [{ start: 0, end: value.label.length }],
      },
    ),
    ...evidence.slice(0, VOTES_SHOWN).map((item) => renderVote(item, ranked.indexOf(item) + 1, look)),
    ...(rest > 0 ? [`    and ${rest} more sentences`] : []),
  ].join("\n");
}

function renderVote({ passage, score, values }: Evidence, place: number, look: Look): string {
  const vote = `${VOTE_INDENT}${String(place).padStart(2)}. ${rounded(score)}  `;
  const text = `“${values[0]?.label ?? ""}” in ${passage.report.id}: ${quote(passage.report, passage)}`;
  return paint("small", vote + shorten(cleanText(text), look.width - vote.length), look);
}
