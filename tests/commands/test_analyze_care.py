"""How well the accounts are cared for, on the command line."""

from __future__ import annotations

import json

from tests.scene import day


def rows(kam, line):
    """The rows of an analysis, by name."""
    return {row.get("name") or row.get("theme"): row for row in json.loads(kam(f"analyze {line} -f json").stdout)}


def answered(scene, account, score, offset=-10, kind="nps", **values):
    """An answer of somebody so many days from today."""
    person = scene.person(f"Person {score} {offset}", account)
    common = {"account_id": account, "contact_id": person, "kind": kind, "score": score}
    return scene.insert("feedback", answered_on=day(offset), asked_on=day(offset - 1), **(common | values))


def test_days_within_the_cadence_are_counted_from_the_day_one_began(kam, scene):
    account = scene.account(tier="A", customer_since=None)
    for offset in (-100, -80):
        scene.talk(account, offset)

    row = rows(kam, "adherence")["Nordlys AS"]

    # Of the 100 days since the first contact the last 49 are too late: 30 days after the second it should have been.
    assert (row["kept"], row["days"], row["adherence"]) == (51, 100, 0.51)


def test_contact_with_a_unit_is_contact_with_the_account_above(kam, scene):
    account = scene.account(tier="A", customer_since=None)
    unit = scene.account("Nordlys Sør AS", handle="sor", parent_id=account, tier="A", customer_since=None)
    scene.talk(account, -100)
    for offset in range(-90, 0, 10):
        scene.talk(unit, offset)

    assert rows(kam, "adherence")["Nordlys AS"]["adherence"] == 1


def test_promises_are_measured_by_their_first_date(kam, scene):
    account = scene.account(tier="A")
    scene.followup(account, "in time", -10, status="done", done_on=day(-10))
    scene.followup(account, "late", -10, status="done", done_on=day(-5))
    scene.followup(account, "snoozed", 10, original_due=day(-3), snoozes=1)
    scene.followup(account, "called off", -10, status="cancelled")
    scene.followup(account, "theirs", -10, status="done", done_on=day(-12), theirs=True)

    row = rows(kam, "adherence")["Nordlys AS"]

    assert (row["promised"], row["kept_promises"], row["on_time"]) == (3, 1, 1 / 3)
    assert (row["theirs"], row["theirs_kept"]) == (1, 1)


def test_nothing_promised_is_no_rate(kam, scene):
    scene.account()

    assert rows(kam, "adherence")["Nordlys AS"]["on_time"] is None


def test_what_hangs_on_one_person_is_said(kam, scene):
    account = scene.account(tier="A")
    kari = scene.person("Kari Moen", account, role="champion")
    per = scene.person("Per Lie", account, role="decision maker")
    for offset in (-5, -10, -15):
        scene.talk(account, offset, "", kari)
    scene.talk(account, -20, "", per)
    scene.person("Ola Sæther", account, role="decision maker")

    row = rows(kam, "adherence")["Nordlys AS"]

    assert (row["people"], row["dependency"], row["single"]) == (2, 0.75, True)
    assert (row["reached"], row["key_people"], row["roles"]) == (2, 3, 2)
    assert "hanging on one person 1" in kam("analyze adherence").stdout


def test_an_active_account_without_a_next_step_lowers_the_rate(kam, scene):
    scene.followup(scene.account(), offset=3)
    scene.account("Fjord AS")

    shown = kam("analyze adherence").stdout

    assert "50 % of 2 active accounts have a next step" in shown
    assert list(rows(kam, "adherence --where next_step:no")) == ["Fjord AS"]


def test_the_nps_has_its_margin_and_its_number_of_answers(kam, scene):
    account = scene.account()
    for at, score in enumerate([10] * 6 + [7] * 2 + [3] * 2):
        answered(scene, account, score, -10 - at)
    answered(scene, account, 0, -500)

    assert "NPS 40 ± 50 (10 answers), none, too few answers (1) the year before" in kam("analyze satisfaction").stdout


