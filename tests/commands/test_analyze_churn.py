"""Why customers leave, and what it says about those who are still here."""

from __future__ import annotations

import json

from tests.scene import day


def lost(scene, name, reason, minor, offset=-100, **values):
    """An account lost so many days from today."""
    account = scene.account(name, status="lost", phase="lost", tier="B")
    scene.insert(
        "losses", account_id=account, lost_on=day(offset), reason=reason, lost_margin=minor, currency="NOK", **values
    )
    return account


def test_reasons_stand_by_count_and_by_lost_margin(kam, scene):
    lost(scene, "Nordlys AS", "price", 100_00)
    lost(scene, "Fjord AS", "price", None)
    lost(scene, "Havbris AB", "service failure", 300_00)
    scene.account("Stille AS", status="lost")

    page = json.loads(kam("analyze churn -f json").stdout)

    assert [(row["reason"], row["losses"], row["unvalued"]) for row in page["reasons"]] == [
        ("price", 2, 1),
        ("service failure", 1, 0),
        ("unknown", 1, 1),
    ]
    assert [row["margin_share"] for row in page["reasons"]] == [0.25, 0.75, None]
    assert page["says"][0] == (
        "4 customers left, most often for price (2 of 4); service failure cost 75 % of 400 NOK a year"
    )


def test_the_signs_before_a_loss_point_at_the_accounts_of_today(kam, scene):
    gone = lost(scene, "Nordlys AS", "service failure", 100_00)
    scene.talk(gone, -300)
    scene.talk(scene.account("Fjord AS", tier="B"), -120)
    scene.talk(scene.account("Havbris AB", tier="B"), -5)

    page = json.loads(kam("analyze churn -f json").stdout)

    assert page["losses"][0]["signs"] == ["silence"]
    assert page["says"][1:] == ["before a loss stood: silence (1 of 1)", "the same today at: Fjord AS"]
    assert [row["signs"] for row in page["alike"]] == ["no contact 120 d, planned every 60 d"]


def test_who_has_bought_nothing_for_long_is_suggested_and_never_marked(kam, scene):
    account = scene.account()
    for offset in (-520, -490, -460, -430):
        scene.sale(account, 100_00, offset)

    page = json.loads(kam("analyze churn -f json").stdout)

    assert [(row["account"], row["why"]) for row in page["gone"]] == [("Nordlys AS", "nothing bought for 430 days")]
    assert "kamcrm accounts lose nordlys" in kam("analyze churn").stdout
    assert json.loads(kam("accounts list -f json").stdout)[0]["status"] == "active"


def test_a_contract_that_ended_unrenewed_is_suggested_unless_another_runs(kam, scene):
    scene.contract(scene.account(), offset=-20)
    renewed = scene.account("Fjord AS")
    scene.contract(renewed, offset=-20)
    scene.contract(renewed, "Framework, again", offset=300)

    page = json.loads(kam("analyze churn -f json").stdout)

    assert [(row["account"], row["why"]) for row in page["gone"]] == [
        ("Nordlys AS", "Framework ended and was not renewed")
    ]


def test_no_loss_says_how_one_is_recorded(kam, scene):
    scene.account()

    shown = kam("analyze churn")

    assert shown.code == 0
    assert "kamcrm accounts lose ACCOUNT --reason price" in shown.stdout


def test_a_loss_that_lies_ahead_of_the_day_is_not_known_on_it(kam, scene):
    lost(scene, "Nordlys AS", "price", 100_00, offset=-10)

    page = json.loads(kam("analyze churn --as-of 2026-11-01 -f json").stdout)

    assert page["losses"] == []
