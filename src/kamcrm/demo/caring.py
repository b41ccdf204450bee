"""How the demo portfolio's customers fare: needs, cases, feedback, losses, costs, documents, and who is who."""

from __future__ import annotations

from kamcrm import folding
from kamcrm.demo.selling import currency
from kamcrm.demo.story import lines, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

# account | who | what | kind | expression | status | noted, days ago | product | opportunity
NEEDS = """
nordlys | Kari Moen | one price for three years, calibration included | current | stated | partly | 44 | CAL | n3
nordlys | Pål Haugmo | to know where the data are kept | current | stated | partly | 33 | WATCH | n3
nordlys | Øyvind Sørbø | every site on one screen | current | wish | met | 420 | WATCH |
senja | Åse Myrnes | salinity at three depths | current | stated | unmet | 27 | S2 | senja2
skjervoy | Geir Olav Hansnes | alarms that reach the night shift | current | stated | met | 240 | WATCH |
skjervoy | Bente Larsnes | fewer rejected batches on the new line | potential | implied | unmet | 25 | T4 | skj1
havbrisa | Anton Brusell | no open traffic from the ships | current | stated | unmet | 55 | G2 | hav1
havbrisa | Lovisa Hedmark | figures for the climate report | potential | wish | unmet | 130 | WATCH |
bjorkadalen | Linnea Åkerdahl | certificates before the audit | current | stated | partly | 9 | CAL | bjo1
rorbaekdal | Mette Ravnholm | proof of the power saved | current | stated | met | 160 | F8 | ror1
oyvaer | Trond Nyvold | a smaller first stage | current | stated | unmet | 17 | T4 | oyv1
tangeskog | Gro Anita Lillemo | even drying in the large kilns | current | implied | partly | 300 | T4 | tan1
kvitnes | Unni Forsmo | alarms when a gate stands open | potential | wish | unmet | 210 | G2 |
skarhamra | Emil Stenhagen | flow of white liquor at nine places | current | stated | unmet | 14 | F8 | ska1
sundkilde | Casper Nørbak | a lower price for calibration | current | stated | unmet | 64 | CAL | sun1
lumipuro | Satu Rantakivi | the same reports for both tunnels | potential | implied | unmet | 33 | WATCH | lum1
norrvik | Stellan Forsgård | measuring that is part of the building | current | stated | unmet | 110 | T4 | norr1
asgrenda | Turid Skogstadmo | leakage seen the same night | potential | implied | unmet | 190 | F8 |
"""

# account | who | product | what | category | severity | opened, days ago | closed, days ago | how it ended
CASES = """
nordlys | Marit Elveland | WATCH | invoice sent twice | invoicing | low | 120 | 112 | credited
senja | Jan Roger Bakkejord | G2 | gateway at site four loses contact in storms | connection | high | 34 | |
senja | Stig Arne Kvalnes | S2 | probe drifts after two months | drift | medium | 260 | 241 | replaced under guarantee
skjervoy | Ida Kristine Vangen | T4 | two probes dead after washing | washing | medium | 88 | 70 | new gaskets
havbrisa | Patrik Nyhlén | G2 | no contact south of the Azores | connection | medium | 190 | 150 | another aerial
bjorkadalen | Olle Granefelt | T4 | probe shows two degrees too much | drift | medium | 44 | 30 | calibrated
rorbaekdal | Ole Skovmand | F8 | meter leaks at the flange | mechanics | high | 300 | 288 | replaced within a week
sundkilde | Rikke Falkenborg | CAL | certificates came late | delivery | high | 70 | |
skarhamra | Tobias Ekblå | F8 | wrong range delivered | delivery | medium | 150 | 141 | exchanged
kvitnes | Espen Trælnes | T4 | dead after washing with hot water | washing | low | 20 | |
granhaug | Arvid Stensrudlia | T4 | a whole batch unwatched for a night | connection | high | 380 | 371 | apologised, too late
tangeskog | Gro Anita Lillemo | G2 | loses contact when the kiln is hot | connection | low | 210 | 180 | moved
"""  # noqa: E501