def test_few_answers_stand_as_they_are(kam, scene):
    account = scene.account()
    answered(scene, account, 9)
    answered(scene, account, 4)

    row = rows(kam, "satisfaction")["Nordlys AS"]

    assert (row["nps"], row["scores"]) == (None, "9 4")
    assert "NPS none, too few answers (2)" in kam("analyze satisfaction").stdout


def test_only_the_last_answer_of_a_person_counts(kam, scene):
    account = scene.account()
    kari = scene.person("Kari Moen", account)
    answered(scene, account, 2, -50, contact_id=kari)
    answered(scene, account, 9, -10, contact_id=kari)

    assert rows(kam, "satisfaction")["Nordlys AS"]["scores"] == "9"


def test_low_scores_taken_up_within_a_week_are_counted(kam, scene):
    account = scene.account()
    answered(scene, account, 3, -2, followup_id=scene.followup(account, offset=2))
    answered(scene, account, 5, -60, followup_id=scene.followup(account, offset=2))
    scene.insert("feedback", account_id=account, kind="nps", asked_on=day(-5))

    shown = kam("analyze satisfaction").stdout

    assert "2 of 3 asked have answered (67 %) · 1 of 2 low scores taken up within a week" in shown


def test_nobody_asked_says_how_to_ask(kam, scene):
    scene.account()

    assert "kamcrm feedback ask ACCOUNT" in kam("analyze satisfaction").stdout


def test_cases_are_counted_by_theme_over_all_accounts(kam, scene):
    for name, offset, closed in (("Nordlys AS", -50, -40), ("Fjord AS", -30, -10), ("Havbris AB", -5, None)):
        scene.insert(
            "cases", account_id=scene.account(name), what="late", category="delivery", severity="high",
            opened_on=day(offset), closed_on=day(closed) if closed else None,
        )  # fmt: skip

    row = rows(kam, "cases")["delivery"]

    assert (row["cases"], row["open"], row["high"], row["days"], row["accounts"]) == (3, 1, 3, 15, 3)
    assert "delivery fails most: 3 cases at 3 accounts; 1 of 3 cases open" in kam("analyze cases").stdout
    assert rows(kam, "cases --as-of 2026-10-10")["delivery"]["open"] == 1


def test_the_best_channel_needs_three_talks_with_an_outcome(kam, scene):
    account = scene.account()
    kari = scene.person("Kari Moen", account)
    for offset, channel, mood in (
        (-1, "call", 1),
        (-2, "call", 0),
        (-3, "call", -1),
        (-4, "visit", 2),
        (-5, "call", None),
    ):
        scene.talk(account, offset, "", kari, channel=channel, mood=mood)

    row = rows(kam, "channels")["Kari Moen"]

    assert (row["channel"], row["touches"], row["good"], row["others"]) == ("call", 3, 2, "visit 1/1")


def test_what_weighs_most_is_named_with_the_command_that_mends_it(kam, scene):
    scene.account(tier="B", phase="grow", industry="fish")

    row = rows(kam, "quality")["Nordlys AS"]

    assert (row["filled"], row["asked"]) == (4, 11)
    assert row["missing"] == "next step, a person, decision maker"
    assert row["fix"] == "kamcrm followups add nordlys 'fri call'"


def test_each_command_that_mends_is_one_that_works(kam, scene):
    scene.account()
    for at in range(9):
        fix = rows(kam, "quality")["Nordlys AS"]["fix"]
        if not fix:
            break
        assert kam(fix.removeprefix("kamcrm ").replace("NAME", f"Person {at}")).code == 0, fix

    assert rows(kam, "quality")["Nordlys AS"]["missing"] == "plan"


def test_what_nobody_verified_for_long_is_stale(kam, scene):
    scene.account(tier="A", verified_on=day(-181))
    scene.account("Fjord AS", tier="B", verified_on=day(-181))

    assert list(rows(kam, "quality --where stale:yes")) == ["Nordlys AS"]
    assert "1 of 2 accounts not verified for too long" in kam("analyze quality").stdout
