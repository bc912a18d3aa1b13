/** Verbs with the nouns of the same happening that Porter's stem does not join; a class of synonyms counts less. */
const FAMILIES = `
absorb absorption
acquire acquisition acquisitions
add addition additions
admit admission admissions
advise advice
analyze analysis
assume assumption
believe belief beliefs
behave behavior behaviour
bury burial burials
choose choice choices
close closure closures
collide collision collisions
compete competition competitions
complain complaint complaints
conclude conclusion conclusions
decide decision decisions
define definition definitions
deliver delivery deliveries
deny denial denials
depart departure departures
describe description descriptions
destroy destruction
discover discovery discoveries
enter entry
evolve evolution
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
injure injury injuries
intervene intervention interventions
introduce introduction
invade invasion invasions
justify justification
lose loss losses
maintain maintenance
marry marriage marriages
oppose opposition
prove proof
publish publication
qualify qualification qualifications
reduce reduction reductions
relieve relief
respond response responses
rob robbery robberies
seize seizure seizures
solve solution solutions
submit submission submissions
subscribe subscription subscriptions
suspend suspension suspensions
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
