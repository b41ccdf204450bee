"""`done` and `snooze`: what was promised is kept, logged, made anew or put off."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(autouse=True)
def nordlys(scene):
    id = scene.account("Nordlys AS", tier="A")
    scene.person("Kari Moen", id)
    return id


def planned(ok, text, *options):
    """The id of a new follow-up with Nordlys."""
    return ok(["followups", "add", "nordlys", text, *options, "-q"]).ids[0]


def row(ok, id):
    """A follow-up as it is now, whatever became of it."""
    listed = [ok(f"followups list --status {status} -f json").stdout for status in ("open", "done", "cancelled")]
    return next(row for text in listed for row in json.loads(text) if row["id"] == id)


def test_a_follow_up_done_is_off_the_list_and_dated(ok):
    id = planned(ok, "fri send offer")

    said = ok(f"done {id}").stdout

    assert said == f"Done    {id}  Nordlys AS  send offer  due Fri 2026-11-27 (in 4 days)  on time\n"
    assert (row(ok, id)["status"], row(ok, id)["done_on"]) == ("done", "2026-11-23")


def test_what_was_due_earlier_is_done_late(ok):
    id = planned(ok, "2026-11-20 send offer")

    assert "3 days late" in ok(f"done {id}").stdout


def test_a_follow_up_that_was_a_call_is_logged_too(ok):
    id = planned(ok, "today call Kari about the pilot")

    said = ok(f"done {id}").stdout

    assert f"Logged  {id + 1}  Nordlys AS  call  today 10:00  15 min (estimated)  with Kari Moen" in said
    assert row(ok, id)["outcome_interaction_id"] == id + 1
    assert "open:" not in said


@pytest.mark.parametrize("what", ["ring Kari", "möte med Kari", "besøg hos Kari", "mail Kari", "meeting with Kari"])
def test_a_channel_in_any_language_begins_a_contact(ok, what):
    id = planned(ok, f"today {what}")

    ok(f"done {id}")

    assert json.loads(ok("interactions list -f json").stdout)[0]["counts"] is True


@pytest.mark.parametrize("what", ["send offer", "book meeting with Kari", "prepare the call", "note the price"])
def test_what_is_no_contact_is_not_logged(ok, what):
    id = planned(ok, f"today {what}")

    ok(f"done {id}")

    assert ok("interactions list -f json").stdout == "[]\n"


def test_no_log_leaves_the_contact_out(ok):
    id = planned(ok, "today call Kari")

    ok(f"done {id} --no-log")

    assert ok("interactions list -f json").stdout == "[]\n"


def test_log_says_more_than_the_follow_up_did(ok):
    id = planned(ok, "today call Kari")

    ok(["done", str(id), "--log", "talked 25m, she wants references"])

    logged = json.loads(ok("interactions list -f json").stdout)[0]
    assert (logged["channel"], logged["minutes"], logged["text"]) == ("call", 25, "talked 25m, she wants references")


def test_next_is_planned_with_the_same_person_and_opportunity(ok, scene, nordlys):
    sale = scene.opportunity(nordlys, "Renewal 2027")
    id = planned(ok, "today send offer to Kari", "--opportunity", "renewal")

    said = ok(["done", str(id), "--next", "2w ask for a decision"]).stdout

    assert "ask for a decision  due Mon 2026-12-07 (in 2 weeks)" in said
    after = json.loads(ok("followups list -f json").stdout)[0]
    assert (after["contact"], after["opportunity_id"], after["origin"]) == ("Kari Moen", sale, "done")


def test_done_twice_is_a_conflict_that_says_when(kam, ok):
    id = planned(ok, "today send offer")
    ok(f"done {id}")

    refused = kam(f"done {id}")

    assert refused.code == 5
    assert "already done on 2026-11-23" in refused.stderr


def test_several_are_done_at_once_or_none(kam, ok):
    first, second = planned(ok, "today send offer"), planned(ok, "fri send deck")

    refused = kam(f"done {first} 9999")
    assert refused.code == 3
    assert row(ok, first)["status"] == "open"

    ok(f"done {first} {second}")
    assert row(ok, second)["status"] == "done"


def test_an_account_with_one_open_follow_up_names_it(ok):
    id = planned(ok, "fri send offer")

    assert ok("done nordlys").stdout.startswith(f"Done    {id}")


def test_an_account_with_several_is_ambiguous_and_lists_them(kam, ok):
    first, second = planned(ok, "fri send offer"), planned(ok, "2w send deck")

    refused = kam("done nordlys")

    assert refused.code == 4
    assert f"{first}  send offer (2026-11-27)" in refused.stderr
    assert f"{second}  send deck" in refused.stderr


def test_an_account_without_any_says_how_to_plan_one(kam):
    refused = kam("done nordlys")

    assert refused.code == 3
    assert "kamcrm followups add" in refused.stderr


def test_a_record_of_another_noun_is_not_done(kam, scene, nordlys):
    sale = scene.opportunity(nordlys)

    refused = kam(f"done {sale}")

    assert refused.code == 3
    assert "opportunities" in refused.stderr


def test_a_planned_meeting_done_is_held(ok):
    id = ok(["log", "nordlys", "--planned", "today 09:00 meeting Kari", "-q"]).ids[0]

    said = ok(["done", str(id), "--next", "fri send minutes"]).stdout

    assert said.startswith(f"Held    {id}  Nordlys AS  meeting  today 09:00")
    assert "counts as contact" in said
    assert "send minutes" in ok("followups list").stdout


def test_what_recurs_comes_back_from_the_day_it_was_done(ok):
    id = planned(ok, "2026-11-02 send report", "--every", "2w")

    said = ok(f"done {id}").stdout

    assert f"Planned {id + 1}  Nordlys AS  send report  due Mon 2026-12-07 (in 2 weeks)  every 2w" in said
    assert row(ok, id + 1)["origin"] == "recurrence"


def test_what_recurs_from_the_due_date_never_piles_up(ok):
    id = planned(ok, "2026-09-07 send report", "--every", "+2w")

    ok(f"done {id}")

    open = json.loads(ok("followups list -f json").stdout)
    assert [step["due"] for step in open] == ["2026-11-30"]


def test_the_end_of_a_month_stays_the_end_of_the_month(ok):
    id = planned(ok, "2026-11-30 send report", "--every", "+1m")

    assert "at the end of the month" in ok(f"done {id}").stdout
    assert row(ok, id + 1)["due"] == "2026-12-31"


def test_a_cancelled_follow_up_does_not_recur_and_counts_nowhere(ok):
    id = planned(ok, "fri send report", "--every", "2w")

    ok(f"followups cancel {id}")

    assert ok("followups list -f json").stdout == "[]\n"
    assert row(ok, id)["done_on"] is None


def test_snoozing_moves_the_date_and_keeps_the_promise(ok):
    id = planned(ok, "today 15:00 call Kari")

    said = ok(f"snooze {id} next fri").stdout

    assert said.startswith(f"Snoozed {id}  Nordlys AS  call Kari  due Fri 2026-12-04 15:00 (in 11 days)")
    now = row(ok, id)
    assert (now["due"], now["original_due"], now["snoozes"]) == ("2026-12-04", "2026-11-23", 1)


def test_a_snoozed_follow_up_done_late_is_late_by_its_first_date(ok):
    id = planned(ok, "2026-11-20 send offer")
    ok(f"snooze {id} fri")

    assert "3 days late" in ok(f"done {id}").stdout


@pytest.mark.parametrize(("when", "code"), [("yesterday", 2), ("today", 5), ("soonish", 2), ("2999-01-01", 2)])
def test_a_day_that_puts_nothing_off_is_refused(kam, ok, when, code):
    id = planned(ok, "today send offer")

    assert kam(f"snooze {id} {when}").code == code
    assert row(ok, id)["snoozes"] == 0


def test_snoozing_what_is_done_is_a_conflict(kam, ok):
    id = planned(ok, "today send offer")
    ok(f"done {id}")

    assert kam(f"snooze {id} fri").code == 5


def test_an_account_rests_until_a_day(ok):
    said = ok("snooze nordlys 3w").stdout

    assert said == "Resting 1  Nordlys AS  until Mon 2026-12-14 (in 3 weeks)\n"


def test_an_account_does_not_rest_by_the_hour(kam):
    assert kam("snooze nordlys fri 15:00").code == 2


@pytest.mark.parametrize("line", ["done {id}", "snooze {id} fri", "snooze nordlys 3w", "followups cancel {id}"])
def test_each_is_taken_back_to_the_byte(ok, line):
    id = planned(ok, "today call Kari", "--every", "1w")
    before = ok("export all").stdout

    ok(line.format(id=id))
    ok("undo")

    assert ok("export all").stdout == before


def test_what_came_of_a_planned_meeting_is_added_to_it(ok):
    id = ok(["log", "nordlys", "--planned", "today 09:00 meeting Kari", "-q"]).ids[0]

    said = ok(["done", str(id), "--log", "45m: she signs. need: faster delivery"]).stdout

    held = json.loads(ok("interactions list -f json").stdout)[0]
    assert (held["text"], held["minutes"]) == ("meeting Kari\n45m: she signs. need: faster delivery", 45)
    assert "45 min  with Kari Moen" in said
    assert "faster delivery" in said.splitlines()[1]


def test_the_json_of_done_holds_what_was_logged_and_planned_too(ok):
    id = planned(ok, "today call Kari")

    written = json.loads(ok(["done", str(id), "--next", "fri send offer", "-f", "json"]).stdout)

    assert [(row["what"], row["status"]) for row in written] == [("call Kari", "done"), ("send offer", "open")]
    assert (written[0]["logged"]["channel"], written[1]["logged"]) == ("call", None)


def test_meetings_and_follow_ups_done_together_are_all_in_the_answer(ok):
    meeting = ok(["log", "nordlys", "--planned", "today 09:00 meeting Kari", "-q"]).ids[0]
    step = planned(ok, "today send offer")

    done = json.loads(ok(f"done {meeting} {step} -f json").stdout)

    assert [(row["id"], row["noun"], row["status"]) for row in done] == [
        (meeting, "interactions", "held"),
        (step, "followups", "done"),
    ]


def test_next_is_planned_with_each_account_that_something_was_finished_for(ok, scene):
    north, south = scene.account("Berg AS"), scene.account("Dal AS")
    done = [scene.followup(north, "call"), scene.followup(north, "write"), scene.followup(south, "call")]

    said = ok(["done", *map(str, done), "--no-log", "--next", "fri send offer"]).stdout

    planned = [line for line in said.splitlines() if line.startswith("Planned")]
    assert len(planned) == 2 and "Berg AS" in planned[0] and "Dal AS" in planned[1]
