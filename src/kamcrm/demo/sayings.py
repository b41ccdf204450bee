"""What was said in the demo portfolio: the turns of phrase of three years, and the last talks word for word."""

from __future__ import annotations

# What may have been said at any time, and how it went.
SAID = (
    ("{who} asks when the next calibration can be done; agreed on the second week of the month", 1),
    ("Went through the alarms of the month with {who}; most come from one cold room door", 1),
    ("{who} wants the reports by mail every Monday", 0),
    ("Showed {who} the new trend view; will try it on two sites first", 1),
    ("{who} compares our price with another offer, but the service decides", 0),
    ("The gateway by the quay loses contact in storms; {who} is tired of it", -1),
    ("{who} is happy with how fast Mads was there", 2),
    ("Budget for next year: {who} will know in October", 0),
    ("{who} needs figures for the auditors; sent the calibration certificates", 1),
    ("Talked about the summer stop; {who} wants us there in the third week", 1),
    ("Invoice question about discounts, settled with {who}", 0),
    ("{who} forwards praise from the night shift", 2),
    ("Delivery was two days late; apologised to {who} and explained the freight", -1),
    ("{who} asks for a course for the new operators", 1),
    ("Lunch with {who}; they plan to hire a technician", 1),
    ("{who} wonders whether the probes stand the washing; sent the test report", 0),
    ("Reviewed the year with {who}: fewer alarms, two saved batches", 2),
    ("{who} thinks the list prices have gone up too fast", -1),
    ("{who} will introduce us to the head of finance", 1),
    ("Sent {who} the article on waste in cold chains", 0),
    ("Went over open points with {who}; all but the cable are done", 1),
    ("{who} wants to know who else uses Watch at sea", 0),
    ("The second delivery is in place, {who} confirms", 1),
    ("{who} asks whether data can stay on their own servers", 0),
    ("Short status with {who}; nothing new before the holidays", 0),
    ("{who} med spørsmål om reservedeler; sendte liste", 0),
    ("{who} ringde om larmen i helgen, löst samma dag", 1),
    ("{who} vil have et tilbud på flere følere", 1),
)
ATTEMPTS = ("no answer", "no answer, left a message", "ikke svar", "inget svar", "intet svar, prøver igen", "busy")
NOTES = (
    "Their annual report is out: growth, but thinner margins",
    "New production manager from the summer",
    "Read that they plan a new cold store",
    "Parking at gate 3; visitors need shoes with steel caps",
    "They close the books in November: no orders the last two weeks",
    "Heard from Elvenesmoen that a rival has been there",
)

