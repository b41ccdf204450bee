"""Why an account is where it is in the morning's list: a sum that anyone can check."""

from __future__ import annotations

import json


def test_the_sum_is_printed_with_its_parts_and_reasons(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -1)
    scene.sale(account, 100_00)
    scene.followup(account, "send the offer", -10)

    found = json.loads(kam("why nordlys -f json").stdout)["urgency"]

    assert [(row["part"], row["points"], row["why"]) for row in found] == [
        ("kind", 2, "follow-up"),
        ("lateness", 1.43, "10 days late"),
        ("tier", 3, "A"),
        ("money at stake", 3, "top third of the portfolio by revenue"),
        ("urgency", 9.43, "follow-up"),
    ]


def test_the_parts_add_up_for_a_reconnect_too(kam, scene):
    scene.talk(scene.account(tier="C"), -180)

    found = json.loads(kam("why nordlys -f json").stdout)

    *parts, whole = found["urgency"]
    assert sum(row["points"] for row in parts) == whole["points"] == 5.0
    assert parts[1]["why"] == "60 days over an interval of 120"
    assert parts[3]["why"] == "revenue of the last 12 months unknown"
    assert found["cadence"]["state"] == "overdue"


def test_an_account_where_nothing_waits_still_tells_its_cadence(kam, scene):
    scene.talk(scene.account(tier="A"), -3)

    shown = kam("why nordlys").stdout

    assert "nothing waits here today" in shown
    assert "30 days (tier A)" in shown and "Fri 2026-11-20 (3 days ago)" in shown


def test_an_account_that_nobody_keeps_up_says_so(kam, scene):
    scene.account(kind="competitor")

    assert "none is kept" in kam("why nordlys").stdout
