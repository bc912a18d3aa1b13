/** Verbs with the nouns of the same happening that Porter's stem does not join; a class of synonyms counts less. */
const FAMILIES = `
abolish abolition
absorb absorption
acquire acquisition acquisitions
add addition additions
admit admission admissions
advise advice
analyze analysis
ascend ascent ascension
assume assumption
behave behavior behaviour
believe belief beliefs
betray betrayal
bury burial burials
choose choice choices
clarify clarification
classify classification
close closure closures
collide collision collisions
compare comparison comparisons
compete competition competitions
complain complaint complaints
comply compliance
concede concession concessions
conclude conclusion conclusions
conquer conquest
consume consumption
convert conversion conversions
deceive deception
decide decision decisions
define definition definitions
deliver delivery deliveries
demolish demolition demolitions
deny denial denials
depart departure departures
descend descent
describe description descriptions
destroy destruction
detain detention detentions
diagnose diagnosis diagnoses
disclose disclosure disclosures
discover discovery discoveries
dissolve dissolution
emit emission emissions
enter entry
erode erosion
evade evasion
evolve evolution
exclude exclusion
expand expansion
expel expulsion expulsions
explain explanation explanations
explode explosion explosions
expose exposure
extend extension extensions
fail failure failures
grieve grief
grow growth
identify identification
include inclusion
injure injury injuries
intervene intervention interventions
introduce introduction
intrude intrusion intrusions
invade invasion invasions
justify justification
lose loss losses
maintain maintenance
marry marriage marriages
merge merger mergers
modify modification modifications
notify notification notifications
occupy occupation occupations
omit omission omissions
oppose opposition
paralyze paralysis
permit permission permissions
persuade persuasion
proclaim proclamation proclamations
prove proof
provoke provocation provocations
publish publication
pursue pursuit pursuits
qualify qualification qualifications
ratify ratification
recognize recognition
recover recovery recoveries
reduce reduction reductions
register registration registrations
relieve relief
respond response responses
reunite reunion reunions
reveal revelation revelations
rob robbery robberies
secede secession
seize seizure seizures
sign signature signatures
solve solution solutions
submit submission submissions
subscribe subscription subscriptions
suspend suspension suspensions
testify testimony testimonies
transmit transmission transmissions
unify unification
verify verification
`;

const VERBS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split("\n")
    .flatMap((line) => {
      const [verb = "", ...nouns] = line.split(" ");
      return nouns.map((noun) => [noun, verb] as const);
    }),
);

/** The verb of a folded noun ("reduction" is "reduce"); null where Porter's stem finds it or there is none. */
export function verbOf(noun: string): string | null {
  return VERBS.get(noun) ?? null;
}
