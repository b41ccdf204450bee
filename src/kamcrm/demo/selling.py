"""What the demo portfolio sells: products, opportunities with their stages and lines, contracts, wallets, rivals."""

from __future__ import annotations

from kamcrm.demo.story import PER_KRONE, lines, whole
from kamcrm.vocab import STAGE_FORECASTS, STAGE_PROBABILITIES, STAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

# code | name | category | unit | list price in kroner | margin in thousandths
PRODUCTS = """
T4 | Temperature probe T4 | sensors | pcs | 2400 | 420
S2 | Salinity probe S2 | sensors | pcs | 6900 | 450
F8 | Flow meter F8 | sensors | pcs | 14500 | 380
G2 | Gateway G2 | gateways | pcs | 9800 | 350
WATCH | Fjellvik Watch, monitoring | software | month | 4200 | 780
SERVICE | Service agreement | service | month | 3600 | 520
CAL | Calibration on site | service | visit | 18000 | 400
COURSE | Operator course | training | day | 22000 | 600
"""

# key | account | person | name | stage | status | type | amount in thousands | created, days ago |
# closes, days ahead | closed, days ago | products | next step or why it was lost | rival
OPPORTUNITIES = """
n3 | nordlys | Kari Moen | Service for three years, all sites | proposal | open | renewal | 2850 | 96 | 31 | | SERVICE WATCH CAL | revised offer with a fixed price for calibration |
senja2 | senja | Stig Arne Kvalnes | Salinity on eleven sites | needs analysis | open | cross-sell | 760 | 48 | 75 | | S2 G2 | visit two sites with Åse |
skj1 | skjervoy | Bente Larsnes | Monitoring of the new fillet line | value proposition | open | new | 940 | 71 | 130 | | T4 G2 WATCH | drawings of the line |
hav1 | havbrisa | Johan Ståhlberg | Eight more ships | negotiation | open | upsell | 3400 | 142 | 24 | | T4 G2 WATCH | fleet list from Johan |
hav2 | havbrisa | Ebba Wikland | Operator course in Göteborg | qualification | open | cross-sell | 132 | 21 | 60 | | COURSE | two dates |
bjo1 | bjorkadalen | Birgitta Sköldin | Renewal of the service agreement | negotiation | open | renewal | 1180 | 85 | 40 | | SERVICE CAL | answer on the index clause |
bjo2 | bjorkadalen | Mikael Törnros | Flow meters in Umeå | prospecting | open | cross-sell | 410 | 15 | 110 | | F8 | count the meters |
ror1 | rorbaekdal | Søren Kjærhus | Pumping stations, second half | decision makers | open | upsell | 1950 | 120 | 52 | | F8 G2 WATCH | meeting with Lone |
oyv1 | oyvaer | Trond Nyvold | New fermentation cellar | proposal | open | upsell | 380 | 104 | -12 | | T4 F8 | a decision was due |
tan1 | tangeskog | Gro Anita Lillemo | Kilns five to eight | perception analysis | open | upsell | 620 | 88 | 45 | | T4 G2 | reference from the glued timber |
ska1 | skarhamra | Emil Stenhagen | Pulp line, second stage | value proposition | open | upsell | 1320 | 66 | 90 | | F8 G2 SERVICE | process drawings |
sun1 | sundkilde | Casper Nørbak | Calibration for two years | proposal | open | renewal | 240 | 130 | -5 | | CAL SERVICE | price against the other offer | kvikkfoler
lum1 | lumipuro | Aino Kallioharju | Freezer tunnel two | needs analysis | open | upsell | 92 | 40 | 70 | | T4 G2 WATCH | video call with maintenance |
norr1 | norrvik | Stellan Forsgård | Cold store by the harbour | needs analysis | open | new | 870 | 110 | 120 | | T4 G2 WATCH SERVICE | drawings from the architect |
hvi1 | hvidsand | Poul Erik Bøgskov | Climate in six houses | prospecting | open | new | 310 | 70 | 150 | | T4 WATCH | wait for the season to end |
nw1 | nordlys | Øyvind Sørbø | Watch for the head office | closed won | won | cross-sell | 420 | 520 | -430 | 440 | WATCH | |
sw1 | senja | Stig Arne Kvalnes | Gateways for the sea sites | closed won | won | upsell | 690 | 700 | -600 | 612 | G2 S2 | |
hw1 | havbrisa | Johan Ståhlberg | Eleven ships | closed won | won | new | 4100 | 640 | -430 | 425 | T4 G2 WATCH | |
rw1 | rorbaekdal | Søren Kjærhus | Pumping stations, first half | closed won | won | new | 1720 | 860 | -740 | 760 | F8 G2 WATCH | |
lw1 | lumipuro | Aino Kallioharju | Freezer tunnel one | closed won | won | new | 74 | 515 | -420 | 430 | T4 G2 WATCH | |
tw1 | tangeskog | Gro Anita Lillemo | Kilns one to four | closed won | won | upsell | 540 | 410 | -300 | 290 | T4 G2 | |
gw1 | stormyr | Eirik Fossdal | Back on our probes | closed won | won | new | 210 | 330 | -250 | 260 | T4 SERVICE | |
kl1 | kvitnes | Unni Forsmo | Quay lighting control | closed lost | lost | cross-sell | 280 | 400 | -290 | 300 | G2 | price | polarmaling
al1 | asgrenda | Håvard Lien-Moe | Flow meters by tender | closed lost | lost | upsell | 530 | 350 | -180 | 185 | F8 | competitor | polarmaling
gl1 | granhaug | Arvid Stensrudlia | Curing hall two | closed lost | lost | upsell | 460 | 480 | -320 | 335 | T4 G2 | service failure | polarmaling
bl1 | brattlitoppen | Asbjørn Tofte-Lie | New alarm centre | closed lost | lost | upsell | 95 | 420 | -330 | 320 | G2 | no need |
"""  # noqa: E501

