"""Who is in the demo portfolio: the accounts with their units and history, and the people at each."""

from __future__ import annotations

from kamcrm import names, reach
from kamcrm.demo.people import PEOPLE
from kamcrm.demo.story import lines, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

# handle | name | kind | status | tier | phase | segment | industry | city | country | currency | employees |
# turnover in millions | days ours | what they do | unit of
ACCOUNTS = """
fjellvik | Fjellvik Måleteknikk AS | us | active | | | | measurement | Trondheim | Norway | NOK | 140 | 310 | | Sensors, monitoring and service for those who must know the temperature | 
nordlys | Nordlysvik Sjømat AS | customer | active | A | retain | seafood | aquaculture | Tromsø | Norway | NOK | 420 | 1650 | 2300 | Salmon from roe to fillet; head office and procurement for the group | 
senja | Nordlysvik Oppdrett Senja AS | customer | active | A | grow | seafood | aquaculture | Finnsnes | Norway | NOK | 160 | 610 | 1400 | Eleven sea sites and a hatchery | nordlys
skjervoy | Nordlysvik Foredling Skjervøy AS | customer | active | B | grow | seafood | food processing | Skjervøy | Norway | NOK | 190 | 540 | 900 | Slaughtering and filleting; a new line next summer | nordlys
havbrisa | Havbrisa Rederi AB | customer | active | A | grow | shipping | shipping | Göteborg | Sweden | SEK | 610 | 2900 | 1250 | Nineteen reefer ships; every hold is watched | 
bjorkadalen | Björkådalens Mejeri AB | customer | active | A | retain | food | dairy | Umeå | Sweden | SEK | 260 | 980 | 2900 | Cheese and butter; three dairies in the north | 
rorbaekdal | Rørbækdal Fjernvarme A/S | customer | active | A | grow | energy | district heating | Aarhus | Denmark | DKK | 95 | 720 | 760 | District heating for 31 000 homes; renewing its pumping stations | 
oyvaer | Øyvær Bryggeri AS | customer | active | B | grow | food | brewing | Bodø | Norway | NOK | 70 | 145 | 620 | Brewery and soft drinks | 
tangeskog | Tangeskog Trelast AS | customer | active | B | retain | wood | sawmills | Elverum | Norway | NOK | 180 | 790 | 2600 | Sawmill and kilns | 
limtre | Tangeskog Limtre AS | customer | active | B | grow | wood | glued timber | Moelv | Norway | NOK | 85 | 260 | 540 | Glued timber for large halls | tangeskog
kvitnes | Kvitnesodden Havneservice AS | customer | active | B | retain | shipping | ports | Harstad | Norway | NOK | 55 | 120 | 1700 | Cold stores and quays | 
asgrenda | Åsgrenda Vannverk SA | customer | active | B | retain | public | water supply | Lillehammer | Norway | NOK | 38 | 88 | 2100 | Water for five municipalities; buys by tender | 
skarhamra | Skärhamra Papper AB | customer | active | B | grow | wood | pulp and paper | Sundsvall | Sweden | SEK | 340 | 1480 | 1020 | Kraft paper; the pulp line runs day and night | 
sundkilde | Sundkilde Mejeri ApS | customer | active | B | retain | food | dairy | Esbjerg | Denmark | DKK | 110 | 390 | 1500 | Organic milk and yoghurt | 
lumipuro | Lumipuro Elintarvike Oy | customer | active | B | grow | food | frozen food | Oulu | Finland | EUR | 210 | 96 | 430 | Frozen berries and fish | 
brattlitoppen | Brattlitoppen Kjøl og Frys AS | customer | dormant | C | retain | food | cold storage | Hamar | Norway | NOK | 22 | 41 | 1900 | Cold store; last order a year ago | 
stormyr | Stormyrbekken Energi AS | customer | active | C | won back | energy | hydro power | Sogndal | Norway | NOK | 45 | 210 | 1300 | Small power stations in steep places | 
granhaug | Granhaugfoss Betong AS | customer | lost | C | lost | building | concrete | Kongsberg | Norway | NOK | 60 | 150 | 1600 | Concrete elements; curing was watched by us until last year | 
vestskjaer | Vestskjærholmen Fiskemat AS | customer | handed over | B | retain | seafood | food processing | Ålesund | Norway | NOK | 130 | 330 | 1450 | Fish cakes; looked after by Anne since the spring | 
solvag | Solvågbukta Akvakultur AS | prospect | active | B | acquire | seafood | aquaculture | Florø | Norway | NOK | 120 | 480 | | Land-based trout; met their stand at the fair | 
norrvik | Norrviksåns Kyllager AB | prospect | active | B | acquire | shipping | cold storage | Luleå | Sweden | SEK | 75 | 190 | | Building a cold store by the harbour | 
hvidsand | Hvidsandsminde Gartneri A/S | prospect | active | C | acquire | food | greenhouses | Odense | Denmark | DKK | 48 | 97 | | Tomatoes under glass; asked for a price in the autumn | 
elvenes | Elvenesmoen Automasjon AS | partner | active | | | | automation | Mo i Rana | Norway | NOK | 33 | 62 | | Installs what we sell, north of Trondheim | 
polarmaling | Polarmåling Instrument AS | competitor | active | | | | measurement | Narvik | Norway | NOK | 90 | 180 | | Cheap probes, slow service | 
kvikkfoler | Kvikkføler Nord AB | competitor | active | | | | measurement | Skellefteå | Sweden | SEK | 60 | 130 | | Radio sensors without calibration | 
"""  # noqa: E501, W291