# account | days ago | channel | minutes | mood | opportunity | with | text
RECENT = """
nordlys | 44 | meeting | 75 | 1 | n3 | Kari Moen, Tor Eivind Ness | Kick-off for the renewal: three years instead of one, if calibration has a fixed price. Tor Eivind wants one invoice a quarter.
nordlys | 33 | email | | 0 | n3 | Pål Haugmo | Sent the description of where data is stored; Pål asks for the data processing agreement.
nordlys | 24 | call | 25 | 2 | n3 | Øyvind Sørbø | Øyvind has saved two batches at Skjervøy thanks to the night alarms and will say so to Ragnhild.
nordlys | 13 | visit | 150 | 1 | n3 | Kari Moen, Øyvind Sørbø | Walked the plant. Went through the first offer line by line; the spare parts clause is unclear. Kari asks for a revised offer this week.
nordlys | 6 | call | 15 | 1 | n3 | Kari Moen | Kari: Ragnhild has the renewal on the agenda for the December board. Needs our final price before that.
senja | 27 | visit | 180 | 2 | senja2 | Stig Arne Kvalnes, Åse Myrnes | Boat trip to two sites. Åse wants salinity at three depths; Stig Arne asks what it costs on eleven sites.
senja | 12 | message | | 1 | senja2 | Åse Myrnes | Åse sends the depths she wants; the north site first.
skjervoy | 25 | meeting | 60 | 0 | skj1 | Bente Larsnes, Geir Olav Hansnes | New fillet line in the summer: 24 measuring points. Bente doubts the price, Geir Olav doesn't.
havbrisa | 55 | video | 50 | 1 | hav1 | Johan Ståhlberg, Ebba Wikland | Eight more ships before the banana season. Anton has questions about traffic from the ships.
havbrisa | 41 | email | | 0 | hav1 | Johan Ståhlberg | Sent the security paper; Johan promises the fleet list.
bjorkadalen | 22 | meeting | 60 | 0 | bjo1 | Birgitta Sköldin, Göran Östvall | Renewal: Göran wants to stay, Birgitta wants the index clause out.
bjorkadalen | 9 | call | 20 | 1 | bjo1 | Linnea Åkerdahl | Linnea needs calibration in Umeå before the audit.
bjorkadalen | 3 | email | | 0 | bjo1 | Birgitta Sköldin | Proposed a cap on the index; Birgitta answers on Thursday.
rorbaekdal | 24 | video | 45 | 1 | ror1 | Søren Kjærhus, Mette Ravnholm | Second half of the stations: Lone decides herself. Mette collects the savings of the first half.
rorbaekdal | 10 | call | 20 | 1 | ror1 | Mette Ravnholm | Mette: pumps use 9 per cent less power than a year ago. Meeting with Lone set up.
oyvaer | 17 | meeting | 90 | 1 | oyv1 | Trond Nyvold, Lars Petter Ure | Showed the fermentation cellar set-up. Trond wants a smaller first stage and asks for new figures.
skarhamra | 14 | visit | 140 | 1 | ska1 | Fredrik Ådén, Emil Stenhagen | Walked the pulp line; Emil marks nine places. Yvonne must be won over.
sundkilde | 64 | video | 40 | -1 | sun1 | Casper Nørbak | Casper has an offer from a rival for calibration, fifteen per cent below ours.
lumipuro | 33 | video | 45 | 1 | lum1 | Aino Kallioharju, Satu Rantakivi | Tunnel two is approved for the spring. Maintenance wants to be heard.
norrvik | 10 | call | 25 | 1 | norr1 | Stellan Forsgård | Stellan has the budget; drawings come when the architect is done.
nordlys | 5 | note | | | | | Private: Kari is away the first week of December
asgrenda | 60 | call | 2 | | | Håvard Lien-Moe | No answer at the switchboard
"""  # noqa: E501

# segment | days ago | what everyone in it should be asked about
MARKET = """
seafood | 38 | Export prices of salmon fell by a fifth; new plants are being put off
energy | 70 | The regulator asks for yearly figures of pumping power from next year
food | 150 | Two chains demand temperature logs with every delivery
"""

# account | days ahead | hour | channel | status | with | text
PLANNED = """
rorbaekdal | 0 | 14 | video | planned | Lone Thorbæk, Søren Kjærhus, Mette Ravnholm | Decision on the second half of the stations
nordlys | 3 | 10 | meeting | planned | Kari Moen, Tor Eivind Ness | Final price for the three years
kvitnes | 8 | 11 | visit | planned | Unni Forsmo | Yearly review and the new cold store
bjorkadalen | 10 | 9 | video | planned | Göran Östvall, Birgitta Sköldin | Signing, if the index is settled
senja | 15 | 12 | visit | planned | Stig Arne Kvalnes | The north site, with probes
norrvik | 17 | 13 | meeting | planned | Ann-Sofie Rödbäck, Stellan Forsgård | First meeting with the managing director
lumipuro | -3 | 10 | video | planned | Petri Havulinna, Aino Kallioharju | Maintenance's questions on tunnel two
skarhamra | -1 | 13 | call | planned | Yvonne Kläpp | Price structure of the second stage
tangeskog | -20 | 9 | visit | not held | Gro Anita Lillemo | Kilns five to eight
havbrisa | -30 | 10 | meeting | cancelled | Margareta Lindeblad | Introduction
sundkilde | -45 | 14 | video | cancelled | Birthe Højlund | Yearly review
asgrenda | -75 | 10 | meeting | not held | Håvard Lien-Moe | Review of the service year
"""  # noqa: E501
