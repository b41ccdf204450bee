"""Follow-ups that the at-risk rules suggest: with a reason, made when told to, and never twice."""

from __future__ import annotations

import json

from tests.scene import day

from kamcrm.store import Store


def suggested(kam, line=""):
    """(rule, account) of each suggestion."""
    return [(row["rule"], row["account"]) for row in json.loads(kam(f"followups suggest {line} -f json").stdout)]


def test_each_rule_suggests_a_follow_up_with_its_reason(kam, scene):
    account = scene.account(tier="B")
    scene.talk(account, -120)
    scene.insert("cases", account_id=account, what="late", severity="high", opened_on=day(-5))
    scene.contract(account, offset=30)
    for offset in (-460, -430, -400, -370):
        scene.sale(account, 100_00, offset)
    scene.insert(
        "health_snapshots", account_id=account, day=day(-40).toordinal(), score=90, confidence=100, components="{}"
    )

    rows = json.loads(kam("followups suggest -f json").stdout)

    assert [(row["rule"], row["why"]) for row in rows] == [
        ("contract end", "Framework ends in 30 d"),
        ("severe case", "1 severe case open"),
        ("health drop", "health 90 to 27"),
        ("falling revenue", "revenue -100 %"),
        ("late order", "last order 370 d ago, usually every 30 d"),
        ("silence", "no contact 120 d, planned every 60 d"),
    ]
    assert {row["due"] for row in rows} == {"2026-11-24"}


def test_they_are_made_when_told_to_and_not_twice(kam, scene):
    scene.talk(scene.account(tier="B"), -120)
    assert "add --apply" in kam("followups suggest").stderr
    assert json.loads(kam("followups list -f json").stdout) == []

    made = kam("followups suggest --apply")

    (row,) = json.loads(kam("followups list -f json").stdout)
    assert (row["what"], row["origin"], row["due"]) == ("get in touch again", "rule", "2026-11-24")
    assert row["note"] == "silence: no contact 120 d, planned every 60 d"
    assert "silence: no contact 120 d" in made.stdout
    assert suggested(kam) == []


def test_once_done_the_same_rule_may_suggest_again(kam, scene):
    account = scene.account(tier="B")
    scene.insert("cases", account_id=account, what="late", severity="high", opened_on=day(-5))
    scene.talk(account, -1)
    id = kam("followups suggest --apply -q").stdout.strip()

    kam(f"done {id} --no-log")

    assert suggested(kam) == [("severe case", "Nordlys AS")]


def test_only_the_named_accounts_are_taken(kam, scene):
    for name in ("Nordlys AS", "Fjord AS"):
        scene.talk(scene.account(name, tier="B"), -120)

    kam("followups suggest nordlys --apply")

    assert suggested(kam) == [("silence", "Fjord AS")]


def test_a_meeting_ahead_and_a_rest_are_no_silence(kam, scene):
    met, resting = scene.account(tier="B"), scene.account("Fjord AS", tier="B", rest_until=day(20))
    scene.talk(met, -120)
    scene.talk(met, 5, status="planned", channel="meeting")
    scene.talk(resting, -120)

    assert suggested(kam) == []


def test_all_is_well_is_said(kam, scene):
    scene.talk(scene.account(tier="B"), -1)

    assert "No account shows a sign of leaving" in kam("followups suggest").stdout


def test_many_accounts_take_as_many_questions_as_one(kam, scene, monkeypatch):
    asked = []
    ask = Store.ask
    monkeypatch.setattr(Store, "ask", lambda self, name, values: asked.append(name) or ask(self, name, values))
    scene.talk(scene.account(tier="B"), -120)
    kam("followups suggest")
    few = len(asked)
    for at in range(20):
        scene.talk(scene.account(f"Other{at}", tier="B"), -120)
    asked.clear()

    kam("followups suggest")

    assert len(asked) == few