# account | who | kind | asked, days ago | answered, days ago | score | comment
FEEDBACK = """
nordlys | Kari Moen | nps | 60 | 55 | 8 | Good people; the agreements are hard to read
nordlys | Øyvind Sørbø | nps | 60 | 58 | 10 | Saved us two batches
nordlys | Pål Haugmo | nps | 60 | 49 | 5 | Where are the data?
nordlys | Tor Eivind Ness | nps | 60 | | |
senja | Åse Myrnes | nps | 90 | 88 | 9 |
havbrisa | Ebba Wikland | nps | 130 | 121 | 9 | Would like more at sea
havbrisa | Johan Ståhlberg | nps | 130 | 118 | 8 |
bjorkadalen | Linnea Åkerdahl | csat | 40 | 38 | 5 | Mads was here the same day
bjorkadalen | Birgitta Sköldin | nps | 200 | 190 | 6 | Dear, but good
rorbaekdal | Søren Kjærhus | nps | 75 | 74 | 9 |
rorbaekdal | Mette Ravnholm | csat | 10 | 9 | 5 |
tangeskog | Gro Anita Lillemo | nps | 150 | 139 | 10 |
skarhamra | Yvonne Kläpp | nps | 110 | 101 | 4 | Price lists change without a word
skarhamra | Emil Stenhagen | csat | 14 | 13 | 4 |
sundkilde | Casper Nørbak | nps | 50 | 44 | 3 | Late certificates and a high price
sundkilde | Birthe Højlund | nps | 320 | 310 | 9 |
lumipuro | Satu Rantakivi | csat | 33 | 31 | 5 |
kvitnes | Unni Forsmo | nps | 240 | | |
asgrenda | Turid Skogstadmo | sentiment | | 190 | 0 |
granhaug | Mona Lågen | nps | 420 | 410 | 2 | Nobody answered that night
"""

# account | contract or opportunity it belongs to | kind | what | days ago | amount
COSTS = """
rorbaekdal | Watch and service | concession | two courses free of charge | 395 | 28600
nordlys | n3 | travel | two days in Tromsø | 13 | 9400
senja | senja2 | travel | boat and night on Senja | 27 | 6200
havbrisa | hw1 | sample | a gateway to try on one ship | 500 | 9800
havbrisa | hav1 | travel | Göteborg | 90 | 5100
norrvik | norr1 | travel | Luleå and back | 80 | 7300
sundkilde | Calibration, both dairies | concession | late certificates: one visit free | 60 | 11500
tangeskog | | event | kiln day for their neighbours | 250 | 32000
solvag | | event | dinner at the fair | 70 | 2400
"""

PROFILES = (
    ("nordlys", "Salmon at a fixed price, sold ahead", "One group, one way of working", "No stop without a reason",
     "Innkjøp collects, the technical head decides, the board signs above two million", "Uptime, then price"),
    ("havbrisa", "Long charters with guarantees of temperature", "Twenty-seven ships", "Nothing new in high season",
     "Fleet asks, purchasing compares three offers, the board signs", "Security, service at sea, price"),
    ("rorbaekdal", "Owned by its customers; costs are all that counts", "Half the power for pumping by 2030",
     "Openness", "By tender above a limit, else the director", "Savings shown, then price"),
)  # fmt: skip
TEAM = (
    ("nordlys", "Mads Elbæk", "service"), ("nordlys", "Ingvild Tveter", "product"), ("havbrisa", "Jonas Ekelund",
    "support at night"), ("bjorkadalen", "Mads Elbæk", "calibration"), ("vestskjaer", "Anne Lunde", "the account"),
)  # fmt: skip
RELATIONS = (
    ("elvenes", "nordlys", "supplier", 900), ("elvenes", "fjellvik", "partner", 1500),
    ("hvidsand", "sundkilde", "referred", 75), ("norrvik", "havbrisa", "supplier", 600),
)  # fmt: skip
LINKS = (
    ("accounts", "nordlys", "Frame agreement", "agreements/nordlysvik-frame.pdf", 968),
    ("opportunities", "n3", "Offer, first edition", "offers/nordlysvik-three-years.pdf", 44),
    ("accounts", "havbrisa", "Security paper", "notes/traffic-from-ships.pdf", 41),
    ("accounts", "asgrenda", "Tender papers", "tenders/asgrenda.pdf", 350),
)


