"""`log`: what a line says becomes an interaction, and the echo says all of it."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(autouse=True)
def nordlys(scene):
    """An account with two people of different names, and two who share one."""
    id = scene.account("Nordlys AS", tier="A")
    scene.person("Kari Moen", id, role="decision maker")
    scene.person("Per Lie", id)
    scene.person("Anne Berg", id)
    scene.person("Anne Vik", id)
    return id


def written(ok, *line):
    """The record that a log wrote."""
    return json.loads(ok(["log", *line, "-f", "json"]).stdout)[0]


def test_a_call_is_logged_with_its_person_role_and_duration(ok):
    said = ok(["log", "nordlys", "call Kari 20m: wants an offer"]).stdout

    assert (
        said == "Logged  6  Nordlys AS  call  today 10:00  20 min  with Kari Moen (decision maker)  counts as contact\n"
    )


def test_words_need_no_quotes(ok):
    row = written(ok, "nordlys", "call", "Kari", "about", "the", "offer")

    assert (row["text"], row["people"]) == ("call Kari about the offer", "Kari Moen")


def test_a_person_may_be_named_instead_of_the_account(ok):
    row = written(ok, "kari moen", "sent the price list")

    assert (row["account"], row["people"], row["channel"]) == ("Nordlys AS", "Kari Moen", "message")


def test_a_text_that_begins_with_a_dash_is_text(ok):
    assert written(ok, "nordlys", "- sent offer")["text"] == "- sent offer"


def test_a_text_that_holds_an_option_is_text(ok):
    assert written(ok, "nordlys", "call Kari: use --channel next time")["text"].endswith("--channel next time")


def test_a_plain_weekday_is_the_last_such_day(ok):
    row = written(ok, "nordlys", "fri 14:00 meeting Kari 1h")

    assert (row["at"], row["minutes"], row["text"]) == ("2026-11-20T13:00:00Z", 60, "meeting Kari 1h")


def test_a_day_without_a_time_keeps_the_day_alone(ok):
    row = written(ok, "nordlys", "20.11 visit Kari")

    assert (row["at"], row["has_time"], row["moment"]) == ("2026-11-20T11:00:00Z", False, None)
    assert "Fri 2026-11-20  –  " in ok("interactions list").stdout


def test_a_time_that_the_clocks_leap_over_is_refused_rather_than_moved(kam, ok):
    refused = kam("log nordlys 29.03.2026 02:30 call")

    assert refused.code == 2
    assert "there is no 02:30 on 2026-03-29" in refused.stderr
    assert "03:30" in ok("log nordlys 29.03.2026 03:30 call").stdout
    assert "02:30" in ok("log nordlys 25.10.2026 02:30 call").stdout


def test_what_is_ahead_needs_planned(kam, ok):
    refused = kam(["log", "nordlys", "2026-11-27 14:00 meeting Kari"])
    said = ok(["log", "nordlys", "--planned", "fri 14:00 meeting Kari"]).stdout

    assert refused.code == 2
    assert "--planned" in refused.stderr
    assert said.startswith("Planned 6  Nordlys AS  meeting  Fri 2026-11-27 14:00")
    assert "counts once held" in said


def test_a_planned_meeting_needs_a_day(kam):
    refused = kam(["log", "nordlys", "--planned", "meeting Kari"])

    assert refused.code == 2
    assert "needs a day" in refused.stderr


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("ringte Kari om prisen", "call"),
        ("møte med Kari", "meeting"),
        ("besök hos Kari", "visit"),
        ("mejlade Kari", "email"),
        ("note: budget is frozen", "note"),
        ("budget is frozen", "note"),
        ("Kari likes the pilot", "message"),
    ],
)
def test_the_channel_is_what_the_text_says(ok, text, channel):
    assert written(ok, "nordlys", text)["channel"] == channel


def test_the_option_overrides_the_text(ok):
    assert written(ok, "nordlys", "call Kari", "--channel", "video")["channel"] == "video"


def test_a_note_does_not_count_and_the_echo_says_how_to_amend(ok):
    said = ok(["log", "nordlys", "budget is frozen"]).stdout

    assert "doesn't count as contact: note" in said
    assert "kamcrm log --last --channel call" in said


@pytest.mark.parametrize("text", ["call Kari, no answer", "ringte Kari, ikke svar", "ringde Kari, inget svar"])
def test_an_attempt_is_kept_but_does_not_count(ok, text):
    row = written(ok, "nordlys", text)

    assert (row["attempt"], row["counts"], row["minutes"]) == (True, False, None)


def test_without_a_duration_the_usual_minutes_are_taken_and_marked(ok, monkeypatch):
    monkeypatch.setenv("KAMCRM_MINUTES_CALL", "25")

    row = written(ok, "nordlys", "call Kari")

    assert (row["minutes"], row["minutes_estimated"]) == (25, True)
    assert "25 min (estimated)" in ok("interactions show 6").stdout


def test_two_who_share_a_name_are_shown_and_neither_is_linked(ok):
    said = ok(["log", "nordlys", "call Anne 10m"]).stdout

    assert "Anne: Anne Berg or Anne Vik? add --with" in said
    assert "with Anne" not in said


def test_with_settles_who_was_meant(ok):
    said = ok(["log", "nordlys", "call Anne 10m", "--with", "anne vik", "--with", "per"]).stdout

    assert "with Anne Vik, Per Lie" in said
    assert "add --with" not in said


def test_options_say_what_a_text_cannot(ok, scene, nordlys):
    sale = scene.opportunity(nordlys, "Renewal 2027")

    row = written(ok, "nordlys", "call Kari", "--mood", "-1", "--private", "--opportunity", "renewal")

    assert (row["mood"], row["private"], row["opportunity_id"]) == (-1, True, sale)


def test_a_mood_out_of_range_is_refused(kam):
    assert kam(["log", "nordlys", "call Kari", "--mood", "3"]).code == 2


def test_a_channel_that_does_not_exist_is_refused_with_those_that_do(kam):
    refused = kam(["log", "nordlys", "call Kari", "--channel", "pigeon"])

    assert refused.code == 2
    assert "meeting, visit, call" in refused.stderr


def test_markers_feed_the_registers_with_the_talk_as_evidence(ok):
    text = "call Kari: need: support at night; competitor: Visma; case: late delivery; nps 8 #renewal"

    said = ok(["log", "nordlys", text]).stdout
    shown = ok("interactions show 6").stdout

    for kind, what in (
        ("Need", "support at night"),
        ("Competitor", "Visma"),
        ("Case", "late delivery"),
        ("NPS", "8"),
        ("Tag", "#renewal"),
    ):
        assert any(line.startswith(kind) and line.endswith(what) for line in said.splitlines()), kind
    assert all(word in shown for word in ("support at night", "Visma", "late delivery", "renewal"))


def test_a_competitor_known_there_is_not_noted_twice(ok):
    ok(["log", "nordlys", "call Kari: competitor: Visma"])

    said = ok(["log", "nordlys", "call Per: competitor: visma"]).stdout

    assert "visma (known since 2026-11-23)" in said
    assert json.loads(ok("accounts list -f json --where 'kind:competitor'").stdout)[0]["name"] == "Visma"


def test_one_log_with_everything_is_one_operation_for_undo(ok):
    before = ok("export all").stdout

    ok(["log", "nordlys", "call Kari: need: support; competitor: Visma #renewal", "--next", "fri send offer"])
    ok("undo")

    assert ok("export all").stdout == before


def test_next_steps_are_planned_and_may_be_a_colleagues_or_theirs(ok):
    said = ok(["log", "nordlys", "call Kari", "--next", "fri send offer", "--next", "2w ring Per", "--owner", "Anne"])
    theirs = ok(["log", "nordlys", "call Kari", "--next", "1.12 send volumes", "--theirs"])

    assert "send offer  due Fri 2026-11-27 (in 4 days)  waiting: Anne" in said.stdout
    assert "ring Per  due Mon 2026-12-07 (in 2 weeks)  waiting: Anne" in said.stdout
    assert "send volumes  due Tue 2026-12-01 (in 8 days)  promised by them" in theirs.stdout


def test_a_next_step_without_a_date_is_refused_and_nothing_is_written(kam, ok):
    refused = kam(["log", "nordlys", "call Kari 20m about the offer", "--next", "send offer"])

    assert refused.code == 2
    assert "doesn't begin with a date" in refused.stderr
    assert "kamcrm draft resume 1" in refused.stderr
    assert ok("interactions list -f json").stdout == "[]\n"


def test_done_closes_the_follow_up_that_this_was(ok, scene, nordlys):
    due = scene.followup(nordlys, "call Kari")

    said = ok(["log", "nordlys", "call Kari 20m", "--done", str(due)]).stdout

    assert f"Done    {due}  Nordlys AS  call Kari" in said
    assert "open:" not in said
    closed = json.loads(ok("followups list --status done -f json").stdout)
    assert closed[0]["outcome_interaction_id"] == due + 1


def test_what_is_due_there_is_offered(ok, scene, nordlys):
    due = scene.followup(nordlys, "call Kari")
    scene.followup(nordlys, "send the deck", offset=3)

    said = ok(["log", "nordlys", "mailed Per"]).stdout

    assert f"open: {due} call Kari · kamcrm done {due}" in said
    assert "send the deck" not in said


def test_the_last_log_is_amended_by_options(ok):
    ok(["log", "nordlys", "told Kari about the pilot"])

    said = ok(["log", "--last", "--channel", "call", "--mood", "1"]).stdout

    assert said.startswith("Amended 6  Nordlys AS  call  today 10:00  15 min (estimated)  with Kari Moen")
    assert "mood +1  counts as contact" in said


def test_the_last_log_takes_a_new_text_and_keeps_its_moment(ok, monkeypatch):
    ok(["log", "nordlys", "call Kari 20m #pilot"])
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-23T11:00:00Z")

    said = ok(["log", "--last", "call Per 30m: need: training #pilot"]).stdout

    assert said.startswith("Amended 6  Nordlys AS  call  today 10:00  30 min  with Per Lie  counts as contact")
    assert "training" in said
    assert "Tag" not in said


def test_the_last_log_of_an_account_is_amended_by_its_name(ok, scene):
    scene.account("Havbris AB")
    ok(["log", "nordlys", "call Kari 20m"])
    ok(["log", "havbris", "call the switchboard"])

    said = ok(["log", "nordlys", "call Kari 40m", "--last"]).stdout

    assert said.startswith("Amended 7  Nordlys AS  call  today 10:00  40 min")


def test_a_name_of_two_words_is_no_new_text(ok):
    ok(["log", "nordlys", "call Kari 20m"])

    ok(["log", "kari moen", "--last", "--mood", "2"])

    row = json.loads(ok("interactions list -f json").stdout)[0]
    assert (row["text"], row["mood"]) == ("call Kari 20m", 2)


def test_there_is_nothing_to_amend_before_the_first_log(kam):
    refused = kam(["log", "--last", "--channel", "call"])

    assert refused.code == 5
    assert "nothing is logged" in refused.stderr


def test_amending_nothing_is_a_usage_error(kam, ok):
    ok(["log", "nordlys", "call Kari 20m"])

    assert kam("log --last").code == 2


def test_the_text_may_come_from_stdin(kam):
    said = kam(["log", "nordlys", "-", "-f", "json"], stdin="call Kari 20m\nshe wants:\n- an offer\n")

    assert json.loads(said.stdout)[0]["text"] == "call Kari 20m\nshe wants:\n- an offer"


@pytest.mark.parametrize(
    ("line", "stdin", "code", "word"),
    [
        (["log"], None, 2, "with whom"),
        (["log", "nordlys"], None, 2, "with whom"),
        (["log", "nordlys", ""], None, 65, "empty"),
        (["log", "nordlys", "   "], None, 65, "empty"),
        (["log", "nordlys", "-"], "", 65, "stdin"),
        (["log", "nordlys", "-"], "call Kari\0 again", 65, "NUL"),
        (["log", "nordlys", "-"], "x" * 1_100_000, 65, "1,048,576"),
        (["log", "nrdlys", "call Kari about it"], None, 3, "Nordlys AS"),
        (["log", "anne", "call about the offer"], None, 4, "Anne Vik"),
        (["log", "nordlys", "30 feb call Kari"], None, 2, "30"),
        (["log", "nordlys", "32.1. call Kari"], None, 2, "no day 32"),
        (["log", "nordlys", "25:00 call Kari"], None, 2, "not a time of day"),
        (["log", "nordlys", "week 54 call Kari"], None, 2, "no week 54"),
        (["log", "nordlys", "in 9999999999 days call Kari"], None, 2, "between 1900 and 2999"),
        (["log", "nordlys", "29.2. call Kari"], None, 2, "write the year"),
        (["log", "nordlys", "2999-01-01 call Kari"], None, 2, "973 years"),
        (["log", "nordlys", "1900-01-01 call Kari"], None, 2, "126 years"),
        (["log", "nordlys", "call Kari -20m: short"], None, 65, "-20m"),
    ],
)
def test_bad_input_is_one_clear_sentence_and_nothing_is_written(kam, line, stdin, code, word):
    before = kam("export all").stdout

    refused = kam(line, stdin)

    assert refused.code == code, refused.stderr
    assert word in refused.stderr
    assert "Traceback" not in refused.stderr
    assert kam("export all").stdout == before


@pytest.mark.parametrize("text", ["call [/bold] Kari\x1b[2J", "call Kari 🦊 about it", "call Kari café"])
def test_odd_characters_are_stored_and_never_reach_the_terminal_raw(ok, text):
    ok(["log", "nordlys", text])

    shown = ok("interactions show 6").stdout

    assert "\x1b" not in shown
    assert text[:8] in shown


def test_a_note_of_a_megabyte_is_stored(kam, ok):
    said = kam(["log", "nordlys", "-"], stdin="word " * 200_000)

    assert said.code == 0, said.stderr
    assert len(json.loads(ok("interactions list -f json").stdout)[0]["text"]) >= 999_999


def test_a_dry_run_echoes_and_leaves_the_file_as_it_was(ok, db):
    before = db.read_bytes()

    said = ok(["log", "nordlys", "call Kari 20m", "--next", "fri send offer", "--dry-run"])

    assert said.stdout.startswith("Logged  6")
    assert "nothing was changed" in said.stderr
    assert db.read_bytes() == before


def test_a_name_chosen_from_several_leaves_the_text_as_typed(ok, monkeypatch):
    from kamcrm import questions

    monkeypatch.setattr(questions, "chosen", lambda _, error: error.candidates[1][0])

    row = written(ok, "anne", "anne", "called")

    assert (row["text"], row["people"]) == ("anne called", "Anne Vik")


def test_a_closed_stdin_is_said(process, db):
    import subprocess

    said = process(["log", "nordlys", "-"], stdin=subprocess.DEVNULL)

    assert said.returncode == 65
    assert "stdin" in said.stderr


def newest(ok):
    """The newest interaction as it is now."""
    return json.loads(ok("interactions list -f json").stdout)[0]


def test_amending_by_an_option_leaves_the_rest_as_it_was_corrected(ok):
    ok(["interactions", "add", "nordlys", "call Kari 20m", "--at", "sat 14:00", "--direction", "in"])
    id = newest(ok)["id"]
    ok(["interactions", "edit", str(id), "--attempt", "--text", "yesterday call Kari"])
    before = newest(ok)

    ok("log --last --mood 2")

    assert newest(ok) == before | {"mood": 2}


def test_a_neutral_mood_is_a_mood(ok):
    ok(["log", "nordlys", "call Kari 20m", "--mood", "1"])

    assert "mood +0" in ok("log --last --mood 0").stdout
    assert newest(ok)["mood"] == 0


def test_a_note_that_was_a_call_takes_the_time_of_a_call(ok):
    ok(["log", "nordlys", "note Kari wants an offer"])

    assert "15 min (estimated)" in ok("log --last --channel call").stdout


def test_a_call_that_reached_nobody_says_how_to_say_that_it_did(ok):
    said = ok(["log", "nordlys", "ringte Kari, ikke svar"]).stdout

    ok(said.partition("to amend: kamcrm ")[2].strip())

    assert newest(ok)["counts"] is True


def test_a_note_logged_by_finishing_a_follow_up_is_amended_by_its_id(ok, scene):
    id = scene.followup(scene.account("Havbris AB"), "send the deck")
    ok(["log", "nordlys", "call Kari 20m"])

    said = ok(["done", str(id), "--log", "note: sent it"]).stdout
    ok(said.partition("to amend: kamcrm ")[2].splitlines()[0])

    assert {row["account"]: row["channel"] for row in json.loads(ok("interactions list -f json").stdout)} == {
        "Nordlys AS": "call",
        "Havbris AB": "call",
    }


def test_the_json_of_a_log_holds_everything_that_it_wrote(ok, scene, nordlys):
    due = scene.followup(nordlys, "send the deck")
    other = scene.followup(nordlys, "call Per")

    row = written(ok, "nordlys", "call Kari 20m: need: training #pilot", "--done", str(due), "--next", "fri send offer")

    assert [(mark["kind"], mark["what"]) for mark in row["marked"]] == [("need", "training"), ("tag", "#pilot")]
    assert [(step["id"], step["status"]) for step in row["done"]] == [(due, "done")]
    assert [(step["what"], step["due"]) for step in row["planned"]] == [("send offer", "2026-11-27")]
    assert [step["id"] for step in row["open"]] == [other]


def test_the_csv_of_a_log_names_what_it_wrote_by_its_ids(ok):
    said = ok(["log", "nordlys", "call Kari 20m", "--next", "fri send offer", "--next", "2w call Per", "-f", "csv"])

    header, row = said.stdout.splitlines()
    planned = dict(zip(header.split(","), row.split(","), strict=True))["planned"]
    assert sorted(planned.split(";")) == sorted(ok("followups list -q").stdout.split())


def test_a_need_longer_than_its_register_says_that_it_was_cut(kam, ok):
    said = kam(["log", "nordlys", f"call Kari: need: {'faster ' * 100}"])

    assert "of the need the first 500 characters are kept" in said.stderr
    assert len(newest(ok)["text"]) > 700


def test_a_talk_is_not_tied_to_another_customers_opportunity(kam, ok):
    ok(["accounts", "add", "Havbris AB"])
    other = ok(["opportunities", "add", "havbris", "Three years", "-q"]).stdout.split()[0]

    refused = kam(["log", "nordlys", "call about the price", "--opportunity", other])

    assert refused.code == 65
    assert "another customer" in refused.stderr


def test_an_unknown_number_is_taken_for_an_id_mistyped(kam):
    refused = kam(["log", "4711", "call about the price"])

    assert refused.code == 3
    assert "accounts add" not in refused.stderr and "ids" in refused.stderr


def test_a_date_that_does_not_begin_the_text_is_said_to_be_text(ok):
    logged = ok(["log", "nordlys", "möte på torsdag kl 13 med Märta"])

    assert "'på torsdag kl 13' was kept as text" in logged.stderr
    assert "kept as text" not in ok(["log", "nordlys", "call Kari: wants an offer by Friday"]).stderr


@pytest.mark.parametrize("text", ["called Kari 20m yesterday: she wants it", "ringte Kari i går om pris"])
def test_a_day_behind_inside_the_text_is_said_not_to_be_taken_as_the_day(kam, nordlys, text):
    said = kam(["log", "nordlys", text])

    day = "yesterday" if "yesterday" in text else "i går"
    assert "today" in said.stdout and f"'{day}' was kept as text, not as the day" in said.stderr
    assert "kept as text" not in kam(["log", "nordlys", f"{day} call: she wants it"]).stderr
    assert "kept as text" not in kam(["log", "nordlys", "besøk i gården, yesterdays news"]).stderr
