"""How the accounts fare: the worst first, with reasons, as known on a day."""

from __future__ import annotations

import json

from tests.scene import day


def faring(kam, line=""):
    """The accounts as they fare, by name."""
    return {row["name"]: row for row in json.loads(kam(f"analyze health {line} -f json").stdout)}


def well(scene, name="Nordlys AS", **values):
    """An account that fares well: reached, covered, selling more."""
    account = scene.account(name, **values)
    for role in ("decision maker", "champion", "executive sponsor"):
        scene.talk(account, -3, "", scene.person(f"{role} of {name}", account, role=role, sentiment=2))
    scene.sale(account, 150_00, -30)
    scene.sale(account, 100_00, -400)
    return account


def test_an_account_that_has_everything_has_all_points(kam, scene):
    well(scene, tier="B")

    row = faring(kam)["Nordlys AS"]

    assert (row["score"], row["band"], row["losses"], row["confidence"]) == (100, "green", "", 75)
    assert (row["satisfaction"], row["plan"]) == (None, None)


def test_the_three_largest_losses_are_named_in_words(kam, scene):
    account = well(scene, tier="A")
    scene.insert("cases", account_id=account, what="late", severity="high", opened_on=day(-5))
    scene.insert("feedback", account_id=account, kind="nps", score=2, answered_on=day(-10))

    row = faring(kam)["Nordlys AS"]

    # 25 + 20 + 20 + 15 × 0.2 + 10 × 0 + 10 × 0.75, of 100
    assert row["score"] == 76
    assert row["losses"].split(" · ") == [
        "-12 satisfaction 20 of 100 (1 answer)",
        "-10 no plan",
        "-2 open cases: 1 high",
    ]


def test_the_worst_stand_first_and_the_flag_is_the_reason(kam, scene):
    well(scene, "Fjord AS", tier="B")
    well(scene, tier="B", at_risk=True, at_risk_why="a rival at the gate")

    shown = kam("analyze health").stdout

    first, second = shown.splitlines()[1:3]
    assert "Nordlys" in first and "49" in first and "a rival at the gate" in first
    assert "Fjord" in second
    assert "2 accounts: 1 red, 1 green" in shown
    assert "next: kamcrm why nordlys" in shown


def test_a_young_account_is_new_and_an_imported_old_one_is_not(kam, scene):
    scene.account("Ny AS", customer_since=day(-20))
    scene.talk(scene.account("Gammel AS", customer_since=None), -300)

    rows = faring(kam)

    assert (rows["Ny AS"]["band"], rows["Gammel AS"]["band"]) == ("new", "red")


def test_lost_archived_and_handed_over_accounts_have_no_score(kam, scene):
    for name, values in (("A", {"status": "lost"}), ("B", {"archived": True}), ("C", {"status": "handed over"})):
        scene.account(name, **values)

    shown = kam("analyze health")

    assert shown.code == 0
    assert "No account is in force" in shown.stdout


def test_the_score_of_an_earlier_day_knows_nothing_of_what_came_later(kam, scene):
    account = well(scene, tier="B")
    scene.insert("cases", account_id=account, what="late", severity="high", opened_on=day(-5))

    assert faring(kam)["Nordlys AS"]["issues"] == 75
    assert faring(kam, "--as-of 2026-11-10")["Nordlys AS"]["issues"] == 100


def test_the_weights_are_settings(kam, scene, monkeypatch):
    account = well(scene, tier="B")
    scene.insert("cases", account_id=account, what="late", severity="high", opened_on=day(-5))
    for name in ("engagement", "relationship", "commercial", "satisfaction", "plan"):
        monkeypatch.setenv(f"KAMCRM_HEALTH_{name.upper()}", "0")

    assert faring(kam)["Nordlys AS"]["score"] == 75


def test_a_band_filters_like_any_column(kam, scene):
    well(scene, tier="B")
    well(scene, "Fjord AS", tier="B", at_risk=True)

    assert list(faring(kam, "--where band:red")) == ["Fjord AS"]