def write(story: Story) -> None:
    """Write how they fare."""
    _needs(story)
    _cases(story)
    _feedback(story)
    _losses(story)
    _costs(story)
    _ties(story)
    _marks(story)
    _fields(story)
    _winter(story)


def _winter(story: Story) -> None:
    """What came of the winter's campaign: a talk, a step that waits, and what it cost; rows that are there already."""
    campaign = story.ids["campaigns"]["winter"]
    members = {row.account_id for row in story.crm.ask("campaigns.members", campaign_id=campaign)}
    talks = [talk["id"] for talk in story.told["talks"] if talk["account_id"] in members and talk["status"] == "held"]
    steps = [row.id for row in story.crm.ask("followups.list", status="open") if row.account_id in members]
    story.crm.update("interactions", talks[-1], campaign_id=campaign)
    story.crm.update("followups", steps[-1], campaign_id=campaign)
    for row in story.crm.ask("costs.list", today=story.day(0)):
        if row.kind == "event":
            story.crm.update("costs", row.id, campaign_id=campaign)


def _about(story: Story, account: str, person: str, ago: str) -> dict[str, Any]:
    """Where a row of a register belongs, and that it was entered on its day."""
    return {"account_id": story.id("accounts", account), "contact_id": story.id("contacts", person)} | {
        "created_at": story.at(int(ago), 14)
    }


def _evidence(story: Story, account: str, ago: str) -> int | None:
    """The last talk at the account until that day, if there was one in the week before."""
    day, id = story.day(int(ago)).toordinal(), story.ids["accounts"][account]
    near = [talk["id"] for talk in story.told["talks"] if talk["account_id"] == id and 0 <= day - talk["day"] < 7]
    return near[-1] if near else None


