import { toTerm } from "./term.ts";

/**
 * Words that news uses for the same thing, one class a line; a word may stand in several classes.
 * General words only: a name of a place, person or story has no business here.
 */
const CLASSES = `
die death dead fatality fatalities kill deadly casualty toll perish victim decease lethal fatal slay
kill murder slay shoot assassinate homicide gun
injure injury wound hurt casualty
arrest detain detention detainee custody apprehend capture prisoner jail imprison round
jail prison imprison sentence incarcerate detention
charge indict accuse accusation indictment prosecute
accuse blame allege accusation
convict guilty conviction sentence
begin start commence launch erupt outbreak onset open
end finish conclude stop cease over complete finalize completion
leave withdraw withdrawal depart departure pullout exit pull evacuate home
arrive arrival reach come land
send deploy deployment dispatch despatch ship
soldier troop force military army serviceman peacekeeper contingent
protest demonstration protester demonstrator rally march unrest riot uprising demonstrate
riot unrest violence clash disturbance disorder rioting
police officer cop constable deputy policeman law
say tell state announce declare claim remark comment statement speak add note
announce announcement declare reveal disclose
warn warning caution alert
ask request demand call appeal urge plea petition seek
help aid assistance assist support relief
president leader head ruler
prime premier minister
chief head boss director leader commander chair chairman chairwoman
command lead commander head run
lead leader run rule govern
rule reign govern power
dismiss fire sack oust remove depose
resign resignation quit step
appoint appointment name nominate nomination
elect election vote win poll ballot
vote ballot poll election
win victory winner defeat beat triumph
lose loss defeat
kid child boy girl minor youth
man guy male
woman lady female
person people ppl human civilian resident citizen individual
wife husband spouse married marry
baby infant newborn
student pupil
teacher professor
doctor physician medic
car vehicle automobile
truck lorry
plane aircraft airplane jet airliner flight
crash collide collision accident wreck
ship vessel boat
train railway rail railroad
explosion explode blast bomb bombing detonate detonation
attack assault strike raid
attacker gunman assailant shooter suspect perpetrator
shoot shooting gunfire fire gunman open
fire blaze burn ablaze flame torch
gun firearm weapon pistol rifle handgun
knife stab stabbing
hostage captive kidnap abduct kidnapping
rob robbery steal theft burglary loot looting thief
flood flooding deluge
storm hurricane typhoon cyclone
earthquake quake tremor temblor
disaster catastrophe tragedy
rescue save rescuer
miss missing disappear vanish disappearance
find discover discovery locate recover
search hunt look
hospital clinic medical
disease illness virus infection outbreak epidemic pandemic sickness coronavirus
infect infection case contract
vaccine vaccination jab inoculate vaccinate shot
cause reason trigger spark due prompt motive lead
reason motive cause why
rise increase grow climb soar surge hike jump higher
fall decrease drop decline reduce cut plunge lower
price cost fee expense
cost price worth pay
gas fuel petrol gasoline
money fund cash dollar
pay payment fine
tax levy duty
buy purchase acquire acquisition
sell sale
company firm business corporation enterprise
job work employment position post
work employ employee job worker
worker employee staff
build construct construction erect
building structure house
destroy demolish damage ruin destruction
damage harm destroy
close shut closure shutdown
open reopen resume resumption
ban prohibit forbid outlaw bar prohibition
allow permit let authorize approve approval permission
approve pass adopt ratify back
law legislation bill act
court judge tribunal trial judicial
trial court hearing
lawyer attorney counsel
agree agreement deal accord pact treaty
meet meeting summit talk
talk negotiation negotiate discuss discussion meeting
country nation state
town city village municipality
capital city
border frontier boundary
foreign overseas international
area region zone district province territory
alliance bloc organization coalition union pact
member belong include consist part
group organization band
party faction
government administration authority cabinet regime
cabinet government minister
official authority spokesman spokesperson spokeswoman
spokesman spokesperson spokeswoman spokespeople
news report media press
reporter journalist correspondent
ceremony event parade
farewell goodbye
visit trip travel tour
travel trip journey
bear birth born
old age aged year
age old aged year
name call title
rename name
big large huge major great
small little tiny
rich wealthy affluent
new recent latest fresh newly
former ex previous past predecessor
current present incumbent
first initial
last final latest
bad worst serious severe hard terrible
good best
important key major
expect anticipate forecast predict
plan intend propose proposal scheme
try attempt
refuse reject decline deny denial
reject refuse oppose
criticize criticism condemn denounce
praise commend applaud hail
worry concern fear
afraid fear worry
angry anger outrage fury
want wish desire
show reveal display
use utilize
change alter amend amendment modify
delay postpone suspend cancel
cancel scrap axe
return back
move relocate transfer
live reside residence home
sick ill
safe safety security
secure guard protect protection
team side squad club
match game fixture
player footballer athlete
champion championship title
record high
study research survey scientist researcher
scientist researcher
launch mission rocket
film movie
song music album
singer musician
actor actress star
author writer novelist
weather climate
temperature heat
length long duration
distance far
height tall high
width wide
size big large
weight weigh
speed fast
number amount total count figure quantity
percent percentage per
half fifty
year annual
month monthly
day daily
week weekly
evening night
morning dawn
spouse wife husband partner
mother mom mum
father dad
parent mother father
brother sibling sister
son child daughter
relative family kin
friend colleague
supporter backer fan ally
opponent rival critic
enemy foe
clear cleared clearance
takeover seize seizure
seize capture confiscate
occupy occupation
invade invasion
escape flee fled
refugee migrant asylum
immigrant migrant immigration
independence independent
found establish create founder set
create form establish
join enter
hit strike affect
strong powerful
quell suppress crush crackdown repress
crackdown repression
restore recover
internet online web
website site
phone telephone mobile
letter message
tweet twitter
`;

const related = new Map<string, Set<string>>();
for (const line of CLASSES.trim().split("\n")) {
  const terms = new Set(line.split(" ").map(toTerm));
  for (const term of terms) {
    const others = related.get(term) ?? new Set<string>();
    for (const other of terms) if (other !== term) others.add(other);
    related.set(term, others);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The terms that news uses for the same thing as this term, without the term itself. */
export function synonyms(term: string): ReadonlySet<string> {
  return related.get(term) ?? NONE;
}
