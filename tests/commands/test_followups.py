"""The noun `followups`: planned, listed, changed, missing and spread."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(autouse=True)
def nordlys(scene):
    id = scene.account("Nordlys AS", tier="A")
    scene.person("Kari Moen", id)
    scene.person("Per Lie", id)
    return id


def listed(ok, line="followups list"):
    return json.loads(ok(f"{line} -f json").stdout)


def test_a_next_step_needs_only_the_account_when_and_what(ok):
    said = ok(["followups", "add", "nordlys", "fri send offer"]).stdout

    assert said == "Planned 4  Nordlys AS  send offer  due Fri 2026-11-27 (in 4 days)\n"


def test_the_same_step_is_planned_with_several_accounts_as_one_operation(ok, scene):
    scene.account("Havbris AB")

    said = ok(["followups", "add", "nordlys", "thu invite to the fair", "--also", "havbris", "--also", "nordlys"])

    assert [row["account"] for row in listed(ok)] == ["Nordlys AS", "Havbris AB"]
    assert said.stdout.count("Planned") == 2
    ok("undo")
    assert listed(ok) == []


def test_a_step_with_several_accounts_is_planned_with_none_when_one_is_unknown(ok, kam):
    assert kam(["followups", "add", "nordlys", "fri call", "--also", "nobody"]).code == 3
    assert listed(ok) == []


def test_the_words_need_no_quotes(ok):
    ok("followups add nordlys next fri 15:00 send offer")

    assert [(row["due"], row["due_time"], row["what"]) for row in listed(ok)] == [("2026-12-04", "15:00", "send offer")]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("i morgen kl. 9 ring Kari", "2026-11-24"),
        ("nästa fredag skicka offert", "2026-12-04"),
        ("om 14 dage send tilbud", "2026-12-07"),
        ("27.11 send offer", "2026-11-27"),
        ("eom send report", "2026-11-30"),
    ],
)
def test_when_is_said_in_any_of_four_languages(ok, text, due):
    ok(["followups", "add", "nordlys", text])

    assert listed(ok)[0]["due"] == due


def test_the_one_person_named_is_linked_and_with_decides_otherwise(ok):
    ok(["followups", "add", "nordlys", "fri call Kari about the offer"])
    ok(["followups", "add", "nordlys", "sat call Kari or Per"])
    ok(["followups", "add", "nordlys", "2w send deck", "--with", "per"])

    assert [row["contact"] for row in listed(ok)] == ["Kari Moen", None, "Per Lie"]


def test_a_follow_up_may_be_with_a_person_who_has_no_account(ok, scene):
    person = scene.person("Lise Dahl")

    said = ok(["followups", "add", str(person), "fri ask for an introduction"]).stdout

    assert "Lise Dahl  ask for an introduction  due Fri" in said


def test_my_own_name_is_no_colleague(ok, monkeypatch):
    monkeypatch.setenv("KAMCRM_NAME", "Nora Dahl")

    ok(["followups", "add", "nordlys", "fri send offer", "--owner", "nora dahl"])

    assert listed(ok)[0]["owner"] is None


def test_a_public_holiday_is_named_and_nothing_is_moved(ok, monkeypatch):
    said = ok("followups add nordlys 25.12 send greetings")
    monkeypatch.setenv("KAMCRM_LOCALE", "en_GB")
    unknown = ok("followups add nordlys 25.12 send greetings")

    assert "due Fri 2026-12-25 (in 4 weeks)" in said.stdout
    assert "2026-12-25 is Christmas Day, a public holiday" in said.stderr
    assert unknown.stderr == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [("send offer", "doesn't begin with a date"), ("fri", "what is to be done"), ("30 feb send", "30"), ("", "date")],
)
def test_what_cannot_be_planned_is_refused_with_an_example(kam, text, word):
    refused = kam(["followups", "add", "nordlys", text])

    assert refused.code == 2
    assert word in refused.stderr


@pytest.mark.parametrize("every", ["often", "0d", "+", "2", "-1w", "2h"])
def test_a_recurrence_that_cannot_be_is_refused(kam, every):
    refused = kam(["followups", "add", "nordlys", "fri send offer", "--every", every])

    assert refused.code == 2
    assert "2w" in refused.stderr


def test_a_follow_up_for_tomorrow_is_not_due_today(ok):
    ok("followups add nordlys today send the quote")
    ok("followups add nordlys tomorrow renewal call")

    shown = ok("followups today").stdout

    assert "send the quote" in shown
    assert "renewal call" not in shown


def test_today_is_in_order_of_urgency_with_colleagues_behind(ok, scene):
    havbris = scene.account("Havbris AB", tier="C")
    scene.followup(havbris, "low tier, due today")
    scene.followup(havbris, "waits for Anne", offset=-50, owner="Anne")
    ok("followups add nordlys today top tier due today")
    scene.followup(havbris, "low tier, weeks late", offset=-30)

    rows = listed(ok, "followups today")

    assert [row["what"] for row in rows] == [
        "low tier, weeks late", "top tier due today", "low tier, due today", "waits for Anne",
    ]  # fmt: skip
    assert rows[-1]["who"] == "waiting: Anne"
    assert all(row["why"] and row["urgency"] for row in rows)


def test_today_says_in_one_line_what_else_waits(ok, scene, nordlys):
    ok("followups add nordlys today send the quote")
    for account in (nordlys, scene.account("Havbris AB"), scene.account("Fjord AS")):
        scene.talk(account, -400)

    shown = ok("followups today")

    assert shown.stderr == "and 3 accounts to reconnect: kamcrm\n"


def test_the_line_about_the_rest_stays_a_line(ok, scene, nordlys):
    scene.contract(nordlys, offset=30)
    scene.talk(nordlys, 0, "Demo", channel="meeting", status="planned")
    for name in ("one", "two"):
        scene.opportunity(nordlys, name, -3)

    shown = ok("followups today")

    assert shown.stderr == "and 1 meeting today, 1 contract in its notice, 2 more: kamcrm\n"


def test_where_there_is_little_room_the_reason_goes_before_what_is_to_be_done(terminal, scene, nordlys, monkeypatch):
    person = scene.person("Geir Olav Hansnes", nordlys)
    scene.followup(nordlys, "answer on the cable for site four", -6, contact_id=person, snoozes=2)
    monkeypatch.setattr("kamcrm.render.screen_width", lambda *_: 66)

    shown = terminal("followups today").stdout

    assert "answer on the" in shown
    assert "why" not in shown.splitlines()[0]


def test_today_can_be_filtered_and_seen_from_another_day(ok):
    ok("followups add nordlys fri send the quote")

    assert listed(ok, "followups today --as-of 2026-11-27")[0]["what"] == "send the quote"
    assert listed(ok, "followups today --as-of 2026-11-27 --where 'what:deck'") == []


def test_an_empty_day_is_one_friendly_line(ok):
    shown = ok("followups today")

    assert shown.stdout == "Nothing is due: a clear desk.\n"


def test_week_and_overdue_are_stretches_of_days(ok):
    for when in ("2026-11-20", "today", "sun", "mon"):
        ok(f"followups add nordlys {when} step {when}")

    assert [row["what"] for row in listed(ok, "followups week")] == ["step today", "step sun"]
    assert [row["what"] for row in listed(ok, "followups overdue")] == ["step 2026-11-20"]


def test_a_time_of_day_has_a_column_only_where_one_is(ok):
    ok("followups add nordlys fri send offer")
    without = ok("followups list").stdout
    ok("followups add nordlys fri 15:00 call Kari")

    assert " at " not in without.splitlines()[0]
    assert " at " in ok("followups list").stdout.splitlines()[0]


def test_a_follow_up_is_edited_and_its_new_date_is_the_promise(ok, scene, nordlys):
    sale = scene.opportunity(nordlys, "Renewal 2027")
    id = ok("followups add nordlys fri send offer -q").ids[0]

    said = ok(
        f"followups edit {id} --what 'send offer and references' --due 'mon 9:00' --with kari --every +1m"
        f" --owner Anne --theirs --opportunity renewal --note 'ask Per first'"
    ).stdout

    row = listed(ok)[0]
    assert "due Mon 2026-11-30 09:00 (in 7 days)  waiting: Anne  every 1m from the due date" in said
    assert (row["original_due"], row["every"], row["opportunity_id"]) == ("2026-11-30", "+1m last", sale)
    assert (row["contact"], row["theirs"], row["note"]) == ("Kari Moen", True, "ask Per first")


def test_a_colleagues_follow_up_is_taken_back_and_recurrence_stopped(ok):
    id = ok("followups add nordlys fri send offer --owner Anne --every 2w -q").ids[0]

    ok(f"followups edit {id} --owner me --every none --no-theirs")

    assert (listed(ok)[0]["owner"], listed(ok)[0]["every"]) == (None, None)


def test_an_empty_text_clears_what_may_be_empty(ok, kam, scene, nordlys):
    sale = scene.opportunity(nordlys, "Renewal 2027")
    id = ok(f"followups add nordlys fri send offer --with kari --every 2w --opportunity {sale} --note x -q").ids[0]

    ok(f"followups edit {id} --with '' --every '' --opportunity '' --note ''")

    (row,) = listed(ok)
    assert [row[key] for key in ("contact_id", "every", "opportunity_id", "note")] == [None] * 4
    for option in ("what", "due"):
        refused = kam(f"followups edit {id} --{option} ''")
        assert (refused.code, f"{option} cannot be empty" in refused.stderr) == (2, True)


def test_editing_nothing_is_a_usage_error(kam, ok):
    id = ok("followups add nordlys fri send offer -q").ids[0]

    assert kam(f"followups edit {id}").code == 2
    assert kam("followups edit 999 --what x").code == 3


def test_the_nouns_own_verbs_are_those_of_the_day(ok):
    first = ok("followups add nordlys today send offer -q").ids[0]
    second = ok("followups add nordlys today send deck -q").ids[0]

    assert ok(f"followups done {first} --next '2w ask again'").stdout.startswith(f"Done    {first}")
    assert ok(f"followups snooze {second} fri").stdout.startswith(f"Snoozed {second}")


def test_todays_ids_can_be_piped_into_done(ok):
    ok("followups add nordlys today send offer")
    ok("followups add nordlys today send deck")

    ids = ok("followups today -q").stdout.split()
    ok(["done", *ids])

    assert listed(ok, "followups today") == []


def test_missing_lists_the_active_accounts_without_a_next_step(ok, scene):
    ok("followups add nordlys fri send offer")
    scene.account("Havbris AB", tier="B")
    scene.account("Fjord AS")
    met = scene.account("Met AS")
    ok(["log", str(met), "--planned", "fri 10:00 meeting"])
    scene.account("Gone AS", status="lost")
    scene.account("Rival AS", kind="competitor")

    assert [row["account"] for row in listed(ok, "followups missing")] == ["Havbris AB", "Fjord AS"]


def test_spread_shows_first_and_changes_nothing(ok, scene):
    scene.account("Havbris AB", tier="B")
    before = ok("export all").stdout

    shown = ok("followups spread --a-day 1")

    assert "Nordlys AS  get in touch  due Tue 2026-11-24" in shown.stdout
    assert "Havbris AB  get in touch  due Wed 2026-11-25" in shown.stdout
    assert "--apply" in shown.stderr
    assert ok("export all").stdout == before


def test_spread_staggers_what_is_overdue_and_who_has_no_next_step_over_working_days(ok, scene, nordlys):
    late = scene.followup(nordlys, "old task", offset=-900, origin="import")
    for number in range(6):
        scene.account(f"Kunde{number} AS", tier="C")

    ok("followups spread --a-day 2 --apply")

    rows = listed(ok)
    assert [row["due"] for row in rows] == [
        "2026-11-24", "2026-11-24", "2026-11-25", "2026-11-25", "2026-11-26", "2026-11-26", "2026-11-27",
    ]  # fmt: skip
    moved = next(row for row in rows if row["id"] == late)
    assert (moved["due"], moved["original_due"], moved["snoozes"]) == ("2026-11-24", "2024-06-06", 1)
    assert {row["origin"] for row in rows} == {"import", "cadence"}


def test_spread_skips_the_weekend_and_is_taken_back_as_one(ok, scene):
    for number in range(5):
        scene.account(f"Kunde{number} AS")
    before = ok("export all").stdout

    ok("followups spread --a-day 1 --apply")
    days = [row["due"] for row in listed(ok)]
    ok("undo")

    assert days[-2:] == ["2026-11-30", "2026-12-01"]
    assert ok("export all").stdout == before


def test_spread_needs_at_least_one_a_day(kam):
    assert kam("followups spread --a-day 0").code == 2


def test_a_limit_keeps_the_most_urgent_of_today_not_the_oldest(ok, scene):
    scene.followup(scene.account("Liten AS", tier="C"), "old and small", offset=-3)
    urgent = scene.followup(1, "great and of today", offset=-2)

    assert ok("followups today --limit 1 -q").ids == [urgent]


def test_an_order_that_was_asked_for_goes_before_whose_turn_it_is(ok, scene, nordlys):
    ok(["followups", "add", "nordlys", "2026-11-21 Anne sends terms", "--owner", "Anne"])
    ok(["followups", "add", "nordlys", "2026-11-20 send offer"])

    assert [row["due"] for row in listed(ok, "followups overdue --sort -due")] == ["2026-11-21", "2026-11-20"]


def test_what_is_only_proposed_has_no_id_to_pipe(ok):
    assert ok("followups spread -q").stdout == ""
    assert len(ok("followups spread --apply -q").ids) == 1


def test_the_echo_for_a_person_without_an_account_leaves_no_hole(ok, scene):
    scene.person("Eva Dahl", None)

    assert "  Eva Dahl  call" in ok(["followups", "add", "eva dahl", "fri call"]).stdout
    assert "   " not in ok(["log", "eva dahl", "call 20m"]).stdout.replace("Logged ", "")