# handle | field | was | became | days ago | why
HISTORY = """
nordlys | phase | grow | retain | 640 | the frame agreement covers every site
nordlys | tier | B | A | 980 | the group has merged its purchasing
senja | phase | acquire | grow | 1010 | first site equipped
havbrisa | tier | B | A | 420 | eleven more ships
bjorkadalen | phase | grow | retain | 820 | all three dairies are equipped
rorbaekdal | kind | prospect | customer | 760 | won the pumping stations
rorbaekdal | tier | B | A | 300 | renews all stations by the end of next year
limtre | phase | acquire | grow | 500 | first hall
lumipuro | kind | prospect | customer | 430 | trial turned into an order
skarhamra | tier | C | B | 390 | the pulp line
stormyr | phase | retain | lost | 700 | went for the cheaper probes
stormyr | phase | lost | won back | 260 | the cheaper probes froze
granhaug | status | active | lost | 330 | a competitor took the whole site
granhaug | phase | retain | lost | 330 | a competitor took the whole site
brattlitoppen | status | active | dormant | 150 | nothing bought for half a year
vestskjaer | status | active | handed over | 210 | Anne lives in Ålesund
solvag | phase | | acquire | 70 | met at the fair
norrvik | phase | | acquire | 130 | they wrote to us
hvidsand | phase | | acquire | 75 | asked for a price
"""

LANGUAGES = {"Norway": "nb", "Sweden": "sv", "Denmark": "da", "Finland": "fi"}
DOMAINS = {"Norway": "no", "Sweden": "se", "Denmark": "dk", "Finland": "fi"}
ENTERED = {"solvag": 70, "norrvik": 130, "hvidsand": 75, "rorbaekdal": 870, "lumipuro": 520, "limtre": 620}
SOURCES = {"solvag": "trade fair", "norrvik": "web form", "hvidsand": "referral", "rorbaekdal": "tender"}
SPECIAL: dict[str, dict[str, Any]] = {
    "havbrisa": {"cadence_days": 21, "acquisition_cost": 18_500_000},
    "sundkilde": {"at_risk": True, "at_risk_why": "a new purchasing manager compares every price"},
    "vestskjaer": {"handed_to": "Anne Lunde"},
    "rorbaekdal": {"acquisition_cost": 9_200_000, "default_margin": 410},
}


def write(story: Story) -> None:
    """Write the accounts, their history and their people."""
    rows = [_account(story, number, cells) for number, cells in enumerate(lines(ACCOUNTS), 1)]
    parents = [row for row in rows if not row[1]]
    story.write("accounts", [row for row, _ in parents], [row["handle"] for row, _ in parents])
    units = [row | {"parent_id": story.id("accounts", above)} for row, above in rows if above]
    story.write("accounts", units, [row["handle"] for row in units])
    _history(story)
    _people(story)


def _account(story: Story, number: int, cells: list[str]) -> tuple[dict[str, Any], str]:
    handle, name, kind, status, tier, phase, segment, industry, city, country, currency, *rest = cells
    employees, turnover, ours, about, above = rest
    phone = _phone(country, number * 7)
    row: dict[str, Any] = story.named(name) | {"handle": handle, "kind": kind, "status": status, "currency": currency}
    row |= {"tier": tier or None, "phase": phase or None, "segment": segment or None, "industry": industry}
    row |= {"city": city, "country": country, "language": LANGUAGES[country], "about": about}
    row |= {"employees": whole(employees), "annual_revenue": int(turnover) * 100_000_000, "phone": phone}
    row |= {"phone_key": reach.phone_key(phone), "domain": f"{handle}.example", "org_number": f"1000{number:05d}"}
    row |= {"street": f"{story.dice.pick(STREETS[country])} {number + 3}", "postal_code": f"{number * 317 + 900:04d}"}
    row["source"] = SOURCES.get(handle, "taken over" if kind == "customer" else None)
    row["created_at"] = story.at(ENTERED.get(handle, 1095), 9)
    row["customer_since"] = story.day(int(ours)) if ours else None
    row["verified_on"] = story.day(story.dice.between(20, 460)) if kind in ("customer", "prospect") else None
    row["rest_until"] = story.day(-16) if handle == "hvidsand" else None
    return row | SPECIAL.get(handle, {}), above


