"""The portfolio at a glance."""

from __future__ import annotations

import json

from scene import day


def rows(kam, line="portfolio"):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_each_account_has_a_row_that_says_how_it_stands(kam, scene):
    account = scene.account(tier="A", phase="grow")
    scene.talk(account, -20)
    scene.followup(account, "late", -3)
    scene.followup(account, "send the offer", 4)
    scene.followup(account, "done", -3, status="done", done_on=day(-3))
    scene.opportunity(account)
    scene.opportunity(account, "second", amount=500_00)
    scene.opportunity(account, "lost", status="lost")
    scene.sale(account, 900_00)
    scene.sale(account, 100_00, kind="credit")
    scene.sale(account, 900_00, -400)

    (row,) = rows(kam)

    assert row == {
        "id": account, "name": "Nordlys AS", "tier": "A", "phase": "grow", "touched": "2026-11-03", "state": "ok",
        "next_due": "2026-11-20", "followups": 2, "overdue": 1,
        "pipeline": {"amount": "1000500.00", "currency": "NOK"}, "revenue": {"amount": "800.00", "currency": "NOK"},
        "due_by": "2026-12-03", "planned_on": None, "health": None, "kind": "customer", "segment": None,
        "industry": None, "city": None, "handle": "nordlys",
    }  # fmt: skip


def test_accounts_stand_by_name_and_those_not_to_be_kept_are_left_out(kam, scene):
    for name in ("Zeta AS", "Alfa AS"):
        scene.account(name)
    scene.account("Gone AS", archived=True)
    scene.account("Lost AS", status="lost")
    scene.account("Rival AS", kind="competitor")

    assert [row["name"] for row in rows(kam)] == ["Alfa AS", "Zeta AS"]


def test_the_last_touch_of_a_unit_at_any_depth_is_its_parents(kam, scene):
    top = scene.account("Top AS")
    middle = scene.account("Middle AS", parent_id=top)
    bottom = scene.account("Bottom AS", parent_id=middle)
    scene.talk(top, -90)
    scene.talk(bottom, -2)

    touched = {row["name"]: row["touched"] for row in rows(kam)}

    assert touched == {"Top AS": "2026-11-21", "Middle AS": "2026-11-21", "Bottom AS": "2026-11-21"}


def test_states_follow_the_cadence(kam, scene):
    for name, offset in (("Ok", -24), ("Soon", -25), ("Overdue", -31), ("Lost", -46), ("Planned", -46), ("Rests", -46)):
        account = scene.account(f"{name} AS", tier="A", rest_until=day(5) if name == "Rests" else None)
        scene.talk(account, offset)
        if name == "Planned":
            scene.talk(account, 3, status="planned", channel="meeting")

    states = {row["name"].removesuffix(" AS"): row["state"] for row in rows(kam)}

    assert states == {
        "Ok": "ok", "Soon": "soon", "Overdue": "overdue", "Lost": "lost touch", "Planned": "planned",
        "Rests": "resting",
    }  # fmt: skip


def test_a_row_agrees_with_what_today_says(kam, scene):
    scene.account("New AS", tier="A", customer_since=day(-400))
    late = scene.account("Late AS", tier="B")
    scene.talk(late, -61)
    scene.person("Kari Moen", late, cadence_days=200)

    states = {row["id"]: row["state"] for row in rows(kam)}

    assert [item["id"] for item in rows(kam, "today")] == []
    assert set(states.values()) == {"ok"}


def test_amounts_in_several_currencies_are_not_added(kam, scene):
    account = scene.account()
    scene.opportunity(account, currency="NOK")
    scene.opportunity(account, "second", currency="EUR")
    scene.account("Zeta AS")

    assert rows(kam)[0]["pipeline"] is None
    assert rows(kam)[1]["pipeline"] is None


def test_totals_stand_below_the_table_and_nowhere_else(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -45)
    scene.followup(account, "late", -3)
    scene.followup(account, "later", 3)
    scene.opportunity(account)
    scene.opportunity(scene.account("Zeta AS"), currency="EUR", amount=10_00)

    shown = kam("portfolio").stdout.splitlines()[-1]

    assert shown == "2 accounts · 2 open follow-ups · 1 late · 1 to reconnect · pipeline 10 EUR + 1 000 000 NOK"
    assert "accounts" not in kam("portfolio -f csv").stdout.splitlines()[-1]


def test_a_filter_narrows_the_rows_and_the_totals(kam, scene):
    first = scene.account("First AS", tier="A")
    scene.followup(first, "call")
    second = scene.account("Second AS", tier="B")
    scene.followup(second, "call")
    scene.talk(second, -50)

    assert [row["id"] for row in rows(kam, "portfolio --where tier:A")] == [first]
    assert [row["id"] for row in rows(kam, "portfolio --where touched<-30d")] == [second]
    assert "1 account · 1 open follow-up" in kam("portfolio --where tier:A").stdout


def test_a_screenful_is_shown_with_the_totals_of_all(kam, scene, terminal):
    for number in range(50):
        scene.followup(scene.account(f"Account {number:02}", handle=f"a{number}"), "call")

    shown = terminal("portfolio").stdout

    assert "50 accounts · 50 open follow-ups" in shown
    assert "more (--all)" in shown.splitlines()[-1]
    assert len(shown.splitlines()) <= 40
    assert len(rows(kam, "portfolio -n 7")) == 7
    assert [row["name"] for row in rows(kam, "portfolio --sort -name -n 2")] == ["Account 49", "Account 48"]


def test_an_empty_portfolio_says_how_to_begin(kam):
    assert "kamcrm accounts add" in kam("portfolio").stdout


def test_a_filter_that_nothing_fits_does_not_say_that_there_are_no_accounts(kam, scene):
    scene.account(tier="A")

    shown = kam("portfolio --where tier:C")

    assert (shown.code, shown.stdout) == (0, "No account is like that.\n")


def test_a_field_that_is_spelt_like_none_is_not_taken_for_another(kam):
    refused = kam("accounts list --where 'touched<-30d'")

    assert refused.code == 2
    assert "did you mean" not in refused.stderr