# account | name | began, days ago | ends, days ahead | notice | a year's worth in thousands | renewal % | status
CONTRACTS = """
bjorkadalen | Service agreement, three dairies | 1044 | 52 | 90 | 590 | 75 | active
nordlys | Frame agreement, the group | 968 | 128 | 90 | 1420 | 85 | active
havbrisa | Monitoring of the fleet | 425 | 670 | 120 | 2150 | 80 | active
rorbaekdal | Watch and service | 395 | 335 | 90 | 880 | 90 | active
skarhamra | Service agreement, pulp line | 390 | 340 | 60 | 410 | 70 | active
tangeskog | Service agreement, kilns | 700 | 395 | 90 | 260 | 80 | active
kvitnes | Cold store monitoring | 610 | 485 | 90 | 180 | 75 | active
lumipuro | Watch, tunnel one | 430 | 300 | 60 | 21 | 60 | active
sundkilde | Calibration, both dairies | 545 | 185 | 60 | 130 | 40 | active
asgrenda | Service by tender | 900 | 560 | 180 | 310 | 50 | active
granhaug | Curing hall one | 1060 | -330 | 90 | 190 | 0 | terminated
rorbaekdal | Trial of two stations | 820 | -395 | 30 | 140 | 100 | renewed
vestskjaer | Fish cake line | 640 | 455 | 90 | 220 | 75 | active
"""

# account | category | total spend in thousands | source | confidence | months ago
WALLETS = """
nordlys | sensors | 4800 | told by Tor Eivind Ness | high | 3
senja | sensors | 1900 | number of cages | medium | 5
havbrisa | software | 6200 | annual report | medium | 8
bjorkadalen | service | 1500 | Birgitta Sköldin | high | 2
rorbaekdal | sensors | 3900 | tender papers | high | 10
skarhamra | sensors | 2600 | guess by mill size | low | 20
tangeskog | sensors | 900 | Gro Anita Lillemo | medium | 6
sundkilde | service | 420 | guess | low | 4
lumipuro | sensors | 180 | Mikko Lähdesvuo | medium | 7
"""

# account | rival | category | the customer's preference | seen, days ago | gone, days ago
RIVALS = """
nordlys | polarmaling | sensors | 2 | 210 |
sundkilde | kvikkfoler | service | 1 | 44 |
asgrenda | polarmaling | sensors | 1 | 185 |
skarhamra | kvikkfoler | sensors | 2 | 120 |
granhaug | polarmaling | sensors | 1 | 335 |
stormyr | polarmaling | sensors | 2 | 700 | 260
kvitnes | polarmaling | sensors | 3 | 300 |
"""


def write(story: Story) -> None:
    """Write what is sold and what may come of it."""
    _products(story)
    _opportunities(story)
    _contracts(story)
    _rivals(story)
    _wallets(story)
    _rates(story)


def currency(story: Story, account: str) -> str:
    """The currency of an account."""
    found: str = story.crm.row("accounts", story.ids["accounts"][account]).currency
    return found


def _products(story: Story) -> None:
    rows = [
        story.named(name)
        | {"code": code, "category": category, "unit": unit, "list_price": int(price) * 100, "currency": "NOK"}
        | {"default_margin": int(margin), "created_at": story.at(1095, 8)}
        for code, name, category, unit, price, margin in lines(PRODUCTS)
    ]
    story.write("products", rows, [row["code"] for row in rows])
    cells = (
        ("asgrenda", "S2", "not applicable", None), ("havbrisa", "F8", None, 90_000_000),
        ("tangeskog", "S2", "not applicable", None), ("senja", "COURSE", None, 8_800_000),
    )  # fmt: skip
    known = [
        {"account_id": story.id("accounts", account), "product_id": story.id("products", code), "status": status}
        | {"potential": potential, "currency": currency(story, account) if potential else None}
        for account, code, status, potential in cells
    ]
    story.write("whitespace_cells", known)


def _opportunities(story: Story) -> None:
    table = list(lines(OPPORTUNITIES))
    story.write("opportunities", [_opportunity(story, cells) for cells in table], [cells[0] for cells in table])
    story.write("stage_history", [move for cells in table for move in _stages(story, cells)])
    story.write("opportunity_lines", [line for cells in table for line in _lines(story, cells)])


