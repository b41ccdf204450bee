"""The customer's history over everything."""

from __future__ import annotations

import json

import pytest

from scene import day


def events(kam, line):
    return json.loads(kam(f"timeline {line} -f json").stdout)


def test_everything_dated_is_in_it_the_newest_first(kam, scene, put):
    account = scene.account()
    person = scene.person("Kari Moen", account)
    deal = scene.opportunity(account)
    scene.talk(account, -1, "hello")
    scene.followup(account, "kept", -5, status="done", done_on=day(-2))
    put("stage_history", opportunity_id=deal, was="qualification", became="proposal", changed_on=day(-3))
    put("account_history", account_id=account, field="tier", was="B", became="A", changed_on=day(-4))
    put("contact_history", contact_id=person, became_id=account, changed_on=day(-5))
    put("needs", account_id=account, what="a faster line", noted_on=day(-6))
    put("cases", account_id=account, what="outage", opened_on=day(-8), closed_on=day(-7), severity="high")
    put("feedback", account_id=account, answered_on=day(-9), score=9, comment="fine")
    scene.contract(account, "Hosting", -10, starts_on=day(-11))
    put("losses", account_id=account, lost_on=day(-12), reason="price", currency="NOK")
    put("links", noun="accounts", record_id=account, account_id=account, name="Offer", target="x", linked_on=day(-13))
    put("costs", account_id=account, kind="event", what="dinner", incurred_on=day(-14), amount=900_00, currency="NOK")
    scene.sale(account, 100_00, -15, number="F1")
    scene.sale(account, 50_00, -15, number="F1")

    found = events(kam, "nordlys")

    assert [(event["kind"], event["what"]) for event in found] == [
        ("email", "hello"),
        ("done", "kept"),
        ("opportunity", "Big deal: proposal (was qualification)"),
        ("tier", "A (was B)"),
        ("moved", "Kari Moen"),
        ("need", "a faster line"),
        ("case closed", "outage"),
        ("case opened", "outage (high)"),
        ("nps", "9: fine"),
        ("contract ends", "Hosting"),
        ("contract begins", "Hosting"),
        ("lost", "price"),
        ("document", "Offer"),
        ("event", "dinner 900 NOK"),
        ("invoice", "F1 150 NOK"),
    ]
    assert [event["day"] for event in found] == [day(-offset).isoformat() for offset in range(1, 16)]


def test_each_day_is_named_once(kam, scene):
    account = scene.account()
    scene.talk(account, -1, "first")
    scene.talk(account, -1, "second")

    shown = kam("timeline nordlys").stdout

    assert shown.count("yesterday") == 1
    assert shown.index("second") < shown.index("first")


def test_what_was_planned_or_not_reached_is_marked(kam, scene):
    account = scene.account()
    scene.talk(account, -1, "Kari", attempt=True, channel="call")
    scene.talk(account, -2, "the renewal", status="not held", channel="meeting")

    assert [event["what"] for event in events(kam, "nordlys")] == ["(no answer) Kari", "(not held) the renewal"]


def test_units_are_counted_in_and_other_accounts_are_not(kam, scene):
    top = scene.account()
    unit = scene.account("Sorlys AS", parent_id=top)
    other = scene.account("Globex AS")
    talk = scene.talk(unit, -1, "hello")
    scene.talk(other, -1, "not this")

    (event,) = events(kam, "nordlys")

    assert (event["id"], event["account"]) == (talk, "Sorlys AS")


def test_a_persons_history_is_what_the_person_took_part_in(kam, scene):
    account = scene.account()
    kari, ola = scene.person("Kari Moen", account), scene.person("Ola Nes", account)
    talk = scene.talk(account, -1, "with Kari", kari)
    scene.talk(account, -2, "with Ola", ola)
    step = scene.followup(account, "kept", -5, status="done", done_on=day(-3), contact_id=kari)

    assert [event["id"] for event in events(kam, "'kari moen'")] == [talk, step]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", ["third", "second", "first"]),
        ("--since 2026-11-13", ["third", "second"]),
        ("--until 2026-11-13", ["second", "first"]),
        ("--channel call", ["third", "first"]),
        ("--since 2026-11-13 --channel call", ["third"]),
        ("-n 1", ["third"]),
        ("--until tomorrow", ["ahead", "third", "second", "first"]),
    ],
)
def test_days_and_channels_narrow_it(kam, scene, options, expected):
    account = scene.account()
    scene.talk(account, -20, "first", channel="call")
    scene.talk(account, -10, "second")
    scene.talk(account, -1, "third", channel="call")
    scene.talk(account, 1, "ahead")

    assert [event["what"] for event in events(kam, f"nordlys {options}")] == expected


def test_a_channel_that_does_not_exist_names_the_nearest(kam, scene):
    scene.account()

    shown = kam("timeline nordlys --channel meating")

    assert shown.code == 2
    assert "meeting" in shown.stderr


def test_an_account_without_a_history_says_so(kam, scene):
    scene.account()

    shown = kam("timeline nordlys")

    assert (shown.code, shown.stdout) == (0, "Nothing is known of Nordlys AS in that time.\n")


def test_a_sum_is_an_amount_for_a_machine(kam, scene):
    scene.sale(scene.account(), 1234_50, -15, number="F1")

    (event,) = events(kam, "nordlys")

    assert (event["what"], event["amount"]) == ("F1 1 234.50 NOK", {"amount": "1234.50", "currency": "NOK"})


def test_a_day_leaves_room_for_what_happened(kam, scene):
    scene.talk(scene.account(), -2, "hello")

    assert "Sat 2026-11-21  " in kam("timeline nordlys").stdout
    assert "days ago" not in kam("timeline nordlys").stdout