def test_a_currency_without_a_rate_leaves_the_commercial_part_out_and_is_named(kam, scene):
    scene.sale(scene.account(), 100_00, currency="SEK")

    shown = kam("analyze health")

    assert "kamcrm rates add SEK RATE" in shown.stdout
    assert faring(kam)["Nordlys AS"]["commercial"] is None


def test_why_shows_every_component_with_its_facts_and_points(kam, scene):
    well(scene, tier="B", at_risk=True, at_risk_why="a rival")

    shown = kam("why nordlys").stdout
    rows = json.loads(kam("why nordlys -f json").stdout)["health"]

    assert "Health: 49 red, at risk: a rival" in shown
    assert [row["name"] for row in rows][:3] == ["engagement", "relationship", "commercial"]
    assert sum(row["points"] or 0 for row in rows) == 100
    assert rows[2]["words"] == "revenue +50 %"


def noted(db):
    """The scores that are noted, by the number of days before the tests' today."""
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    with open_crm(Settings(str(db))) as crm:
        rows = crm.store.execute("SELECT day, score FROM health_snapshots ORDER BY id").fetchall()
    return [(on - day(0).toordinal(), score) for on, score in rows]


def test_the_first_change_of_a_day_notes_the_scores_and_later_ones_do_not(kam, scene, db, monkeypatch):
    well(scene, tier="B")
    assert noted(db) == []  # Entered today: there is nothing yet to look back on.
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-24T09:00:00Z")
    kam("analyze health")
    kam("log nordlys 'call: all is well' --dry-run")
    assert noted(db) == []

    kam("log nordlys 'call: all is well'")
    kam("accounts edit nordlys --at-risk rival")

    assert noted(db) == [(1, 100)]


def test_a_score_that_stands_still_is_noted_once(kam, scene, db, monkeypatch):
    well(scene, tier="B")
    for on in (24, 25, 26):
        monkeypatch.setenv("KAMCRM_NOW", f"2026-11-{on}T09:00:00Z")
        kam("log nordlys 'call: all is well'")

    assert noted(db) == [(1, 100)]


def test_the_arrow_compares_with_what_was_noted_a_month_ago(kam, scene, monkeypatch):
    account = well(scene, tier="B")
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-24T09:00:00Z")
    kam("log nordlys 'call: all is well'")
    scene.insert("cases", account_id=account, what="late", severity="high", opened_on=day(2))
    monkeypatch.setenv("KAMCRM_NOW", "2026-12-24T09:00:00Z")

    row = faring(kam)["Nordlys AS"]

    assert (row["was"], row["score"], row["trend"]) == (100, 97, -3)
    assert "↓ 3" in kam("analyze health").stdout
    assert "green ↓ 3" in kam("why nordlys").stdout


def test_undo_of_an_account_takes_what_was_noted_of_it_along(kam, db, monkeypatch):
    kam("accounts add Nordlys --tier A")
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-24T09:00:00Z")
    kam("accounts add Fjord")
    assert len(noted(db)) == 1

    assert kam("undo").code == 0
    assert len(noted(db)) == 1
    assert kam("undo").code == 0
    assert noted(db) == []


def test_what_is_noted_is_no_change_that_anyone_made(kam, monkeypatch):
    kam("accounts add Nordlys --tier A")
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-24T09:00:00Z")

    said = kam("log nordlys 'call: all is well'")

    assert said.code == 0
    assert len(json.loads(kam("changes -f json").stdout)) == 2


def test_the_portfolio_has_the_score_that_was_noted_last_when_it_is_asked_for(kam, scene, monkeypatch):
    well(scene, tier="B")
    well(scene, "Fjord AS", tier="B", at_risk=True)
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-24T09:00:00Z")
    kam("log nordlys 'call: all is well'")

    rows = json.loads(kam("portfolio --where 'health<50' -f json").stdout)

    assert [(row["name"], row["health"]) for row in rows] == [("Fjord AS", 49)]
    assert "health" not in kam("portfolio").stdout
