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
person people human civilian resident citizen individual
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
stampede crush trample
mourner funeral bury burial
knifeman knife stab stabbing attacker
gunman shooter gun sniper
bomber bomb bombing blast
biker motorcyclist motorcycle rider motorbike
cyclist bicycle bike
motorist driver drive
pedestrian walker
passenger traveler
pilot captain crew
lawmaker legislator parliament mp senator congressman congresswoman deputy representative
parliament assembly congress legislature senate house
envoy ambassador diplomat emissary representative
spy intelligence espionage secret
agency service
trouble unrest violence problem
office power leadership
power leadership office rule
assume take office
conduct perform
secret classified confidential
boss administrator director executive ceo manager
founder found cofounder
owner own possess belong
deputy vice assistant
successor succeed replace replacement
predecessor former precede
mentor patron
heir successor
candidate nominee contender run
campaign run
turnout voter vote
majority most
constituency seat district
impeach impeachment
coup overthrow topple takeover
boycott abstain shun stay
veto block
repeal revoke abolish rescind
swear inaugurate inauguration oath
inaugurate open launch
throw reject overturn
overturn reverse annul
rule ruling decide decision judgment verdict
decide decision choose determine
verdict ruling judgment
appeal challenge contest
sue lawsuit litigation suit
plead plea
bail bond
fine penalty pay
penalty punishment fine sanction
punish punishment discipline penalize
sanction penalty embargo
extradite extradition deport
deport deportation expel expulsion
expel expulsion kick oust remove
evict eviction
free release freed liberate
release free let
release publish issue
publish publication print issue
unveil reveal present introduce
introduce introduction bring launch
testify testimony witness
witness see eyewitness saw observe
investigate investigation probe inquiry enquiry examine
probe investigation inquiry
evidence proof
identify identity name recognize
suspect suspicion suspected
motive reason
confess confession admit
admit acknowledge confess concede
deny denial reject refute
claim assert allege maintain contend
responsibility responsible claim blame
responsible charge
suicide kill
poison poisoning toxin
drug medicine medication
drug narcotic cocaine heroin
alcohol drunk drink
overdose drug
body corpse remains
grave cemetery bury
survivor survive
survive survivor live
alive survive living
casualty victim wounded
rape sexual assault abuse
abuse mistreat
torture abuse
threat threaten menace
threaten threat warn
terrorist terrorism extremist militant
militant insurgent rebel fighter
rebel insurgent guerrilla
fighter combatant militant
war conflict fighting
fight battle combat clash
truce ceasefire armistice
peace truce
missile rocket projectile
rocket missile spacecraft
bombard shell shelling bombardment
airstrike strike bombing
base station
weapon arm arms
ammunition bullet round
troop deploy
surrender yield
conquer conquest capture
liberate free liberation
retreat withdraw
siege surround blockade
surround encircle
tank armored
navy naval fleet
submarine vessel
sail voyage
dock port harbor
harbor port
cargo freight shipment goods
import export
trade commerce
tariff duty tax
airline carrier
airport airfield
terminal airport
runway airport
land landing touch
takeoff depart
divert redirect reroute
crash down
emergency crisis
crisis emergency
alarm alert warning
evacuate evacuation flee
shelter refuge
shelter house
firefighter fire
blaze fire inferno
burn fire scorch
smoke fire
collapse fall crumble
landslide mudslide
avalanche snow
wind gust
rain rainfall downpour
drought dry
snow blizzard
wave tsunami
magnitude strength
strength strong intensity
eruption volcano erupt
infect contagious spread
spread transmit transmission
symptom sign
patient sick
cure heal treatment
treat treatment therapy
recover recovery heal
quarantine isolation isolate lockdown
lockdown restriction quarantine curfew
restriction limit curb restrict
mask face
immunize immunization vaccinate vaccination vaccine inoculation
trial test experiment
test examine check
sample swab
diagnose diagnosis
surgery operation surgeon
nurse medical
pregnant pregnancy
cancer tumor
coronavirus covid corona
pandemic covid coronavirus
scientist expert academic
expert specialist analyst
analyst expert
university college
school classroom
lecturer professor
graduate degree
discover find unearth
invent invention inventor
develop development
species animal
dinosaur fossil
telescope observatory
astronaut cosmonaut crew
spacecraft capsule ship
orbit space
satellite orbit
planet world
liftoff launch
moon lunar
mars martian
deal contract agreement
contract deal agreement
worth value cost
value worth
budget spending
spend cost spending
earn salary income wage pay
salary wage pay income
profit earnings gain
revenue income sales
loan lend debt borrow
debt owe
bankrupt bankruptcy insolvency
invest investment investor
investor shareholder
share stock
merge merger
takeover acquisition
firm startup
factory plant
plant factory facility
product goods
manufacture manufacturer produce maker
maker manufacturer producer
produce production output
layoff fire dismiss
unemployed unemployment jobless
strike walkout
union labor
donate donation donor give
charity aid
grant award
award prize honor medal
prize award
medal gold
trophy cup title
tournament cup competition championship
competition contest
compete competitor rival
coach manager trainer
stadium arena
goal score
score point
race run
runner race athlete
beat defeat
final championship
draw tie
season year
league division
transfer move
sign signing
retire retirement quit
debut first
concert gig show
album record
perform performance
director filmmaker
star actor
exhibition museum
painting art artist
artist painter
book novel
poem poet
newspaper paper daily
magazine journal
broadcast air television
television tv
interview talk
video footage
photo picture image photograph
website online
hack hacker breach cyberattack
data information
leak disclose
user account
app application
software program
computer machine
privacy data
tweet twitter post
post publish
censor block ban
protest oppose
opposition opponent
activist campaigner protester
dissident critic
critic opponent
ally friend partner supporter
supporter fan
crowd people
gather assemble rally crowd
march walk
chant shout
barricade block
block blockade barricade
tear gas
baton police
clash fight
loot looting ransack
vandalize vandalism damage
storm raid break
breach break violate
violate violation breach
break breach
vandal damage
damage wreck ruin
wreck crash
wreckage debris
debris wreckage
repair fix mend rebuild
rebuild reconstruct repair
restore return
demolish destroy
bridge crossing
road street highway
highway motorway road
tunnel underground
subway metro underground
bus coach
taxi cab
train rail
traffic vehicle
store shop supermarket
shop store retail
market shop
restaurant cafe
hotel inn
apartment flat
house home
neighborhood district suburb
suburb neighborhood
village hamlet
county district
coast shore beach
island isle
mountain peak
forest wood
river stream
lake water
sea ocean
desert sand
north northern
south southern
east eastern
west western
center middle
capital seat
abroad overseas foreign
local resident
native indigenous
minority ethnic
religion faith religious
church cathedral
mosque muslim
priest clergy
pope pontiff
king monarch
queen monarch
prince royal
royal monarchy
marry wedding marriage
divorce separate
widow wife
orphan child
teenager teen youth
elderly old
adult grown
toddler child
baby birth
kill take
save spare
need require
require need necessary
demand require call
urge call
want seek
seek want
hope wish
aim goal intend
goal aim target
target aim
purpose aim
attempt bid effort
effort attempt
success succeed
succeed success manage
fail failure
failure fail
allow enable
prevent stop avert
avoid prevent
stop halt end
halt stop
pause suspend
suspend halt
resume restart
continue remain
remain stay
stay remain
last continue
wait await
hold organize
organize arrange host
host hold
attend participate
participate part
join participate
invite invitation
visit come
pick arrest
catch capture
grab seize
hide conceal
escape break
chase pursue pursuit
follow pursue
search seek
locate find
lose miss
keep retain
lock jail
carry transport
bring carry
deliver delivery
transport carry
send mail
receive get
get receive
give provide
provide supply give
supply provide
offer propose
accept agree
agree consent
sign agree
negotiate talk
discuss talk
debate discuss
argue dispute
dispute row
row dispute controversy
controversial controversy dispute
scandal controversy
criticize slam blast
slam criticize
lash criticize
insult offend
describe call
call describe
compare liken
consider regard
think believe
believe think
suggest propose
predict forecast
project predict
estimate estimated
calculate estimate
measure size
exceed surpass pass top
surpass exceed
reach hit
double twice
half halve
total overall
average mean
maximum most
minimum least
more additional
extra additional
fewer less
approximately about
nearly almost
rank place
top leading
lowest least
highest most
oldest eldest
youngest young
famous known
popular favorite
rare unusual
common frequent
dangerous risk
risk danger
danger hazard
secure safe
quiet calm
calm peace
normal usual
strange odd
beautiful pretty
ugly bad
poor poverty
poverty poor
hungry hunger
hunger famine
food meal
meat beef
water drink
oil petroleum
electricity power
energy power
nuclear atomic
pollution contaminate
waste garbage
climate warming
emission carbon
recycle waste
tree forest
farm agriculture
farmer farm
crop harvest
fish fishing
dog pet
cat pet
bird fly
whale dolphin
weigh heavy
deep depth
thick thickness
hot heat
cold freeze
fast quick
quick rapid swift
slow delay
late delay
early soon
lease rent
rent lease hire
hire employ recruit
recruit hire
train training
language speak
translate translation
word term
quote say
statement say
speech address
address speech
letter write
write author
read book
listen hear
hear listen
watch see
look see
notice note
meet encounter
greet welcome
welcome greet
thank grateful
apologize apology sorry
regret sorry
honor tribute
tribute honor
commemorate remember anniversary memorial
memorial monument
anniversary birthday
celebrate celebration
festival celebration
holiday vacation
tourist tourism visitor
visitor guest
guest visitor
birthplace born
origin source
nationality citizen
citizenship national
passport visa
visa permit
permit license
law legal
legal lawful
illegal unlawful
crime offense criminal
criminal crime offender
murder homicide killing
murderer killer
killer murderer
robber thief
smuggle trafficking
fraud scam
corrupt corruption bribery
bribe bribery
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