STREETS = {
    "Norway": ("Havnegata", "Industrivegen", "Fjordgata", "Sagvegen"),
    "Sweden": ("Hamngatan", "Industrigatan", "Norrlandsgatan"),
    "Denmark": ("Havnevej", "Industrivej", "Østergade"),
    "Finland": ("Satamakatu", "Teollisuustie"),
}


def _history(story: Story) -> None:
    rows = [
        {
            "account_id": story.id("accounts", handle),
            "field": field,
            "was": was or None,
            "became": became,
            "changed_on": story.day(int(ago)),
            "why": why,
        }
        for handle, field, was, became, ago, why in lines(HISTORY)
    ]
    story.write("account_history", rows)


def _phone(country: str, number: int) -> str:
    """A number that no subscriber has: a range kept for fiction, or a first digit that is never given out."""
    if country == "Sweden":
        return f"+46 70 174 06 {5 + number % 95:02d}"
    code = {"Norway": "+47", "Denmark": "+45", "Finland": "+358"}[country]
    return f"{code} 10 {number // 10_000 % 100:02d} {number // 100 % 100:02d} {number % 100:02d}"


def _people(story: Story) -> None:
    """Write the people, superiors before those who report to them, then how to reach each."""
    waiting = list(lines(PEOPLE))
    while waiting:
        known = story.ids.get("contacts", {})
        ready = [cells for cells in waiting if not cells[7] or cells[7] in known]
        story.write("contacts", [_person(story, cells) for cells in ready], [cells[1] for cells in ready])
        waiting = [cells for cells in waiting if cells not in ready]
    _addresses(story)
    _moves(story)


def _person(story: Story, cells: list[str]) -> dict[str, Any]:
    handle, name, title, department, role, influence, sentiment, above, more = cells
    customer = handle not in ("fjellvik", "polarmaling", "")
    row: dict[str, Any] = story.named(name) | {"account_id": story.id("accounts", handle), "title": title or None}
    row |= {"department": department or None, "role": role or None, "influence": whole(influence)}
    row |= {"sentiment": whole(sentiment), "reports_to_id": story.id("contacts", above)}
    row |= {"created_at": story.at(min(1090, ENTERED.get(handle, 1090)), 10)}
    row["legal_basis"] = "legitimate interest" if customer else None
    row["legal_basis_on"] = story.day(story.dice.between(100, 900)) if customer else None
    row["verified_on"] = story.day(story.dice.between(10, 500)) if customer else None
    for word in more.split(";"):
        key, _, value = word.strip().partition("=")
        row |= {key: _value(story, key, value)} if key else {}
    return row


def _value(story: Story, key: str, text: str) -> Any:
    if key == "left_on":
        return story.day(int(text))
    if key in ("do_not_contact", "archived"):
        return True
    return int(text) if key == "cadence_days" else text


def _addresses(story: Story) -> None:
    """E-mail for nearly all, a telephone for most, a second of either for some."""
    emails: list[dict[str, Any]] = []
    phones: list[dict[str, Any]] = []
    country = {cells[0]: cells[9] for cells in lines(ACCOUNTS)} | {"": "Norway"}
    for number, (handle, name, *_) in enumerate(lines(PEOPLE)):
        id = story.ids["contacts"][name]
        emails += [_email(id, f"{names.handle(name).replace('-', '.')}@{handle or 'post'}.example", "work", True)]
        if number % 7 == 3:
            emails.append(_email(id, f"{names.handle(name).split('-')[0]}{number}@hjemme.example", "private", False))
        if number % 8:
            phones.append(_number(id, _phone(country[handle], 20_000 + number * 37), "mobile", True))
        if number % 5 == 2:
            phones.append(_number(id, _phone(country[handle], 70_000 + number * 37), "office", False))
    story.write("contact_emails", emails)
    story.write("contact_phones", phones)


def _email(id: int, email: str, label: str, first: bool) -> dict[str, Any]:
    return {"contact_id": id, "email": email, "label": label, "is_primary": first}


def _number(id: int, phone: str, label: str, first: bool) -> dict[str, Any]:
    key = reach.phone_key(phone)
    return {"contact_id": id, "phone": phone, "phone_key": key, "label": label, "is_primary": first}


def _moves(story: Story) -> None:
    moved = (("Solveig Aune", "vestskjaer", "nordlys", 260), ("Henrik Sandqvist", "granhaug", "havbrisa", 410))
    rows = [
        {
            "contact_id": story.id("contacts", name),
            "was_id": story.id("accounts", was),
            "became_id": story.id("accounts", became),
            "changed_on": story.day(ago),
            "why": "changed job",
        }
        for name, was, became, ago in moved
    ]
    story.write("contact_history", rows)