def _opportunity(story: Story, cells: list[str]) -> dict[str, Any]:
    key, account, person, name, stage, status, type, amount, created, closes, closed, _, step, rival = cells
    named = story.named(name)
    manual = key in ("hav1", "sun1")
    chance = {"hav1": 80, "sun1": 40}.get(key, STAGE_PROBABILITIES[stage])
    return {
        "name": name,
        "folded": named["folded"],
        "account_id": story.id("accounts", account),
        "contact_id": story.id("contacts", person),
        "stage": stage,
        "status": status,
        "type": type,
        "amount": int(amount) * 100_000,
        "currency": currency(story, account),
        "probability": chance,
        "probability_manual": manual,
        "forecast_category": STAGE_FORECASTS[stage],
        "created_on": story.day(int(created)),
        "created_at": story.at(int(created), 11),
        "close_on": story.day(-int(closes)),
        "closed_on": story.day(int(closed)) if closed else None,
        "next_step": step if status == "open" else None,
        "lost_reason": step if status == "lost" else None,
        "competitor_id": story.id("accounts", rival),
        "lead_source": "trade fair" if key in ("norr1", "lw1") else None,
    }


def _stages(story: Story, cells: list[str]) -> list[dict[str, Any]]:
    """Every stage on the way to the present one, at even distances with some chance."""
    key, stage, created, closed = cells[0], cells[4], int(cells[8]), whole(cells[10])
    passed = [*STAGES[:8:2], stage] if closed else list(STAGES[: STAGES.index(stage) + 1])
    span = created - (closed if closed is not None else min(9, created // 3))
    found = []
    for at, became in enumerate(passed):
        ago = created - span * at // max(len(passed) - 1, 1)
        found.append(
            {"opportunity_id": story.id("opportunities", key), "was": passed[at - 1] if at else None}
            | {"became": became, "changed_on": story.day(ago), "probability": STAGE_PROBABILITIES[became]}
        )
    return found


def _lines(story: Story, cells: list[str]) -> list[dict[str, Any]]:
    """What it consists of; the shares of the products add up to the amount, nearly."""
    key, account, amount, codes = cells[0], cells[1], int(cells[7]) * 100_000, cells[11].split()
    prices = {row[0]: (int(row[4]), int(row[5])) for row in lines(PRODUCTS)}
    money = currency(story, account)
    found = []
    for code in codes:
        price = int(prices[code][0] * PER_KRONE[money]) * 100
        count = max(round(amount / len(codes) / price), 1)
        discount = price * count * story.dice.pick((0, 0, 5, 8, 12)) // 100
        found.append(
            {"opportunity_id": story.id("opportunities", key), "product_id": story.id("products", code)}
            | {"quantity": count * 1000, "price": price, "discount": discount or None, "currency": money}
            | {"cost": price * count * (1000 - prices[code][1]) // 1000}
        )
    return found


def _contracts(story: Story) -> None:
    rows: list[dict[str, Any]] = []
    for account, name, began, ends, notice, worth, chance, status in lines(CONTRACTS):
        rows.append(
            {"account_id": story.id("accounts", account), "name": name, "starts_on": story.day(int(began))}
            | {"ends_on": story.day(-int(ends)), "notice_days": int(notice), "value": int(worth) * 100_000}
            | {"currency": currency(story, account), "renewal_probability": int(chance), "status": status}
            | {"created_at": story.at(int(began), 11)}
        )
    trial = rows.pop(11)
    story.write("contracts", [trial], ["trial"])
    rows[3] |= {"renewed_from_id": story.id("contracts", "trial"), "concession": "two courses free of charge"}
    story.write("contracts", rows, [row["name"] for row in rows])


def _rivals(story: Story) -> None:
    rows = [
        {"account_id": story.id("accounts", account), "competitor_id": story.id("accounts", rival)}
        | {"category": category, "rank": int(rank), "seen_on": story.day(int(seen))}
        | {"gone_on": story.day(int(gone)) if gone else None, "created_at": story.at(int(seen), 13)}
        for account, rival, category, rank, seen, gone in lines(RIVALS)
    ]
    story.write("competitors", rows)


def _wallets(story: Story) -> None:
    rows = []
    for account, category, spend, source, sure, months in lines(WALLETS):
        ago = int(months) * 30
        rows.append(
            {"account_id": story.id("accounts", account), "category": category, "amount": int(spend) * 100_000}
            | {"starts_on": story.day(ago + 365), "ends_on": story.day(ago), "currency": currency(story, account)}
            | {"source": source, "as_of": story.day(ago), "confidence": sure, "created_at": story.at(ago, 13)}
        )
    story.write("wallets", rows)


def _rates(story: Story) -> None:
    """What a foreign krone and a euro cost in Norwegian kroner, each quarter."""
    rows = [
        {"currency": code, "quote": "NOK", "quoted_on": story.day(ago), "source": "invented"}
        | {"rate": int(1_000_000 / PER_KRONE[code] * (1 + (story.dice.roll(9) - 4) / 200))}
        | {"created_at": story.at(ago, 8)}
        for code in ("SEK", "DKK", "EUR")
        for ago in range(1092, 0, -91)
    ]
    story.write("rates", rows)
