/**
 * Words that news uses for the same thing, one class a line. A word may stand in several classes: "fire" burns, shoots and
 * dismisses. One form of a word is enough, since its other forms have the same term ("arrest", "arrested"). General words
 * only: a name of a place, person or story has no business here. A class is worth its line where people ask with one of
 * its words and reports answer with another ("detained" and "arrested").
 */
export const SYNONYM_CLASSES = `
die death dead fatality kill deadly casualty toll perish victim decease lethal slay
obituary death
kill murder slay shoot assassinate homicide gun
injure wound hurt casualty
maim injure
bruise injury
arrest detain detainee custody apprehend capture prisoner jail imprison
jail prison imprison sentence incarcerate detention
charge indict accuse prosecute
accuse blame allege
convict guilty sentence
begin start commence launch erupt outbreak onset open
end finish conclude stop cease complete
leave withdraw depart pullout exit pull evacuate
arrive reach come land
touchdown land
send deploy deployment dispatch despatch ship
soldier troop force military army serviceman peacekeeper contingent
protest demonstration rally march unrest riot uprising
revolt uprising rebellion insurrection mutiny
riot unrest violence clash disturbance disorder
chaos disorder mess
police officer cop constable deputy policeman law
say tell stated announce declare claim remark comment statement speak add note
announce declare reveal disclose
proclaim declare announce
announce unveil
warn caution alert
ask request demand appeal urge plea petition seek
ask inquire query
help aid assistance support relief
benefit help
humanitarian relief aid
president leader head ruler
prime premier minister
chief head boss director leader commander chair chairman chairwoman
command lead head run
lead leader run rule govern
rule reign govern power
dismiss fire fired sack oust remove depose
appoint name nominate
elect vote win poll ballot
win victory defeat beat triumph
overcome beat defeat
lose defeat
kid child boy girl minor youth
man guy male
woman lady female
person human civilian resident citizen individual
wife husband spouse married
baby infant newborn
schoolchild pupil student
teacher professor
doctor physician medic
car vehicle automobile
plane aircraft airplane jet airliner flight
crash collide accident wreck
ship vessel boat
train railway rail railroad
explosion blast bomb detonate
explode burst rupture
attack assault strike raid
offensive attack assault
attacker gunman assailant shooter suspect perpetrator
shoot gunfire fire fired gunman
fire blaze burn ablaze flame torch
gun firearm weapon pistol rifle handgun
pistol handgun revolver
shotgun gun rifle
hostage captive kidnap abduct
captive hostage prisoner
rob steal theft burglary loot thief
steal snatch
embezzle steal
burglary burgle rob theft
flood deluge
deluge inundate submerge
submerge underwater
storm hurricane typhoon cyclone
storm thunderstorm
earthquake quake tremor temblor
disaster catastrophe tragedy
rescue save rescuer
miss disappear vanish
vanish extinct
find discover locate recover
search hunt look
poach hunt
hospital clinic medical
disease illness virus infection outbreak epidemic pandemic sickness coronavirus
infect case contract
vaccine jab inoculate
injection jab
cause reason trigger spark due prompt motive lead
ignite light spark
reason motive cause why
rise increase grow climb soar surge hike jump higher
gain rise increase
skyrocket soar rise
fall decrease drop decline reduce cut plunge lower
price cost fee expense
cost price worth pay
inflation price
gas fuel petrol gasoline
money fund cash dollar
pay payment
tax levy duty
buy purchase acquire
sell sale
divest sell offload
company firm business corporation enterprise
job work employment position post
employer boss
work employ employee job worker
worker employee staff
build construct erect
assemble build construct
building structure house
premises building
destroy demolish damage ruin
dismantle demolish
dismantle disassemble
damage harm destroy
destroy flatten level raze
devastate destroy ravage damage
close shut shutdown
open reopen resume resumption
ban prohibit forbid outlaw bar
allow permit let approve
approve pass adopt ratify back
law legislation bill act
court judge tribunal trial judicial
trial court hearing
lawyer attorney counsel
agree agreement deal accord pact treaty
meet summit talk
talk negotiation discuss meeting
dialogue talk conversation discussion
chat talk conversation
country nation state
town city village municipality
capital city
border frontier boundary
foreign overseas international
area region zone district province territory
alliance bloc organization coalition union pact
coalition alliance partner
member belong include consist part
comprise consist include
group organization band
party faction
government administration authority cabinet regime
cabinet government minister
official authority spokesman spokesperson spokeswoman
spokesman spokesperson spokeswoman spokespeople
news report media press
urge encourage press
spur encourage
pressure urge lobby
reporter journalist correspondent
ceremony event parade
incident event accident
farewell goodbye
visit trip travel tour
travel trip journey
bear birth born
old age year
era period age
name call title
rename name
dub name
big large huge major great
huge enormous giant massive vast
small little tiny
slight small
rich wealthy affluent
fortune wealth rich
new recent latest fresh newly
former ex previous past predecessor
current present incumbent
first initial
last final latest
bad worst serious severe hard terrible
good best
important key major
crucial vital essential important key
expect anticipate forecast predict
predict foresee forecast
predict forecaster meteorologist
plan intend propose scheme
try attempt
refuse reject decline deny
reject refuse oppose
criticize condemn denounce
praise commend applaud hail
hail welcome applaud
worry concern fear
afraid fear worry
angry anger outrage fury
annoy anger
want wish desire
show reveal display
expose reveal
exhibit display show
use utilize
change alter amend modify
delay postpone suspend cancel
adjourn postpone
cancel scrap axe
abolish eliminate scrap
return back
back support endorse
move relocate transfer
migrate move
settle move
live reside home
safe safety security
secure guard protect
clinch win secure
bodyguard guard
team side squad club
match game fixture
player footballer athlete
champion championship title
study research survey scientist
poll survey
launch mission rocket
film movie
song music album
singer musician
actor actress star
cast actor role
author writer novelist
weather climate
temperature heat
fever temperature
length long duration
lengthy long
distance far
height tall high
width wide
size big large
weight weigh
speed fast
number amount total count figure quantity population
amount sum
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
father dad daddy
parent mother father
brother sibling sister
son child daughter
relative family kin
household family
niece nephew relative
aunt uncle relative
friend colleague
supporter backer fan ally
opponent rival critic
rival foe enemy
clear clearance
takeover seize
seize capture confiscate
impound seize confiscate
escape flee
refugee migrant asylum
immigrant migrant
founded establish create founder
create form establish
join enter
invade occupy enter
invade attack
ambush attack
target attack
maul attack bite
sting bite
hit strike affect
impact affect hurt
hurt harm
strong powerful
quell suppress crush crackdown repress
restore recover
internet online web
website site
scene site location place
site spot location
phone telephone mobile
letter message
stampede crush trample
mourner funeral bury
knifeman knife stab attacker
blade dagger knife
gunman shooter gun sniper
bomber bomb blast
biker motorcyclist motorcycle rider motorbike
cyclist bicycle bike
bike ride cycle
motorist driver drive
pedestrian walker
passenger traveler
pilot captain crew
lawmaker legislator parliament mp senator congressman congresswoman deputy representative
parliament assembly congress legislature senate house
envoy ambassador diplomat emissary representative
spy intelligence espionage secret
clever smart intelligent
wiretap eavesdrop spy
agency service
trouble unrest violence problem
power leadership office rule
assume office
conduct perform
secret classified confidential
boss administrator director executive ceo manager
founder founded cofounder
owner own possess belong
deputy vice assistant
successor succeed replace
predecessor former precede
mentor patron
heir successor
candidate nominee contender
candidacy candidate nomination
shortlist nominate
turnout voter vote
majority most
constituency seat district
coup overthrow topple takeover
boycott abstain shun stay
veto block
obstruct block
cordon seal block
repeal revoke abolish rescind
swear inaugurate oath
inaugurate open launch
reject overturn
reject rebuff dismiss
overturn reverse annul
rule decide judgment verdict
decide choose determine
choose pick select
appoint select install
install fit mount
elect choose
appeal challenge contest
sue lawsuit litigation suit
plead plea
admit plead
beg urge implore plead request
bail bond
fine penalty pay
penalty punishment fine sanction
punish discipline penalize
sanction penalty embargo
extradite deport
deport expel
expel kick oust remove
free release liberate
release free let
release publish issue
publish print issue
issue problem
difficulty problem
unveil reveal present introduce
introduce bring launch
release launch introduce unveil debut
impose introduce enforce
testify witness
bystander onlooker passerby witness
witness see eyewitness observe
investigate probe inquiry enquiry examine
evidence proof
demonstrated show prove
clue evidence
identify identity name recognize
suspect suspicion
admit acknowledge confess concede
deny reject refute
claim assert allege maintain contend
responsibility claim blame
attribute blame
suicide kill
poison toxin
toxic poison
drug medicine medication
antibiotic medicine drug
drug narcotic cocaine heroin
alcohol drunk
beverage drink
overdose drug
painkiller drug opioid
doping drug steroid
body corpse remains
grave cemetery bury
survive survivor live
alive survive living
casualty victim wounded
rape sexual assault abuse
abuse mistreat
torture abuse
molest abuse
threat threaten menace
threaten threat warn
endanger threaten
terrorist terrorism extremist militant
militant insurgent rebel fighter
rebel insurgent guerrilla
fighter combatant militant
mercenary fighter soldier
war conflict fighting
fight battle combat clash
truce ceasefire armistice
peace truce
missile rocket projectile
rocket missile spacecraft
bombard shell
airstrike strike bombing
explosive bomb grenade
weapon arm
ammunition bullet shell cartridge
troop deploy
surrender yield
concede yield
conquer capture
retreat withdraw
siege surround blockade
standoff siege
surround encircle
tank armored
navy naval fleet
submarine vessel
sail voyage
sail depart
dock port harbor
cargo freight shipment goods
import export
trade commerce
tariff duty tax
task duty job
airline carrier
airport airfield
terminal airport
runway airport
takeoff depart
divert redirect reroute
emergency crisis
alarm alert warning
evacuate flee
shelter refuge
shelter house
bunker shelter
firefighter fire
blaze fire inferno
burn fire scorch
gut destroy burn
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
fierce intense strong
eruption volcano
spew emit erupt
infect contagious spread
spread transmit
engulf spread
symptom sign
patient sick
cure heal treatment
treat treatment therapy
care treat
recover heal
quarantine isolation lockdown
lockdown restriction quarantine curfew
restriction limit curb
curb limit reduce
immunize vaccinate inoculation
trial test experiment
test examine check
exam test
sample swab
surgery operation surgeon
nurse medical
pregnant pregnancy
cancer tumor
coronavirus covid corona
pandemic covid coronavirus
scientist expert academic
expert specialist analyst
university college
campus university
school classroom
lecturer professor
lecture teach
graduate degree
diploma degree
discover find unearth
learn discover
identify detect discover spot
invent inventor
fabricate invent fake
develop create invent design
creature animal species
dinosaur fossil
telescope observatory
astronaut cosmonaut crew
personnel staff crew
spacecraft capsule ship
orbit space
satellite orbit
circle orbit
planet world
liftoff launch
liftoff takeoff
moon lunar
mars martian
deal contract agreement
worth value cost
value estimate worth
budget spending
spend cost
earn salary income wage pay
profit earnings gain
revenue income sales
loan lend debt borrow
debt owe
liability debt
bankrupt bankruptcy insolvency
collapse bankrupt fail
faint collapse
invest investor
investor shareholder
share stock
proportion percentage share
combine merge
firm startup
plant factory facility
product goods
manufacture produce maker
produce production output
layoff fire fired dismiss
redundancy layoff
unemployed unemployment jobless
strike walkout
strike stoppage
picket strike
union labor
donate donor give
charity aid
subsidy aid grant
award prize honor medal
medal gold
trophy cup title
tournament cup competition championship
competition contest
compete competitor rival
rival challenger contender
coach manager trainer
stadium arena
equalise score goal
scorer score
score point
race run
runner race athlete
final championship
draw tie
relationship tie relation
link tie connect
season year
league division
retire quit
debut first
premiere debut
concert gig show
album record
direct director filmmaker
exhibition museum
painting art artist
artist painter
book novel
poem poet
newspaper paper daily
document paper file
submit file
magazine journal
broadcast television
television tv
interview talk
photo picture image photograph
website online
hack hacker breach cyberattack
data information
inform tell notify
leak disclose
leak spill
user account
subscriber customer user
app application
apply application request
software program
program scheme
initiative plan program
strategy plan
computer machine
privacy data
tweet twitter post
post publish
censor block ban
protest oppose
complain grievance objection protest
lawsuit complaint
opposition opponent
object oppose
item object
resist oppose
repel resist
activist campaigner protester
lobby campaign
dissident critic
ally friend partner supporter
crowd people
gather assemble rally crowd
march walk
hike trek walk
chant shout
block blockade barricade
baton police
loot ransack
vandalize damage
vandalize deface
stormed raid
breach break violate
infringe breach violate
damage wreck ruin
rubble debris ruin wreckage
repair fix mend rebuild
rebuild reconstruct repair
restore return
repatriate return
reinstate restore
renovate refurbish restore repair
bridge crossing
pass cross
road street highway
highway motorway road
tunnel underground
subway metro underground
bus coach
taxi cab
traffic vehicle
store shop supermarket
shop store retail
stockpile store hoard
market shop
exchange market
promote advertise market
promote advance
restaurant cafe
hotel inn
apartment flat
residence home house
dwelling house home
neighborhood district suburb
village hamlet
county district
coast shore beach
island isle
mountain peak
peak summit
forest wood
river stream
lake water
splash plunge water
sea ocean
desert sand
north northern
south southern
east eastern
west western
center middle
abroad overseas foreign
local resident
native indigenous
minority ethnic
religion faith religious
church cathedral
mosque muslim
priest clergy
preacher pastor priest
cleric clergyman priest imam
pope pontiff
king monarch
queen monarch
prince royal
royal monarchy
marry wedding
divorce separate
secede independence separate
widow wife
orphan child
teenager teen youth
juvenile teenager minor
elderly old
toddler child
baby birth
birth deliver
save spare
preserve protect save conserve
require need necessary
demand require
want seek
fugitive wanted
hope wish
aim goal intend
goal aim target
purpose aim
attempt bid effort
succeed success manage
allow enable
prevent stop avert
thwart foil prevent stop
avoid prevent
stop halt end
intercept stop
pause suspend
freeze halt suspend
resume restart
continue remain
remain stay
lodge stay
last continue
wait await
hold organize happen
occur happen
stage hold organize
organize arrange host
host hold
participate part
join participate
contestant competitor participant
catch capture
infect catch
arrest nab catch
grab seize
hijack seize
annex occupy seize
disguise hide conceal
escape break
fracture break
crack break
disintegrate break
chase pursue
follow pursue
search seek
search raid
search comb scour
keep retain
lock jail
carry transport
airlift evacuate transport
bring carry
send mail
provide supply give
offer propose
accept agree
agree consent
sign agree
sign recruit
enlist recruit
debate discuss
argue dispute
contradict deny dispute
altercation argument dispute
disagree dispute differ
row dispute controversy
scandal controversy
criticize slam blast
lash criticize
criticize rebuke censure reprimand
insult offend
describe call
label brand describe dub
compare liken
consider regard
think believe
recommend suggest advise propose
project predict
calculate estimate
measure size
exceed surpass pass top
overtake surpass exceed
enact pass implement
enforce implement
reach hit
achieve reach attain accomplish
advance qualify reach
eligible qualify
knock hit
eliminate knock
eradicate eliminate
lash batter hit pound
double twice
half halve
total overall
maximum most
minimum least
more additional
extra additional
fewer less
approximately about
nearly almost
lowest least
highest most
oldest eldest
youngest young
offspring child young
famous known
renowned famous prominent
popular favorite
rare unusual
scarce rare
common frequent
threat danger risk
danger hazard
peril danger
quiet calm
calm peace
normal usual
strange odd
beautiful pretty
ugly bad
poor poverty
hungry hunger
hunger famine
food meal
meat beef
oil petroleum
electricity power
energy power
nuclear atomic
pollution contaminate
contaminate taint
waste garbage
climate warming
emission carbon
recycle waste
squander waste
tree forest
farm agriculture
farmer farm
crop harvest
dog pet
cat pet
whale dolphin
weigh heavy
deep depth
hot heat
cold freeze
fast quick
quick rapid swift
slow delay
late delay
stall delay
early soon
rent lease hire
hire employ recruit
language speak
word term
quote say
speech address
letter write
write author
draft write
compose write
composer musician
conscript draft
listen hear
watch see
look see
notice note
sight spot see notice
meet encounter
convene meet gather
greet welcome
thank grateful
apologize sorry
regret sorry
honor tribute
tribute praise
commemorate remember anniversary memorial
memorial monument
anniversary birthday
festival celebration
celebrate commemorate observe
holiday vacation
tourist tourism visitor
visitor guest
visit come
birthplace born
origin source
nationality citizen
citizenship national
passport visa
visa permit
permit license
law legal
legalize decriminalize
regulation rule law
illegal unlawful
undocumented illegal
crime offense criminal
criminal crime offender
murderer killer
robber thief
smuggle trafficking
corrupt bribery
bribe bribery
founded start launch
discontinue stop cease end
hometown birthplace native
lawyer represent defend
protect defend shield
acquire absorb swallow takeover
deliver transfer give
arraign court hearing
doubt question skeptical
doubt question dispute
question interrogate quiz
fly flight
grandchild grandkid grandson granddaughter
grandmother grandma nana
grandfather grandpa granddad
defect switch rebel
take bring rush airlift
garage parking
takeover replace succeed
manage run operate
appear attend arrive show
emerge appear arise
distribute give donate
switch shut cut
stuck strand trap
marooned strand
trap bury
pin trap
hard difficult tough challenge
rip tear
rip remove
attend attendee participant visitor
throw hurl toss
pelt throw hurl
eject throw
dump discard throw
smash break shatter
afraid scared frighten
fail malfunction fault faulty
cheap inexpensive affordable
expensive costly
helicopter chopper
sick ill unwell
sicken ill
lie false mislead untrue
fake hoax counterfeit false
forge counterfeit fake
real genuine authentic
split divide separate
full capacity
empty vacant
guess estimate
toilet bathroom restroom loo
garbage trash rubbish
elevator lift
soccer football
oust topple overthrow
depose overthrow topple
oust unseat overthrow remove
leave resign quit
abdicate resign renounce
drop cancel discontinue scrap
buy purchase pay
hit collide crash
crash plunge plummet
tumble plunge plummet fall
derail crash
swap exchange switch
sink capsize
promise pledge vow guarantee
guarantee ensure
vow promise swear
force compel oblige
persuade convince
insist maintain
hint suggest imply
mock ridicule joke
order instruct command
decree order
shipment delivery order
referendum vote
impeach remove
delete remove erase
banner placard sign
statue monument sculpture
portrait picture
stake share holding
bid offer
auction sale
bailout rescue loan
mortgage loan
sponsor fund finance
shortage lack scarcity
recession slump downturn
customer client consumer buyer shopper
seller vendor
supplier provider
carmaker automaker
dealer dealership
model version
device gadget
upgrade update
improve enhance upgrade
deficit loss
surplus profit
turnover revenue
pension retirement
bonus reward
bounty reward
reward prize
burglar intruder thief
mug rob
rob heist
inmate prisoner convict
assassin hitman killer
strangle choke suffocate
batter beat assault
arson arsonist
harass bully
swindle con fraud scam
fraud cheat deceive
deceive mislead trick
dope cheat
trafficker smuggler
gunshot bullet
slash cut
laceration cut wound
trim cut reduce
shorten curtail cut
curtail limit
overturn capsize
overturn quash
overturn flip topple
suppress quash
blackout outage
hole sinkhole crater
levee dam
aftershock tremor
jolt shake rattle tremor
transplant surgery
cardiac heart
psychiatric mental
respiratory breathe
probe spacecraft lander
rover robot spacecraft
spaceship spacecraft
skeleton bone remains
fossil bone remains
gene genetic dna
insect bug
glitch bug fault error
microbe bacteria germ
result finding conclusion outcome
guide lead
conclude find show
researcher scientist academic
goalkeeper keeper
referee umpire
spectator fan supporter
teammate colleague
captain skipper
semifinal semi
suspend ban
pensioner retiree senior elderly
fiance engaged
girlfriend partner
boyfriend partner
cooperate collaborate partner
roommate flatmate housemate
coworker colleague
classmate schoolmate
celebrity star famous
star act feature
tycoon magnate billionaire mogul
businessman entrepreneur businesswoman
nickname alias dub
obtain receive acquire get
undergo receive
suffer undergo endure
grant give award
scholarship grant
present award give
bestow award
tow drag pull
haul carry drag pull
push shove
lift raise
ease relax loosen lift
excavate dig
drill bore dig
consume eat
dine eat
weep cry
yell shout scream
pray prayer
worship pray
perform play sing
train teach educate
practice train
mention refer
reply answer respond
react respond reaction
recall remember
summon recall
recall withdraw
retract withdraw recant
verify confirm prove
uphold affirm confirm
inspect check examine
analyze examine study
collect gather raise
contribute donate
ascend climb
leap jump
dive plunge jump
hurry rush
dress wear
erode wear
monitor watch observe track
trace track
track follow
odor smell
hug embrace
quarrel argue fight
brawl fight altercation scuffle
punch hit slap
furious angry outrage
delighted happy glad pleased
upset sad
shock surprise stun
fatigue tired exhaust
nude naked
silent quiet
noisy loud
bizarre weird strange
remarkable amazing incredible
heroic hero brave courage
hidden secret
private personal
primary main principal chief
entire whole
sole only
identical same
similar alike
potential possible
probable likely
certain sure
error mistake wrong
correct right
prepare ready
next upcoming
ancient old
interim temporary acting
compulsory mandatory require
voluntary optional
headquarters hq base
plaza square
basement cellar
garden yard
staircase stairs
skyscraper tower
villa mansion house
hut cabin cottage
ranch farm
wharf pier dock
dock attach
gulf bay
cavern cave
marsh swamp
rainforest jungle forest
rural countryside
outskirts suburb
downtown center
tomb grave
coffin casket
corridor hallway
luggage baggage suitcase bag
parcel package
jewel jewelry gem
wallet purse
shoe footwear
cigarette smoke tobacco
beer alcohol
breakfast meal
dinner lunch supper meal
snack food
gift present
toy doll
ticket fare
schedule timetable
route path
expedition voyage journey
itinerary route
rout thrash defeat
passenger rider
commuter traveler
vessel craft
yacht boat
ferry boat
canoe boat kayak
lorry van truck
truck pickup
scooter motorbike
ambulance paramedic
paramedic medic
sheriff police
detective investigator police
prosecutor attorney
juror jury
verdict rule convict
acquit clear
acquit exonerate
compensation damages payout
inherit heir
legacy inheritance
pardon clemency
amnesty pardon
parole release
discharge release
probation sentence
hang execute
exile banish expel
defect flee
flaw defect fault weakness
flee abscond
displace uproot flee
homeless displace
uproot topple fall
asylum refuge
refuge sanctuary
colony settlement
resolve solve settle
solution answer
mediate negotiate broker
constitution charter
monarchy kingdom
throne crown
coronation crown
heir prince
aristocrat noble
councillor councilman councilwoman
mayor governor
aide adviser advisor assistant
adviser consultant
tell order advise
guideline rule advice
bureaucrat official
official formal
embassy consulate mission
delegate representative
delegation envoy
referee judge
judge magistrate justice
whistleblower leak informant
informant source
rumor speculation
propaganda disinformation misinformation
misinformation false
slogan motto
myth legend
ghost spirit
festival carnival
parade procession march
orchestra band
band group musician
guitar guitarist
drum drummer
piano pianist
opera theater
theater play stage
phase stage
comedy comedian comic
chapter part
role part
section part portion
sequel film
tape record film
episode series show
channel network broadcaster
broadcaster network station
plant station
anchor presenter host
headline title
editor journalist
columnist journalist
blogger blog
vlog video
clip video footage
footage video film
selfie photo
logo symbol emblem
symbol emblem sign
password code
spam junk
virus malware
download upload
server computer
laptop computer
smartphone phone mobile
tablet device
pill tablet
battery power
charger charge
charge fee
drone unmanned
emphasize stress underline highlight
explain clarify
mourn grieve
grief sorrow sadness
overhaul reform revise
amend revise
reform change
tighten toughen strengthen
boost increase strengthen
reinforce strengthen
expand enlarge extend widen
prolong extend
weaken undermine diminish
subside ease diminish
subsidize fund
dissolve disband
disperse dissipate scatter
rig manipulate
kill slaughter massacre
cull kill slaughter
behead decapitate
blackmail extort
autopsy postmortem
heckle jeer boo
camp tent encampment
tornado twister
wildfire bushfire
thaw melt
skid slide slip
dip slip fall
swerve veer
extinguish douse
contain control
contain include
cover include
coma unconscious
overweight obese fat
disabled handicapped
disinfect sanitize clean
breed reproduce mate
asteroid meteor comet
lender bank creditor
advertisement commercial advert ad
memoir autobiography biography
screenplay script
bishop archbishop cardinal
temple shrine
sect cult
holy sacred
enroll register
disrupt interrupt
disruption outage
accompany escort
dislike hate
enjoy like
method way manner
opportunity chance
chance probability odds
type kind sort
fragment piece shard
chamber room
clothes outfit garment
couple pair
accidental unintentional
repay reimburse refund
imitate copy
lure attract
hamper hinder obstruct
deter discourage
landfall ashore
transform convert
exclude omit
accelerate quicken
ignore neglect overlook
rely depend
rotate spin turn
trail lag
impersonate pretend pose
exaggerate overstate
downplay minimize
defy disobey
comply obey
racist racism discrimination
gay homosexual
bake cook
feast banquet
marijuana cannabis weed
flu influenza
ache pain
asleep sleep
crazy mad insane
cruel brutal vicious
narrow thin slim
sudden abrupt unexpected
immediate instant
brief short
sufficient enough
notorious infamous
anonymous unnamed unidentified unknown
unclear uncertain
setback blow
circumstance condition situation
custom tradition
concept idea notion
tool equipment instrument
equipment gear
obstacle barrier
fence wall barrier
opinion view
sector industry
trend tendency
warehouse depot
`;
