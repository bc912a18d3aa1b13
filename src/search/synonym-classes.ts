/**
 * Words that news uses for the same thing, one class a line. A word may stand in several classes: "fire" burns, shoots and
 * dismisses. One form of a word is enough, since its other forms have the same term ("arrest", "arrested"). General words
 * only: a name of a place, person or story has no business here. A class is worth its line where people ask with one of
 * its words and reports answer with another ("detained" and "arrested").
 */
export const SYNONYM_CLASSES = `
die death dead fatality kill deadly casualty toll perish victim decease lethal slay
kill murder slay shoot assassinate homicide gun
injure wound hurt casualty
arrest detain detention detainee custody apprehend capture prisoner jail imprison round
jail prison imprison sentence incarcerate detention
charge indict accuse prosecute
accuse blame allege
convict guilty sentence
begin start commence launch erupt outbreak onset open
end finish conclude stop cease over complete finalize
leave withdraw depart pullout exit pull evacuate home
arrive reach come land
send deploy deployment dispatch despatch ship
soldier troop force military army serviceman peacekeeper contingent
protest demonstration rally march unrest riot uprising
riot unrest violence clash disturbance disorder
police officer cop constable deputy policeman law
say tell state announce declare claim remark comment statement speak add note
announce declare reveal disclose
warn caution alert
ask request demand call appeal urge plea petition seek
help aid assistance support relief
president leader head ruler
prime premier minister
chief head boss director leader commander chair chairman chairwoman
command lead head run
lead leader run rule govern
rule reign govern power
dismiss fire sack oust remove depose
resign quit step
appoint name nominate
elect vote win poll ballot
win victory defeat beat triumph
lose defeat
kid child boy girl minor youth
man guy male
woman lady female
person human civilian resident citizen individual
wife husband spouse married
baby infant newborn
student pupil
teacher professor
doctor physician medic
car vehicle automobile
plane aircraft airplane jet airliner flight
crash collide accident wreck
ship vessel boat
train railway rail railroad
explosion blast bomb detonate
attack assault strike raid
attacker gunman assailant shooter suspect perpetrator
shoot gunfire fire gunman open
fire blaze burn ablaze flame torch
gun firearm weapon pistol rifle handgun
hostage captive kidnap abduct
rob steal theft burglary loot thief
flood deluge
storm hurricane typhoon cyclone
earthquake quake tremor temblor
disaster catastrophe tragedy
rescue save rescuer
miss disappear vanish
find discover locate recover
search hunt look
hospital clinic medical
disease illness virus infection outbreak epidemic pandemic sickness coronavirus
infect case contract
vaccine jab inoculate shot
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
buy purchase acquire
sell sale
company firm business corporation enterprise
job work employment position post
work employ employee job worker
worker employee staff
build construct erect
building structure house
destroy demolish damage ruin
damage harm destroy
close shut shutdown
open reopen resume resumption
ban prohibit forbid outlaw bar
allow permit let authorize approve permission
approve pass adopt ratify back
law legislation bill act
court judge tribunal trial judicial
trial court hearing
lawyer attorney counsel
agree agreement deal accord pact treaty
meet summit talk
talk negotiation discuss meeting
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
old age year
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
plan intend propose scheme
try attempt
refuse reject decline deny
reject refuse oppose
criticize condemn denounce
praise commend applaud hail
worry concern fear
afraid fear worry
angry anger outrage fury
want wish desire
show reveal display
use utilize
change alter amend modify
delay postpone suspend cancel
cancel scrap axe
return back
move relocate transfer
live reside home
safe safety security
secure guard protect
team side squad club
match game fixture
player footballer athlete
champion championship title
record high
study research survey scientist
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
number amount total count figure quantity population
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
friend colleague
supporter backer fan ally
opponent rival critic
enemy foe
clear clearance
takeover seize
seize capture confiscate
occupy occupation
escape flee
refugee migrant asylum
immigrant migrant
found establish create founder set
create form establish
join enter
hit strike affect
strong powerful
quell suppress crush crackdown repress
restore recover
internet online web
website site
phone telephone mobile
letter message
stampede crush trample
mourner funeral bury
knifeman knife stab attacker
gunman shooter gun sniper
bomber bomb blast
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
power leadership office rule
assume office
conduct perform
secret classified confidential
boss administrator director executive ceo manager
founder found cofounder
owner own possess belong
deputy vice assistant
successor succeed replace
predecessor former precede
mentor patron
heir successor
candidate nominee contender run
campaign run
turnout voter vote
majority most
constituency seat district
coup overthrow topple takeover
boycott abstain shun stay
veto block
repeal revoke abolish rescind
swear inaugurate oath
inaugurate open launch
throw reject overturn
overturn reverse annul
rule decide judgment verdict
decide choose determine
appeal challenge contest
sue lawsuit litigation suit
plead plea
bail bond
fine penalty pay
penalty punishment fine sanction
punish discipline penalize
sanction penalty embargo
extradite deport
deport expel
expel kick oust remove
free release freed liberate
release free let
release publish issue
publish print issue
unveil reveal present introduce
introduce bring launch
testify testimony witness
witness see eyewitness observe
investigate probe inquiry enquiry examine
evidence proof
identify identity name recognize
suspect suspicion
admit acknowledge confess concede
deny reject refute
claim assert allege maintain contend
responsibility claim blame
responsible charge
suicide kill
poison toxin
drug medicine medication
drug narcotic cocaine heroin
alcohol drunk
overdose drug
body corpse remains
grave cemetery bury
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
bombard shell
airstrike strike bombing
base station
weapon arm
ammunition bullet round casing shell cartridge
troop deploy
surrender yield turn
conquer conquest capture
retreat withdraw
siege surround blockade
surround encircle
tank armored
navy naval fleet
submarine vessel
sail voyage
dock port harbor
cargo freight shipment goods
import export
trade commerce
tariff duty tax
airline carrier
airport airfield
terminal airport
runway airport
land touch
takeoff depart
divert redirect reroute
crash down
emergency crisis
alarm alert warning
evacuate flee
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
eruption volcano
infect contagious spread
spread transmit transmission
symptom sign
patient sick
cure heal treatment
treat treatment therapy
recover recovery heal
quarantine isolation lockdown
lockdown restriction quarantine curfew
restriction limit curb
mask face
immunize vaccinate inoculation
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
university college
school classroom
lecturer professor
graduate degree
discover find unearth
invent inventor
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
worth value cost
budget spending
spend cost
earn salary income wage pay
profit earnings gain
revenue income sales
loan lend debt borrow
debt owe
bankrupt bankruptcy insolvency
invest investor
investor shareholder
share stock
merge merger
firm startup
plant factory facility
product goods
manufacture produce maker
produce production output
layoff fire dismiss
unemployed unemployment jobless
strike walkout
union labor
donate donor give
charity aid
award prize honor medal
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
final championship
draw tie
season year
league division
retire quit
debut first
concert gig show
album record
director filmmaker
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
ally friend partner supporter
crowd people
gather assemble rally crowd
march walk
chant shout
block blockade barricade
tear gas
baton police
loot ransack
vandalize damage
storm raid break
breach break violate
damage wreck ruin
wreckage debris
repair fix mend rebuild
rebuild reconstruct repair
restore return
bridge crossing
road street highway
highway motorway road
tunnel underground
subway metro underground
bus coach
taxi cab
traffic vehicle
store shop supermarket
shop store retail
market shop
restaurant cafe
hotel inn
apartment flat
house home
neighborhood district suburb
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
marry wedding
divorce separate
widow wife
orphan child
teenager teen youth
elderly old
adult grown
toddler child
baby birth
save spare
require need necessary
demand require call
want seek
hope wish
aim goal intend
goal aim target
purpose aim
attempt bid effort
succeed success manage
allow enable
prevent stop avert
avoid prevent
stop halt end
pause suspend
suspend halt
resume restart
continue remain
remain stay
last continue
wait await
hold organize happen
organize arrange host
host hold
participate part
join participate
visit come
pick arrest
catch capture
grab seize
hide conceal
escape break
chase pursue pursuit
follow pursue
search seek
lose miss
keep retain
lock jail
carry transport
bring carry
send mail
provide supply give
offer propose
accept agree
agree consent
sign agree
debate discuss
argue dispute
row dispute controversy
scandal controversy
criticize slam blast
lash criticize
insult offend
describe call
compare liken
consider regard
think believe
suggest propose recommend
project predict
calculate estimate
measure size
exceed surpass pass top
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
danger hazard
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
dog pet
cat pet
bird fly
whale dolphin
weigh heavy
deep depth
hot heat
cold freeze
fast quick
quick rapid swift
slow delay
late delay
early soon
rent lease hire
hire employ recruit
language speak
word term
quote say
speech address
letter write
write author
read book
listen hear
watch see
look see
notice note
meet encounter
greet welcome
thank grateful
apologize sorry
regret sorry
honor tribute
commemorate remember anniversary memorial
memorial monument
anniversary birthday
festival celebration
holiday vacation
tourist tourism visitor
visitor guest
birthplace born
origin source
nationality citizen
citizenship national
passport visa
visa permit
permit license
law legal
illegal unlawful
crime offense criminal
criminal crime offender
murderer killer
robber thief
smuggle trafficking
corrupt bribery
bribe bribery
found start launch
discontinue stop cease end
hometown birthplace native
lawyer represent defend
acquire absorb swallow takeover
hand deliver transfer give
arraign court hearing
doubt question skeptical
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
distribute hand give donate
switch shut cut
stuck strand trap
hard difficult tough challenge
rip tear remove
attend attendee participant visitor
throw hurl toss
smash break shatter
afraid scared frighten
fail malfunction fault faulty
cheap inexpensive affordable
expensive costly
helicopter chopper
sick ill unwell
lie false mislead untrue
fake hoax counterfeit false
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
leave resign quit
drop cancel discontinue scrap
buy purchase pay
hit collide crash
swap exchange switch
sink capsize
promise pledge vow guarantee
force compel oblige
persuade convince
insist maintain
hint suggest imply
mock ridicule joke
order instruct command
decree order
referendum vote
impeach remove
banner placard sign
statue monument sculpture
portrait picture
stake share holding
bid offer
auction sale
bailout rescue loan
fund finance
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
deficit loss
surplus profit
turnover revenue
pension retirement
bonus reward
burglar intruder thief
mug rob
inmate prisoner convict
assassin hitman killer
strangle choke suffocate
batter beat assault
arson arsonist
harass bully
swindle con fraud scam
trafficker smuggler
gunshot bullet
slash cut
overturn capsize
blackout outage
hole sinkhole crater
levee dam
aftershock tremor
transplant surgery
cardiac heart
psychiatric mental
respiratory breathe
probe spacecraft lander
skeleton bone remains
gene genetic dna
insect bug
microbe bacteria germ
result finding conclusion outcome
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
roommate flatmate housemate
coworker colleague
classmate schoolmate
celebrity star famous
tycoon magnate billionaire mogul
businessman entrepreneur businesswoman
nickname alias dub
obtain receive acquire get
grant give award
tow drag pull
push shove
lift raise
excavate dig
consume eat
weep cry
yell shout scream
pray prayer
perform play sing
train teach educate
mention refer
reply answer respond
recall remember
verify confirm prove
inspect check examine
collect gather raise
contribute donate
ascend climb
leap jump
hurry rush
dress wear
monitor watch observe track
trace track
odor smell
hug embrace
quarrel argue fight
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
following next upcoming
ancient old
interim temporary act
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
snack food
gift present
toy doll
ticket fare
schedule timetable
route path
journey voyage
itinerary route
passenger rider
commuter traveler
vessel craft
yacht boat
ferry boat
canoe boat kayak
lorry van truck
scooter motorbike
ambulance paramedic
paramedic medic
sheriff police
detective investigator police
prosecutor attorney
juror jury
verdict rule convict
acquit clear
compensation damages payout
inherit heir
legacy inheritance
pardon clemency
amnesty pardon
parole release
probation sentence
hang execute
exile banish expel
defect flee
asylum refuge
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
bureaucrat official
embassy consulate mission
delegate representative
referee judge
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
comedy comedian comic
chapter part
sequel film
episode series show
channel network broadcaster
broadcaster network station
anchor presenter host
headline title
editor journalist
columnist journalist
blogger blog
vlog video
clip video footage
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
battery power
charger charge
drone unmanned
`;
