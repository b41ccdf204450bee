"""One record, whatever its noun."""

from __future__ import annotations

import json

import pytest

from scene import day


def shown(kam, ref):
    return json.loads(kam(["show", str(ref), "-f", "json"]).stdout)


def test_an_id_alone_names_a_record_of_any_noun(kam, scene, put):
    account = scene.account()
    ids = {
        "account": account,
        "person": scene.person("Kari Moen", account),
        "interaction": scene.talk(account, -1, "hello"),
        "follow-up": scene.followup(account),
        "opportunity": scene.opportunity(account),
        "contract": scene.contract(account),
        "transaction": scene.sale(account, 100_00),
        "need": put("needs", account_id=account, what="a faster line", noted_on=day(-9)),
        "case": put("cases", account_id=account, what="outage", opened_on=day(-9)),
        "tag": put("tags", name="vip", folded="vip"),
        "rate": put("rates", currency="EUR", quote="NOK", quoted_on=day(-9), rate=11_000_000),
    }

    for noun, id in ids.items():
        assert shown(kam, id)["subtitle"] == f"{noun} {id}"


def test_an_account_or_a_person_is_shown_by_name(kam, scene):
    account = scene.account("Nordlys AS")
    person = scene.person("Kari Moen", account)

    assert shown(kam, "nordlys")["fields"]["id"] == account
    assert shown(kam, "kari moen")["fields"]["id"] == person


def test_days_read_in_words_and_ids_with_what_they_are_called(kam, scene):
    account = scene.account()
    followup = scene.followup(account, "send the offer", 4)

    found, page = shown(kam, followup)["fields"], kam(f"show {followup}").stdout

    assert (found["due"], found["account_id"], found["account"]) == ("2026-11-27", account, "Nordlys AS")
    assert "Fri 2026-11-27 (in 4 days)" in page


def test_what_hangs_on_an_account_is_listed(kam, scene, put):
    account = scene.account()
    unit = scene.account("Sorlys AS", parent_id=account)
    person = scene.person("Kari Moen", account)
    followup, deal = scene.followup(account), scene.opportunity(account)
    product = put("products", name="Rack", folded="rack", sort_key="rack", currency="NOK")
    scene.sale(account, 500_00, product_id=product)
    tag = put("tags", name="vip", folded="vip")
    put("taggings", tag_id=tag, noun="accounts", record_id=account)

    found = shown(kam, account)

    ids = {key: found[key][0]["id"] for key in ("units", "people", "steps", "deals", "holdings", "tags")}
    assert ids == {
        "units": unit, "people": person, "steps": followup, "deals": deal, "holdings": product, "tags": tag,
    }  # fmt: skip


def test_what_hangs_on_a_person_a_talk_and_an_opportunity_is_listed(kam, scene, put):
    account = scene.account()
    person = scene.person("Kari Moen", account)
    put("contact_emails", contact_id=person, email="kari@nordlys.no", is_primary=True)
    put("contact_phones", contact_id=person, phone="+47 900 00 000", phone_key="90000000")
    talk = scene.talk(account, -3, "hello", person)
    step = scene.followup(account, interaction_id=talk)
    deal = scene.opportunity(account)
    put("stage_history", opportunity_id=deal, was="qualification", became="proposal", changed_on=day(-9))

    person_page, talk_page, deal_page = shown(kam, person), shown(kam, talk), shown(kam, deal)

    assert person_page["emails"][0]["email"] == "kari@nordlys.no"
    assert person_page["phones"][0]["phone"] == "+47 900 00 000"
    assert person_page["talks"][0]["id"] == talk
    assert talk_page["present"][0]["id"] == person
    assert talk_page["led_to"][0]["id"] == step
    assert deal_page["stages"][0]["became"] == "proposal"


def test_the_changes_of_a_record_are_its_history(kam, ok, scene):
    scene.account()
    step = ok(["log", "nordlys", "call", "--next", "fri send it", "-f", "json"])
    assert step.code == 0

    ok("snooze 3 1w")

    commands = [change["command"] for change in shown(kam, 3)["changes"]]
    assert commands == ["snooze", "log"]


@pytest.mark.parametrize("ref", ["4711", "nobody", "0"])
def test_what_there_is_not_is_not_found(kam, scene, ref):
    scene.account()

    assert kam(["show", ref]).code == 3


def test_a_talk_of_which_only_the_day_is_known_shows_no_clock_time(ok):
    ok("accounts add Nordlys")
    day = ok(["log", "nordlys", "20.11. call: wants an offer", "-f", "ids"]).stdout.split()[0]
    hour = ok(["log", "nordlys", "20.11. 14:30 call: again", "-f", "ids"]).stdout.split()[0]

    assert "2026-11-20" in ok(f"show {day}").stdout and "12:00" not in ok(f"show {day}").stdout
    assert "14:30" in ok(f"show {hour}").stdout
