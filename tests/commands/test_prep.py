"""The page before a meeting: what it holds, and how it asks for what is missing."""

from __future__ import annotations

import json

from scene import day


def page(kam, line="prep nordlys"):
    return json.loads(kam(f"{line} -f json").stdout)


def test_every_empty_section_says_how_to_fill_it(kam, scene):
    scene.account()

    shown = kam("prep nordlys").stdout

    sections = shown.split("\n\n")[2:]
    assert len(sections) == 13
    assert all("kamcrm " in section for section in sections)
    assert 'kamcrm log nordlys "call …"' in shown


def test_what_fills_an_empty_section_is_a_line_that_works(ok, scene, home):
    scene.account(segment="sea & air")
    shown = ok("prep nordlys").stdout
    lines = [line.partition("kamcrm ")[2] for line in shown.splitlines() if "kamcrm " in line]

    (home / "sales.csv").write_text("Customer,Date,Product,Net\nNordlys AS,2026-11-02,Racks,100.00\n")

    for line in lines:
        ok(line.replace("NAME", "Anne").replace("FILE", str(home / "sales.csv")))

    left = [line for line in ok("prep nordlys").stdout.splitlines() if "kamcrm " in line]
    assert len(lines) > 12
    assert left == []


def test_the_page_says_who_it_is_and_how_it_stands(kam, scene):
    account = scene.account(tier="A", phase="grow", segment="shipping", industry="logistics")
    scene.talk(account, -45)
    scene.followup(account, "later", 9)
    scene.followup(account, "send the offer", 4)

    found = page(kam)

    assert (found["title"], found["subtitle"]) == ("Nordlys AS", "customer · tier A · grow · shipping")
    who = found["who"]
    assert (who["last_touch"], who["state"], who["contact_by"]) == ("2026-10-09", "overdue", "2026-11-08")
    assert (who["every"], who["next_step"], who["due"]) == ("30 days (tier A)", "send the offer", "2026-11-27")
    assert found["missing"] == []
    assert "Fri 2026-11-27 (in 4 days)" in kam("prep nordlys").stdout


def test_people_stand_with_role_influence_sentiment_and_last_touch(kam, scene):
    account = scene.account()
    ola = scene.person("Ola Nes", account)
    kari = scene.person("Kari Moen", account, role="decision maker", influence=9, sentiment=2)
    scene.person("Gone Girl", account, left_on=day(-5))
    scene.talk(account, -3, "about racks", kari)
    scene.talk(account, -1, "no answer", kari, attempt=True)

    people = page(kam)["people"]

    assert [person["id"] for person in people] == [kari, ola]
    assert (people[0]["role"], people[0]["influence"], people[0]["touched"]) == ("decision maker", 9, "2026-11-20")
    assert "advocate" in kam("prep nordlys").stdout


def test_a_persons_page_is_that_of_the_account_with_the_person_first(kam, scene):
    account = scene.account()
    scene.person("Kari Moen", account, influence=9)
    ola = scene.person("Ola Nes", account)

    found = page(kam, "prep ola")

    assert (found["title"], found["people"][0]["id"]) == ("Nordlys AS", ola)


def test_a_person_without_an_account_has_no_page_but_a_way_forward(kam, scene):
    scene.person("Ola Nes")

    shown = kam("prep ola")

    assert shown.code == 3
    assert "kamcrm contacts move" in shown.stderr


def test_the_last_five_talks_stand_newest_first_with_who_was_there(kam, scene):
    account = scene.account()
    kari, ola = scene.person("Kari Moen", account), scene.person("Ola Nes", account)
    talks = [scene.talk(account, offset, f"talk {-offset}", kari, ola) for offset in (-60, -50, -40, -30, -20, -10)]
    scene.talk(account, -1, "only a note", channel="note")

    found = page(kam)["talks"]

    assert [talk["id"] for talk in found] == talks[:0:-1]
    assert found[0]["people"] == "Kari Moen, Ola Nes"


def test_what_is_open_is_told_apart_by_who_owes_it(kam, scene):
    account = scene.account()
    mine = scene.followup(account, "send the offer", 4)
    owned = scene.followup(account, "call", 5, owner="Kari")
    theirs = scene.followup(account, "send the figures", 2, theirs=True)
    annes = scene.followup(account, "price the racks", 1, owner="Anne")

    found = page(kam)

    ids = {key: [row["id"] for row in found[key]] for key in ("ours", "theirs", "colleagues")}
    assert ids == {"ours": [mine, owned], "theirs": [theirs], "colleagues": [annes]}


def test_dates_ahead_are_contract_ends_and_planned_meetings_in_order(kam, scene):
    account = scene.account()
    contract = scene.contract(account, "Hosting", 40, notice_days=30)
    meeting = scene.talk(account, 10, "the renewal", status="planned", channel="meeting")
    scene.contract(account, "Old", -40)

    found = page(kam)["dates"]

    assert [row["id"] for row in found] == [meeting, contract]
    assert found[0]["what"] == "meeting: the renewal"
    assert found[1]["what"] == "contract ends: Hosting, notice 30 days"


def test_open_needs_cases_and_opportunities_are_there_and_closed_ones_are_not(kam, scene, put):
    account = scene.account()
    need = put("needs", account_id=account, what="a faster line", noted_on=day(-9))
    put("needs", account_id=account, what="met already", noted_on=day(-9), status="met")
    small = put("cases", account_id=account, what="late bill", opened_on=day(-20), severity="low")
    grave = put("cases", account_id=account, what="outage", opened_on=day(-2), severity="high")
    put("cases", account_id=account, what="mended", opened_on=day(-9), closed_on=day(-8))
    deal = scene.opportunity(account)
    scene.opportunity(account, "lost one", status="lost")

    found = page(kam)

    assert [row["id"] for row in found["needs"]] == [need]
    assert [row["id"] for row in found["cases"]] == [grave, small]
    assert [row["id"] for row in found["opportunities"]] == [deal]
    assert found["opportunities"][0]["amount"] == {"amount": "1000000.00", "currency": "NOK"}


def test_market_notes_are_those_of_the_accounts_segment(kam, scene):
    scene.account(segment="shipping")
    note = scene.talk(None, -4, "rates are falling", channel="note", segment="shipping")
    scene.talk(None, -4, "beef is up", channel="note", segment="food")

    assert [row["id"] for row in page(kam)["market"]] == [note]


def test_what_they_buy_is_shown_by_product(kam, scene, put):
    account = scene.account()
    product = put("products", name="Rack", folded="rack", sort_key="rack", currency="NOK")
    scene.sale(account, 500_00, product_id=product)
    scene.sale(account, 100_00, -10, product_id=product)
    scene.sale(account, 50_00, -10, product_id=product, kind="credit")

    (row,) = page(kam)["holdings"]

    assert (row["name"], row["last_bought"]) == ("Rack", "2026-11-13")
    assert row["revenue"] == {"amount": "550.00", "currency": "NOK"}


def test_the_units_of_an_account_are_counted_in(kam, scene):
    top = scene.account()
    unit = scene.account("Sorlys AS", parent_id=top)
    person = scene.person("Kari Moen", unit)
    talk = scene.talk(unit, -2, "hello")
    followup = scene.followup(unit)

    found = page(kam)

    assert [found["people"][0]["id"], found["talks"][0]["id"], found["ours"][0]["id"]] == [person, talk, followup]
    assert found["who"]["last_touch"] == "2026-11-21"


def test_an_unknown_name_is_not_found(kam, scene):
    scene.account()

    assert kam("prep zzz").code == 3