def _needs(story: Story) -> None:
    rows = [
        _about(story, account, person, noted)
        | {"what": what, "kind": kind, "expression": expression, "status": status, "noted_on": story.day(int(noted))}
        | {"product_id": story.id("products", product), "opportunity_id": story.id("opportunities", deal)}
        | {"interaction_id": _evidence(story, account, noted)}
        for account, person, what, kind, expression, status, noted, product, deal in lines(NEEDS)
    ]
    ids = story.write("needs", rows)
    moved = [(id, cells[5], int(cells[6])) for id, cells in zip(ids, lines(NEEDS), strict=True) if cells[5] != "unmet"]
    history = [
        {"need_id": id, "was": "unmet", "became": status, "changed_on": story.day(noted // 2)}
        for id, status, noted in moved
    ]
    story.write("need_history", history)


def _cases(story: Story) -> None:
    rows = [
        _about(story, account, person, opened)
        | {"product_id": story.id("products", product), "what": what, "category": category, "severity": severity}
        | {"opened_on": story.day(int(opened)), "closed_on": story.day(int(closed)) if closed else None}
        | {"resolution": end or None, "interaction_id": _evidence(story, account, opened)}
        for account, person, product, what, category, severity, opened, closed, end in lines(CASES)
    ]
    story.write("cases", rows)


def _feedback(story: Story) -> None:
    rows = []
    closing = {"Casper Nørbak": "counter-offer on calibration", "Pål Haugmo": "send the data processing agreement"}
    for account, person, kind, asked, answered, score, comment in lines(FEEDBACK):
        rows.append(
            _about(story, account, person, asked or answered)
            | {"kind": kind, "asked_on": story.day(int(asked)) if asked else None, "score": whole(score)}
            | {"answered_on": story.day(int(answered)) if answered else None, "comment": comment or None}
            | {"source": "e-mail" if asked else "a talk"}
            | {"followup_id": story.id("followups", closing.get(person, ""))}
        )
    story.write("feedback", rows)


def _losses(story: Story) -> None:
    told = (
        ("granhaug", 330, "service failure", 9_800_000, True, None, "A night without alarms, and a rival at the gate"),
        ("stormyr", 700, "price", 4_100_000, False, 260, "Cheaper probes; they froze in the second winter"),
    )
    rows = [
        {"account_id": story.id("accounts", account), "lost_on": story.day(ago), "reason": reason}
        | {"competitor_id": story.id("accounts", "polarmaling"), "lost_margin": margin, "currency": "NOK"}
        | {"preventable": preventable, "won_back_on": story.day(back) if back else None, "narrative": narrative}
        | {"created_at": story.at(ago, 15)}
        for account, ago, reason, margin, preventable, back, narrative in told
    ]
    story.write("losses", rows)


def _costs(story: Story) -> None:
    rows = []
    for account, belongs, kind, what, ago, amount in lines(COSTS):
        deal = belongs if belongs in story.ids["opportunities"] else ""
        rows.append(
            {"account_id": story.id("accounts", account), "kind": kind, "what": what, "amount": int(amount) * 100}
            | {"opportunity_id": story.id("opportunities", deal), "incurred_on": story.day(int(ago))}
            | {"contract_id": story.id("contracts", "" if deal else belongs), "currency": currency(story, account)}
            | {"created_at": story.at(int(ago), 16)}
        )
    story.write("costs", rows)


def _ties(story: Story) -> None:
    """Who is tied to whom, who of ours does what, how they do business, and where the papers are."""
    accounts = story.ids["accounts"]
    keys = ("business_model", "ambitions", "principles", "buying_process", "decision_criteria")
    profiles = [{"account_id": accounts[one], **dict(zip(keys, told, strict=True))} for one, *told in PROFILES]
    story.write("profiles", profiles)
    team = [{"account_id": accounts[one], "name": name, "responsibility": duty} for one, name, duty in TEAM]
    story.write("team_members", team)
    ties = [
        {"account_id": accounts[one], "related_id": accounts[other], "kind": kind, "since": story.day(ago)}
        for one, other, kind, ago in RELATIONS
    ]
    story.write("relations", ties)
    papers = [
        {"noun": noun, "record_id": story.id(noun, key), "name": name, "target": target, "linked_on": story.day(ago)}
        | {"account_id": accounts[key] if noun == "accounts" else accounts["nordlys"]}
        for noun, key, name, target, ago in LINKS
    ]
    story.write("links", papers)
    away = ((136, 116, "summer"), (-30, -41, "Christmas"))
    days = [{"starts_on": story.day(first), "ends_on": story.day(last), "why": why} for first, last, why in away]
    story.write("absences", [row | {"cover": "Anne Lunde"} for row in days])


def _marks(story: Story) -> None:
    """Tags on talks, as they are written into a logged line."""
    marked = (("reference", "nordlys", "24"), ("cold chain", "skjervoy", "25"), ("tender", "rorbaekdal", "24"))
    rows = [
        {"tag_id": story.id("tags", tag), "noun": "interactions", "record_id": _evidence(story, account, ago)}
        for tag, account, ago in marked
    ]
    story.write("taggings", rows)


def _fields(story: Story) -> None:
    """Two fields of the user's own, and the numbers that the invoices' system knows the customers by."""
    choices = "site\nharbour\noffice"
    fields = [("Visit at", "choice", choices), ("Safety course until", "date", None)]
    rows = [
        {"noun": "accounts", "name": name, "folded": folding.fold(name), "type": type, "choices": listed}
        for name, type, listed in fields
    ]
    visit, course = story.write("fields", rows)
    values = [(visit, "nordlys", "office"), (visit, "senja", "site"), (visit, "kvitnes", "harbour")]
    values.append((course, "senja", story.day(-100).isoformat()))
    held = [{"field_id": id, "record_id": story.ids["accounts"][one], "value": value} for id, one, value in values]
    story.write("field_values", held)
    batch = {"source": "erp", "file": "customers.csv", "at": story.at(1095, 9), "created": 18}
    (batch_id,) = story.write("import_batches", [batch])
    known = [
        {"batch_id": batch_id, "source": "erp", "noun": "accounts", "external_id": f"K-{10_200 + 7 * number}"}
        | {"record_id": id}
        for number, id in enumerate(list(story.ids["accounts"].values())[:18])
    ]
    story.write("import_rows", known)
