"""Lines as people log them, with what each says: who is named, by which channel, how many minutes, what else.

A line of the table: text | ids of the people named, ?ids where it may be either | channel | minutes | in, out, missed
"""

from __future__ import annotations

PEOPLE = (
    (1, "Kari Moen"),
    (2, "Ola Berg"),
    (3, "Øyvind Lie"),
    (4, "Åse Hagen"),
    (5, "Will Smith"),
    (6, "Anne-Marie O'Brien"),
    (7, "Per Hansen"),
    (8, "Per Olsen"),
    (9, "Jürgen Müller"),
    (10, "Dag Strand"),
    (11, "Anna Price"),
    (12, "Björn Åkesson"),
    (13, "Hans Even Vik"),
    (14, "May Britt Sand"),
    (15, "Andrea Dahl"),
    (16, "Robert (Bob) Case"),
    (17, "Liv Solberg"),
    (18, "Søren Nielsen"),
    (19, "Mark Jensen"),
    (20, "Grace van der Meer"),
)

LINES = """
call Kari 20m: wants an offer on the 3-year deal | 1 | call | 20 | out
Call with Kari Moen, 45 min, about the renewal | 1 | call | 45 |
called Ola: he will check with finance | 2 | call | | out
called Ola Berg back about the invoice | 2 | call | | out
Kari called, needs the contract by Friday | 1 | call | | in
call from Kari about delivery | 1 | call | | in
phoned Øyvind 10m | 3 | call | 10 | out
talked to Oyvind for 15 min: happy | 3 | call | 15 |
spoke with Aase about training | 4 | call | |
met Kari and Ola 1h30: walked through the plan | 1 2 | meeting | 90 |
meeting with Kari, Ola and Øyvind 2h | 1 2 3 | meeting | 120 |
meeting w/ Kari/Ola 60m | 1 2 | meeting | 60 |
lunch with Will 1h | 5 | meeting | 60 |
visited Ola at the plant, 3h | 2 | visit | |
visit 2h: saw the new line with Ola | 2 | visit | 120 |
site visit with Dag | 10 | visit | |
emailed Kari the price list | 1 | email | | out
email to Müller: terms attached | 9 | email | | out
e-mail from Jürgen Müller: terms accepted | 9 | email | | in
got an email from Anna Price | 11 | email | | in
texted Will: running late | 5 | message | | out
message from Grace: yes | 20 | message | | in
sms to Kari | 1 | message | | out
wrote Kari about the outage | 1 | message | | out
Kari wrote that the board agrees | 1 | message | | in
Teams call with Kari and Will 30m | 1 5 | video | 30 |
meeting on Zoom with Anne-Marie 45m | 6 | video | 45 |
video call with Anne-Marie O'Brien | 6 | video | |
call via Teams with O'Brien | 6 | video | |
letter to Mr. Price about arrears | 11 | letter | | out
conference: met Kari at our stand | 1 | event | |
note Kari is on leave until May | 1 | note | |
note: ask Ola for the org chart | 2 | note | |
call Kari: no answer | 1 | call | | out missed
called Will, no answer, try again Monday | 5 | call | | out missed
left voicemail for Grace | 20 | call | | missed
tried to reach Mark by phone, did not pick up | 19 | call | | missed
called Bob: didn't answer | 16 | call | | out missed
Kari's boss wants a reference | 1 | | |
sent Kari’s offer | 1 | | |
Will called, wants a demo | 5 | call | | in
Mark said the budget is set | 19 | | |
spoke to Mark and Will 25m | 19 5 | call | 25 |
met May Britt and Liv | 14 17 | meeting | |
call with Dag and Liv | 10 17 | call | |
Kari M. called | 1 | call | | in
call K. Moen 5m | 1 | call | 5 | out
Moen, Kari: asked for references | 1 | | |
KARI MOEN CALLED | 1 | call | | in
call kari 20m: ok | 1 | call | 20 | out
kari wants an offer | 1 | | |
kari and ola agreed | 1 2 | | |
call will smith 10m | 5 | call | 10 | out
Price said no | 11 | | |
Dr. Müller called | 9 | call | | in
mueller and kari met | 1 | meeting | |
call Bob Case | 16 | call | | out
ringte Kari 20m: vil ha tilbud | 1 | call | 20 | out
Kari ringte, vil ha tilbud på tre år | 1 | call | | in
ringte til Øyvind om faktura | 3 | call | | out
telefon fra Åse 5 min | 4 | call | 5 | in
snakket med Ola 15 min om priser | 2 | call | 15 |
snakka med Åse på telefon | 4 | call | |
pratet med Øyvind og Åse | 3 4 | call | |
møte med Kari 1 time: gjennomgang av avtalen | 1 | meeting | 60 |
statusmøte med Kari og Ola 1,5 time | 1 2 | meeting | 90 |
møtte Åse på flyplassen | 4 | meeting | |
møttes hos Ola | 2 | meeting | |
lunsj med Liv | 17 | meeting | |
besøk hos Ola 2 timer | 2 | visit | 120 |
besøkte Dag i Drammen | 10 | visit | |
befaring med Ola 3 t | 2 | visit | 180 |
teams-møte med Kari 30 min | 1 | video | 30 |
videomøte med Åse og Dag | 4 10 | video | |
møte på Teams med Per Hansen 45 min | 7 | video | 45 |
e-post til Åse med prisliste | 4 | email | | out
mail fra Kari: takker ja | 1 | email | | in
fikk epost fra Øyvind | 3 | email | | in
mailet Kari prislisten | 1 | email | | out
sms til Kari | 1 | message | | out
skrev til Liv | 17 | message | | out
melding fra Åse: kommer senere | 4 | message | | in
brev til Hagen | 4 | letter | | out
messe: traff Kari og Will | 1 5 | event | |
notat: Kari slutter til sommeren | 1 | note | |
ringte Åse, fikk ikke svar | 4 | call | | out missed
ringte Kari: ikke svar | 1 | call | | out missed
ringte Ola, la igjen beskjed | 2 | call | | out missed
fikk ikke tak i Kari | 1 | call | | missed
Karis sjef ringte | 1 | call | |
Øyvinds forslag ble godtatt | 3 | | |
Dag ringte om leveransen | 10 | call | | in
ringte Dag 10m | 10 | call | 10 | out
Liv sa at de er fornøyd | 17 | | |
snakket med Hans om service | 13 | call | |
Per ringte | ?7,8 | call | | in
møte med Per 30m | ?7,8 | meeting | 30 |
Per Olsen ringte. Per vil ha rabatt | 8 | call | | in
ringte oeyvind | 3 | call | | out
eg ringde Kari | 1 | call | | out
møtte Liv, ho er nøgd | 17 | meeting | |
ringde Björn 20 min: vill ha offert | 12 | call | 20 | out
Björn ringde, vill ha offert | 12 | call | | in
samtal från Björn | 12 | call | | in
pratade med Björn Åkesson i en timme | 12 | call | 60 |
möte med Björn 1 timme | 12 | meeting | 60 |
kundmöte med Björn och Kari 45 min | 12 1 | meeting | 45 |
träffade Björn på mässan | 12 | meeting | |
besök hos Björn 2 timmar | 12 | visit | 120 |
besökte Björn | 12 | visit | |
mejlade Björn prislistan | 12 | email | | out
mejl från Björn: tackar ja | 12 | email | | in
fick mejl från Åkesson | 12 | email | | in
videomöte med Björn 30 min | 12 | video | 30 |
möte via Teams med Björn | 12 | video | |
sms till Björn | 12 | message | | out
ringde Björn, inget svar | 12 | call | | out missed
ringde Björn: svarade inte | 12 | call | | out missed
Björns chef ringde | 12 | call | |
anteckning: Björn byter jobb | 12 | note | |
brev till Björn Åkesson | 12 | letter | | out
ringede til Søren 15 min | 18 | call | 15 | out
Søren ringede om prisen | 18 | call | | in
opkald fra Søren | 18 | call | | in
talte med Søren om kontrakten | 18 | call | |
møde med Søren 1 time | 18 | meeting | 60 |
møde på Teams med Søren Nielsen 30 min | 18 | video | 30 |
mødtes med Søren | 18 | meeting | |
besøg hos Søren 2 timer | 18 | visit | 120 |
besøgte Søren i Aarhus | 18 | visit | |
mailede Søren tilbuddet | 18 | email | | out
mail fra Nielsen: siger ja | 18 | email | | in
skrev til Soeren | 18 | message | | out
sms fra Søren | 18 | message | | in
ringede Søren, intet svar | 18 | call | | out missed
ringede til Nielsen: svarede ikke | 18 | call | | out missed
frokost med Søren | 18 | meeting | |
notat: Søren holder ferie | 18 | note | |
Sørens chef ringede | 18 | call | |
Will call back tomorrow | | | |
Mark as done | | | |
Price was too high | | | |
Grace period agreed for the invoice | | | |
Even better than last year | | | |
Case closed | | | |
Kari Olsen called | | call | |
call Anne Kari | | call | |
Petter Moen ringte | | call | |
Moen Eiendom AS ringte | | call | |
Andreas ringte | | call | |
call Roberts about it | | call | |
hans sjef ringte | | call | |
Hans sjef ringte | | call | |
møte i mai | | meeting | |
meeting in May | | meeting | |
call May 5 | | call | |
per telefon i dag | | call | |
snakket per telefon | | call | |
flytter kontoret til Moen | | | |
new office in Berg | | | |
competitor: Hansen AS | | | |
note: competitor: Nielsen, cheaper | | note | |
#Kari kickoff | | event | |
kari.moen@nordlys.no bounced | | | |
see Moens vei 3 | | | |
Berg-avtalen er signert | | | |
the strand is closed | | | |
sold 20m of cable | | | |
20m cable delivered | | | |
they will mark the price per unit | | | |
det er et berg av saker | | | |
Dagens møte ble kort | | meeting | |
i dag liv og røre | | | |
call off the meeting | | | |
booked a meeting for next week | | | |
avlyste møtet | | | |
before the meeting they agreed | | | |
their two teams agreed | | | |
letter of intent signed | | | |
meeting room is booked | | | |
service: technician on site 2h | | service | |
web: price list downloaded | | web | |
store: bought two | | store | |
callcenter: complaint | | callcenter | |
Grace van Dijk called | | call | |
call Ola Nordmann 5m | | call | 5 |
Bjørn Hansen AS ringte | | call | |
meeting with the Smith brothers | | meeting | |
kari olsen ringte | | call | |
business as usual | | | |
no answer to our question yet | | | |
the board has no answer | | | |
"""


def lines() -> list[tuple[str, tuple[int, ...], tuple[int, ...], str | None, int | None, set[str]]]:
    """Each line: the text, who is named, who may be, the channel, the minutes, and what else it says."""
    found = []
    for line in LINES.strip().splitlines():
        text, who, channel, minutes, rest = (part.strip() for part in line.split("|"))
        unsure = tuple(int(id) for id in who[1:].split(",")) if who.startswith("?") else ()
        sure = () if unsure else tuple(int(id) for id in who.split())
        found.append((text, sure, unsure, channel or None, int(minutes) if minutes else None, set(rest.split())))
    return found
